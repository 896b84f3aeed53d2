using System.CommandLine;
using Disclosure.Validation.Cli.CommandLine;
using Disclosure.Validation.Cli.Commands.Rules.Packs;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Rules.Linting;

/// <summary><c>rules lint</c>: what is legal in the packs, and most likely not meant.</summary>
internal static class RulesLintCommand
{
    public static Command Create(Surroundings surroundings, Language language)
    {
        var format = CommonOptions.Format(language);
        var command = new Command("lint", RulesWording.Lint.In(language)) { format };
        return PackRun.Complete(command, surroundings, language, async (run, parsed) =>
        {
            var packs = PackLint.Run(run.Packs, surroundings);
            await (parsed.GetValue(format) == ResultFormat.Json
                ? run.WriteJsonAsync(LintEntry.Of(packs), LintJsonContext.Default.LintEntry)
                : run.WritePageAsync(page => LintPage.Print(packs, page, language)));
            return packs.Any(pack => pack.Found.Count > 0) ? ExitCodes.Findings : ExitCodes.Clean;
        });
    }
}
