using Disclosure.Validation.Authoring.Testing;
using Disclosure.Validation.Claims;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Rules.Claims;
using Disclosure.Validation.Rules.Judging;

namespace Disclosure.Validation.Authoring.Coverage;

/// <summary>
/// Which slips in the figures of a text the rules about claims notice. The texts are those of the rules' own tests in which the rule
/// holds; the figures changed are those of the claims that it is about there.
/// </summary>
public static class TextCoverage
{
    private static readonly CellChange[] Changes =
        [CellChange.PlusOne, CellChange.MinusOne, CellChange.TimesTen, CellChange.Transposed];

    /// <summary>Makes every slip in every figure, and sees whether the rule is then violated.</summary>
    public static IReadOnlyList<ClaimCoverage> Measure(TestedPack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        var runner = new RuleTestRunner(pack);
        return [.. pack.Compiled.Rules.OfType<CompiledClaimRule>().Select(rule => Measure(rule, pack.Tests[rule.Definition.Id], runner))];
    }

    private static ClaimCoverage Measure(CompiledClaimRule rule, IReadOnlyList<RuleTest> tests, RuleTestRunner runner)
    {
        var figures = tests.Where(test => test is { Expected: Outcome.Holds, IsSilent: false, Text: not null })
            .SelectMany(test => FiguresIn(rule, test, runner)).ToList();
        return new ClaimCoverage(rule.Definition, figures.Count, [.. Changes.Select(change => Count(rule, figures, change))]);
    }

    private static IEnumerable<Figure> FiguresIn(CompiledClaimRule rule, RuleTest test, RuleTestRunner runner) =>
        runner.ContextOf(rule, test) is { } context
            ? rule.AgreeingIn(context).Where(claim => claim is { Sure: true, Number.Length: > 0 }).Select(claim => new Figure(context, claim))
            : [];

    private static FigureChangeCoverage Count(CompiledClaimRule rule, IReadOnlyList<Figure> figures, CellChange change)
    {
        var (made, caught) = (0, 0);
        foreach (var (context, claim) in figures)
        {
            var report = context.Current.Report;
            var section = report.Sections.First(section => section.Id == claim.Section);
            if (ChangedFigure.Make(section.Text, new TextSpan(claim.Number.Start, claim.Number.Length), change) is { } changed)
            {
                var other = report with { Sections = [.. report.Sections.Select(one => one == section ? one with { Text = changed } : one)] };
                made++;
                caught += rule.Try(default, context.With(context.Current with { Report = other }))?.Outcome == Outcome.Violated ? 1 : 0;
            }
        }

        return new FigureChangeCoverage(change, made, caught);
    }

    private sealed record Figure(EvaluationContext Context, Claim Claim);
}

/// <summary>What a rule about claims notices in the passages of its tests.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Figures">How many figures it is about in the tests in which it holds.</param>
/// <param name="Changes">The slips made in them.</param>
public sealed record ClaimCoverage(Rule Rule, int Figures, IReadOnlyList<FigureChangeCoverage> Changes);

/// <summary>A kind of slip, in how many figures it was made, and how often the rule was violated then.</summary>
/// <param name="Change">The slip.</param>
/// <param name="Made">In how many figures it was made.</param>
/// <param name="Caught">How often the rule was violated then.</param>
public sealed record FigureChangeCoverage(CellChange Change, int Made, int Caught);
