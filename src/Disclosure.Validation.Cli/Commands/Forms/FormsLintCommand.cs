using System.CommandLine;
using Disclosure.Validation.Authoring.Linting.Forms;
using Disclosure.Validation.Cli.CommandLine;
using Disclosure.Validation.Cli.Commands.Rules.Linting;
using Disclosure.Validation.Cli.Commands.Rules.Packs;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Forms;

/// <summary><c>forms lint</c>: what is legal in forms, and keeps documents from being read.</summary>
internal static class FormsLintCommand
{
    public static Command Create(Surroundings surroundings, Language language)
    {
        var format = CommonOptions.Format(language);
        var command = new Command("lint", FormsWording.Lint.In(language)) { format };
        return PackRun.Complete(command, surroundings, language, async (run, parsed) =>
        {
            List<PackLint> packs = [.. run.Packs.Select(pack => new PackLint(pack.Pack, [.. FormLinter.Run(pack.Pack.Form).Select(surroundings.AsShown)]))];
            await (parsed.GetValue(format) == ResultFormat.Json
                ? run.WriteJsonAsync(LintEntry.Of(packs), LintJsonContext.Default.LintEntry)
                : run.WritePageAsync(page => LintPage.Print(packs, page, language)));
            return packs.Exists(pack => pack.Found.Count > 0) ? ExitCodes.Findings : ExitCodes.Clean;
        });
    }
}
