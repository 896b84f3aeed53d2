using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Judging;
using Disclosure.Validation.Suspects.Equations;
using Disclosure.Validation.Suspects.Slips;

namespace Disclosure.Validation.Suspects;

/// <summary>Makes the part of a result that says which cells may be wrong.</summary>
internal sealed class SuspectBuilder(Form form, Neighbourhood reports, SearchBudget budget)
{
    /// <summary>The group of findings with the sets that explain them, the likeliest first.</summary>
    public SuspectGroup Build(IReadOnlyList<string> findings, IReadOnlyList<Explanation> explanations, bool isComplete)
    {
        var sets = explanations.Select(explanation => Set(explanation, explanations, isComplete)).ToList();
        return new SuspectGroup
        {
            Findings = findings,
            Sets = sets,
            Complete = isComplete,
            Message = SuspectWords.InBoth((suspects, words) => sets.Count == 0
                ? NothingFound(suspects)
                : new SuspectWording(form, reports, suspects, words).Say(
                    explanations, [.. sets.Select(set => set.Message.In(words.Language))], isComplete)),
        };
    }

    /// <summary>The group of findings that rules which contradict each other make.</summary>
    public static SuspectGroup BuildContradiction(IReadOnlyList<string> findings, IReadOnlyList<string> rules) => new()
    {
        Findings = findings,
        Sets = [],
        Complete = true,
        Contradicting = rules,
        Message = SuspectWords.InBoth((suspects, words) =>
            CellNames.Format(suspects.Contradicting, string.Join(words.ListComma, rules))),
    };

    private string NothingFound(SuspectWords suspects) => budget.IsOver
        ? CellNames.Format(suspects.OutOfTime, (int)budget.Limits.TimeLimit.TotalMilliseconds)
        : budget.IsSpent ? CellNames.Format(suspects.OutOfTries, budget.Limits.MaxTries)
        : CellNames.Format(suspects.NotFound, budget.Limits.MaxCells);

    private SuspectSet Set(Explanation explanation, IReadOnlyList<Explanation> all, bool isComplete)
    {
        var hypothesis = explanation.Hypothesis;
        var cells = hypothesis.Changes.Select((change, i) => Cell(change, explanation.Slips[i])).ToList();
        return new SuspectSet
        {
            Cells = cells,
            Confidence = ConfidenceIn(explanation, all, isComplete),
            Reasons = hypothesis.Slip is { } slip
                ? [new SuspectReason(CodeOf(slip.Kind), SuspectWords.InBoth((suspects, _) => suspects.Slip(slip.Kind)))]
                : [],
            Message = SuspectWords.InBoth((suspects, words) =>
                new SuspectWording(form, reports, suspects, words).Say(explanation, cells)),
        };
    }

    private static Confidence ConfidenceIn(Explanation explanation, IReadOnlyList<Explanation> all, bool isComplete)
    {
        var isOnly = isComplete && all.Count == 1;
        return (isOnly, explanation.IsExplained) switch
        {
            (true, true) => Confidence.High,
            (false, false) => Confidence.Low,
            _ => Confidence.Medium,
        };
    }

    private SuspectCell Cell(CellChange change, IReadOnlyList<CellSlip> slips)
    {
        var (view, step) = (reports.View(change.Cell.Report), Neighbourhood.StepTo(change.Cell.Report));
        var cell = view.Cells[change.Cell.Index];
        return new SuspectCell(form.Cells[change.Cell.Index].Path, cell.State, cell.Number)
        {
            Suggested = Printable(change.Exact),
            Least = change.Exact is null ? Printable(change.Range.Least) : null,
            Most = change.Exact is null ? Printable(change.Range.Most) : null,
            Reasons = [.. slips.Where(slip => slip.IsTelling).Select(slip => new SuspectReason(slip.Code, SuspectWords.InBoth((suspects, words) =>
                new SuspectWording(form, reports, suspects, words).Reason(slip))))],
            Step = step,
            Issuer = step == ReportStep.Subordinates ? view.Report.Issuer : null,
            Year = step == ReportStep.Previous ? view.Report.Year : null,
            Source = cell.Source,
        };
    }

    private static decimal? Printable(Rational? number) => number?.ToDecimal(Reports.Cell.MaxDecimals);

    private static string CodeOf(SetSlipKind kind) => kind switch
    {
        SetSlipKind.Swapped or SetSlipKind.SwappedApart => "swapped",
        SetSlipKind.ShiftedOn or SetSlipKind.ShiftedBack => "shifted",
        _ => "counted_twice",
    };
}
