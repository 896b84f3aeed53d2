using System.CommandLine;
using Disclosure.Validation.Authoring.Explaining;
using Disclosure.Validation.Authoring.Testing;
using Disclosure.Validation.Cli.CommandLine;
using Disclosure.Validation.Cli.Commands.Rules.Packs;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Rules.Explaining;

/// <summary><c>rules explain ID</c>: a rule in words, in every pack that has it.</summary>
internal static class RulesExplainCommand
{
    public static Command Create(Surroundings surroundings, Language language)
    {
        var id = new Argument<string>("ID") { Description = RulesWording.RuleId.In(language) };
        var format = CommonOptions.Format(language);
        var command = new Command("explain", RulesWording.Explain.In(language)) { id, format };
        return PackRun.Complete(command, surroundings, language, async (run, parsed) =>
        {
            var rules = Find(parsed.GetRequiredValue(id), run.Packs);
            await (parsed.GetValue(format) == ResultFormat.Json
                ? run.WriteJsonAsync(ExplanationEntry.Of(rules, surroundings), RuleExplanationJsonContext.Default.ExplanationEntry)
                : run.WritePageAsync(page =>
                {
                    var explanation = new RuleExplanation(page, surroundings, language);
                    rules.ForEach(explanation.Print);
                }));
            return ExitCodes.Clean;
        });
    }

    private static List<ExplainedRule> Find(string id, IReadOnlyList<TestedPack> packs)
    {
        var rules = packs.SelectMany(ExplainedRule.AllOf).ToList();
        var found = rules.Where(rule => rule.Definition.Id.Equals(id, StringComparison.OrdinalIgnoreCase)).ToList();
        return found.Count > 0 ? found : throw new DisclosureInputException(
            UnknownRule(id, [.. rules.Select(rule => rule.Definition.Id).Distinct()]));
    }

    private static Problem UnknownRule(string id, IReadOnlyCollection<string> known) => new()
    {
        Code = "usage.unknown-rule",
        Found = new($"没有规则 {id}", $"no rule {id}"),
        Hint = NameHint.Nearest(id, known)
            ?? new("运行 disclosure rules list 查看全部规则", "run disclosure rules list for all rules"),
    };
}
