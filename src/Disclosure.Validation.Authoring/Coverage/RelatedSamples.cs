using Disclosure.Validation.Packs;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Equations;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Expressions.Tokens;

namespace Disclosure.Validation.Authoring.Coverage;

/// <summary>Makes the other reports with which a sample report keeps the rules that look at last year's and at subordinates'.</summary>
internal sealed class RelatedSamples(CompiledPack pack)
{
    /// <summary>Last year's report, and one subordinate's that is the same as the sample; null where they break a rule.</summary>
    public RelatedSample? For(DisclosureReport sample)
    {
        var related = new RelatedSample(Previous(sample), sample);
        return FiredRules.Of(pack, sample, related).Count == 0 ? related : null;
    }

    // Each equation gives the first of last year's cells in it that no equation before it gave; all others are zero.
    private DisclosureReport Previous(DisclosureReport sample)
    {
        var given = new Dictionary<int, decimal>();
        foreach (var row in pack.Checks.SelectMany(rule => rule.Instances).OfType<LinearRow>())
        {
            var open = row.Terms
                .Where(term => term.Operand.Step == ReportStep.Previous && !given.ContainsKey(term.Operand.Index))
                .ToList();
            if (row.Relation == ComparisonOperator.Equal && open is [var first, ..])
            {
                var rest = row.Terms.Where(term => term != first)
                    .Aggregate(row.Constant, (sum, term) => sum + (term.Signed * Rational.Of(NumberOf(term, sample, given))));
                given[first.Operand.Index] = (-rest / first.Signed).ToDecimal(Cell.MaxDecimals) ?? 0;
            }
        }

        var report = new ReportBuilder(pack.Form) { Issuer = sample.Issuer, Year = sample.Year - 1 };
        foreach (var cell in pack.Form.Cells.Where(cell => !sample.Figures.Unused.Contains(cell.Index)))
        {
            report[cell] = Cell.Of(given.GetValueOrDefault(cell.Index));
        }

        return report.Build();
    }

    private static decimal NumberOf(LinearTerm term, DisclosureReport sample, Dictionary<int, decimal> given) =>
        term.Operand.Step == ReportStep.Previous
            ? given.GetValueOrDefault(term.Operand.Index)
            : sample.Cells[term.Operand.Index].Number ?? 0;
}

/// <summary>The other reports beside a sample.</summary>
internal sealed record RelatedSample(DisclosureReport Previous, DisclosureReport Subordinate);
