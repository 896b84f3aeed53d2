using System.CommandLine;
using Disclosure.Validation.Authoring;
using Disclosure.Validation.Cli.RuleTools;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reporting.Console;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands;

/// <summary><c>rules explain ID</c>: a rule in words, in every pack that has it.</summary>
internal static class RulesExplainCommand
{
    public static Command Create(Surroundings surroundings, Language language)
    {
        var id = new Argument<string>("ID") { Description = ToolWording.RuleId.In(language) };
        var format = CommonOptions.Format(language);
        var command = new Command("explain", ToolWording.RulesExplain.In(language)) { id, format };
        return PackRun.Complete(command, surroundings, language, async (run, parsed) =>
        {
            var rules = Find(parsed.GetRequiredValue(id), run.Packs);
            await (parsed.GetValue(format) == ResultFormat.Json
                ? run.WriteJsonAsync(ExplanationEntry.Of(rules, surroundings), json => json.ExplanationEntry)
                : run.WritePageAsync(console =>
                {
                    var page = new RuleExplanation(new Page(console), surroundings, language);
                    rules.ForEach(page.Print);
                }));
            return ExitCodes.Clean;
        });
    }

    private static List<PackRule> Find(string id, IReadOnlyList<TestedPack> packs)
    {
        var rules = packs.SelectMany(PackRule.AllOf).ToList();
        var found = rules.Where(rule => rule.Definition.Id.Equals(id, StringComparison.OrdinalIgnoreCase)).ToList();
        return found.Count > 0 ? found : throw new DisclosureInputException(
            ToolProblems.UnknownRule(id, [.. rules.Select(rule => rule.Definition.Id).Distinct()]));
    }
}
