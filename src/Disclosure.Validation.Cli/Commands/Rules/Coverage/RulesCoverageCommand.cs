using System.CommandLine;
using Disclosure.Validation.Cli.CommandLine;
using Disclosure.Validation.Cli.Commands.Rules.Packs;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Rules.Coverage;

/// <summary><c>rules coverage</c>: which slips in which cells the rules notice.</summary>
internal static class RulesCoverageCommand
{
    public static Command Create(Surroundings surroundings, Language language)
    {
        var format = CommonOptions.Format(language);
        var command = new Command("coverage", RulesWording.Coverage.In(language)) { format };
        return PackRun.Complete(command, surroundings, language, async (run, parsed) =>
        {
            var packs = PackCells.Measure(run.Packs);
            await (parsed.GetValue(format) == ResultFormat.Json
                ? run.WriteJsonAsync(CoverageEntry.Of(packs), CoverageJsonContext.Default.CoverageEntry)
                : run.WritePageAsync(page => new CoveragePage(page, language).Print(packs)));
            return ExitCodes.Clean;
        });
    }
}
