using Disclosure.Validation.Authoring.Testing;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Narrative;
using Disclosure.Validation.Rules.Narrative.Numbers;

namespace Disclosure.Validation.Authoring.Coverage;

/// <summary>
/// Which slips in the figures of a text the rules about the text notice. The texts are those of the rules' own tests in
/// which the rule holds; the figures changed are those that a template of the rule reads there.
/// </summary>
public static class TextCoverage
{
    private static readonly CellChange[] Changes =
        [CellChange.PlusOne, CellChange.MinusOne, CellChange.TimesTen, CellChange.Transposed];

    /// <summary>Makes every slip in every figure, and sees whether the rule that read it is then violated.</summary>
    public static IReadOnlyList<PatternCoverage> Measure(TestedPack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        var runner = new RuleTestRunner(pack);
        return [.. pack.Compiled.Rules.OfType<CompiledNarrative>().SelectMany(rule => Measure(rule, pack.Tests[rule.Definition.Id], runner))];
    }

    private static IEnumerable<PatternCoverage> Measure(CompiledNarrative rule, IReadOnlyList<RuleTest> own, RuleTestRunner runner)
    {
        var patterns = rule.Narrative.Patterns;
        var tests = own
            .Where(test => test is { Expected: Outcome.Holds, IsSilent: false, Text: not null })
            .ToList();
        for (var i = 0; i < patterns.Count; i++)
        {
            var figures = tests.SelectMany(test => FiguresIn(rule, test, i, runner)).ToList();
            yield return new PatternCoverage(
                rule.Definition,
                patterns[i],
                figures.Count,
                [.. Changes.Select(change => Count(rule, figures, change, runner))]);
        }
    }

    // What a template reads and the check does not use only leads to what it does use.
    private static List<Figure> FiguresIn(CompiledNarrative rule, RuleTest test, int pattern, RuleTestRunner runner)
    {
        if (runner.PassagesOf(rule, test) is not { } passages)
        {
            return [];
        }

        var used = TreeCheck.Leaves(passages.Search.Check.Check).OfType<TextNumberNode>().Select(node => node.Index).Distinct().ToList();
        return
        [
            .. from passage in passages.Of(pattern)
               where !passage.InDoubt
               from index in used
               from number in passage.Numbers.Of(index) ?? []
               select new Figure(test, passage.Text, number),
        ];
    }

    private static FigureChangeCoverage Count(
        CompiledNarrative rule, IReadOnlyList<Figure> figures, CellChange change, RuleTestRunner runner)
    {
        var (made, caught) = (0, 0);
        foreach (var (test, text, number) in figures)
        {
            if (ChangedFigure.Make(text.Section.Text, text.PrintedSpan(number.Span), number, change) is { } changed)
            {
                made++;
                caught += Fires(rule, WithText(test, text.Section.Id, changed), runner) ? 1 : 0;
            }
        }

        return new FigureChangeCoverage(change, made, caught);
    }

    private static RuleTest WithText(RuleTest test, string section, string changed) => test with
    {
        Text = test.Text!.ToDictionary(
            pair => pair.Key,
            pair => pair.Key == section || pair.Key == RuleTest.MainSection ? changed : pair.Value),
    };

    private static bool Fires(CompiledNarrative rule, RuleTest test, RuleTestRunner runner) =>
        runner.PassagesOf(rule, test)!.Judge().Any(judged => judged.Outcome == Outcome.Violated);

    private sealed record Figure(RuleTest Test, SectionText Text, TextNumber Number);
}

/// <summary>What a rule about the text notices in the passages that one of its templates fits.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Pattern">The template.</param>
/// <param name="Figures">How many figures it reads in the tests in which the rule holds.</param>
/// <param name="Changes">The slips made in them.</param>
public sealed record PatternCoverage(
    Rule Rule, TemplateText Pattern, int Figures, IReadOnlyList<FigureChangeCoverage> Changes);

/// <summary>A kind of slip, in how many figures it was made, and how often the rule was violated then.</summary>
/// <param name="Change">The slip.</param>
/// <param name="Made">In how many figures it was made.</param>
/// <param name="Caught">How often the rule was violated then.</param>
public sealed record FigureChangeCoverage(CellChange Change, int Made, int Caught);
