using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Checks.Wording;
using Disclosure.Validation.Rules.Equations;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Expressions.Tokens;
using Disclosure.Validation.Rules.Judging;

namespace Disclosure.Validation.Rules.Checks;

/// <summary>
/// What subordinates whose reports are missing would have to account for, for one rule: all its cells together, since one
/// missing report leaves every cell open. It is a gap in what was given, not a fault of the report.
/// </summary>
internal static class RollUpGap
{
    /// <summary>The finding of a rule that is undecided for want of reports; null where it is not.</summary>
    public static Finding? Find(CompiledCheck rule, IReadOnlyList<CheckJudgement> judgements, FindingMaker make)
    {
        var open = judgements.Where(judgement => judgement.Result.AwaitsReports).ToList();
        return open.Count == 0 ? null : Of(rule.Definition, open, make);
    }

    private static Finding Of(Rule rule, List<CheckJudgement> open, FindingMaker make)
    {
        var amounts = open.Select(one => (one.Instance, Amount: AmountOf(one))).ToList();
        var toAccountFor = amounts.Where(one => one.Amount is { IsZero: false }).ToList();
        var tables = open.Select(one => one.Instance.Binding.Table).Distinct().ToList();
        var where = new Place(tables is [{ } table] ? table.Id : null, null, null);
        List<FindingCell> cells = [.. toAccountFor.SelectMany(one => CellsOf((LinearRow)one.Instance, one.Amount!.Value, make))];
        var message = Words.InBoth(words => new RollUpWording(make.Context, new CellNames(make.Form, words), words).Say(
            rule.Id,
            [.. toAccountFor.Select(one => (one.Instance.Binding, one.Amount!.Value))],
            zero: amounts.Count(one => one.Amount is { IsZero: true }),
            open: amounts.Count(one => one.Amount is null)));

        // All cells that the amounts rest on tell it apart, those of the reports that are there among them.
        var evidence = open.Where(one => one.Instance is LinearRow)
            .SelectMany(one => make.Cells.Of((LinearRow)one.Instance, one.Result));
        var report = make.Context.Current.Report;
        return make.Make(rule with { Severity = Severity.Info }, Outcome.Undecided, where, cells, message) with
        {
            LeavesOpen = [rule.Id],
            Fingerprint = Fingerprint.Of(rule.Id, report.Issuer, report.Year, where, [.. cells, .. evidence]),
        };
    }

    // Only an equation says how much is missing; and only where every missing number counts alike.
    private static Rational? AmountOf(CheckJudgement undecided)
    {
        if (undecided.Instance is not LinearRow { Relation: ComparisonOperator.Equal } row ||
            undecided.Result.Difference is not { } difference)
        {
            return null;
        }

        var factors = Missing(row).Select(term => term.Signed).Distinct().ToList();
        return factors is [var factor] ? -difference / factor : null;
    }

    private static IEnumerable<FindingCell> CellsOf(LinearRow row, Rational amount, FindingMaker make)
    {
        var own = row.Terms.Where(term => term.Operand.Step == ReportStep.Self)
            .Select(term => make.Cells.Of(make.Form.Cells[term.Operand.Index]) with { Coefficient = term.Signed.Shown().Number });
        var missing = Missing(row).ToList();
        return missing is [var only]
            ? own.Append(make.Cells.OfMissing(make.Form.Cells[only.Operand.Index], amount.ToDecimal(Reports.Cell.MaxDecimals)))
            : own;
    }

    private static IEnumerable<LinearTerm> Missing(LinearRow row) =>
        row.Terms.Where(term => term.Operand.Step == ReportStep.Subordinates);
}
