using Disclosure.Validation.Findings;

namespace Disclosure.Validation.Engine;

/// <summary>The report that is checked, and the other reports that its rules may look at.</summary>
internal readonly record struct EvaluationContext(
    ReportView Current, ReportView? Previous, IReadOnlyList<ReportView>? Subordinates)
{
    /// <summary>How many reports a step leads to.</summary>
    public int CountOf(ReportStep step) => step == ReportStep.Subordinates ? Subordinates?.Count ?? 0 : 1;

    /// <summary>One of the reports that a step leads to; the caller has seen to it that it is there.</summary>
    public ReportView View(ReportStep step, int index) => step switch
    {
        ReportStep.Previous => Previous!.Value,
        ReportStep.Subordinates => Subordinates![index],
        _ => Current,
    };
}
