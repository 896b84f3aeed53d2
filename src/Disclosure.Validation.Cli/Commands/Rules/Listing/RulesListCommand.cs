using System.CommandLine;
using Disclosure.Validation.Cli.CommandLine;
using Disclosure.Validation.Cli.Commands.Rules.Packs;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Rules.Listing;

/// <summary><c>rules list</c>: the rules of the packs.</summary>
internal static class RulesListCommand
{
    public static Command Create(Surroundings surroundings, Language language)
    {
        var format = CommonOptions.Format(language);
        var command = new Command("list", RulesWording.List.In(language)) { format };
        return PackRun.Complete(command, surroundings, language, async (run, parsed) =>
        {
            await (parsed.GetValue(format) == ResultFormat.Json
                ? run.WriteJsonAsync(RuleListEntry.Of(run.Packs), RuleListJsonContext.Default.RuleListEntry)
                : run.WritePageAsync(page => RuleListPage.Print(run.Packs, page, language)));
            return ExitCodes.Clean;
        });
    }
}
