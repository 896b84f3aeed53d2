using System.Diagnostics.CodeAnalysis;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Expansion;

namespace Disclosure.Validation.Rules.Judging;

/// <summary>The report that is checked, and the other reports that its rules may look at.</summary>
internal readonly struct EvaluationContext(
    ReportView current,
    ReportView? previous,
    ReportView[]? subordinates,
    RelatedReports? related = null)
{
    private readonly ReportView _current = current;
    private readonly ReportView? _previous = previous;
    private readonly ReportView[] _subordinates = subordinates ?? [];
    private readonly RelatedReports? _related = related;

    [UnscopedRef]
    public ref readonly ReportView Current => ref _current;

    public bool HasPrevious => _previous is not null;

    public bool HasSubordinates => _subordinates is { Length: > 0 };

    /// <summary>The issuers whose reports belong to the subordinates' and are missing.</summary>
    public IReadOnlyList<string> MissingSubordinates => _related?.MissingSubordinates ?? [];

    public bool LacksSubordinates => _related is { MissingSubordinates.Count: > 0 };

    /// <summary>The other reports as given, and what is known of those that are missing; null where nothing is.</summary>
    public RelatedReports? Related => _related;

    /// <summary>The same with that report in the place of the one checked.</summary>
    public EvaluationContext With(ReportView other) => new(other, _previous, _subordinates, _related);

    /// <summary>How many reports a step leads to.</summary>
    public int CountOf(ReportStep step) => step switch
    {
        ReportStep.Self => 1,
        ReportStep.Previous => HasPrevious ? 1 : 0,
        _ => _subordinates.Length,
    };

    /// <summary>What the reports hold that an operand leads to, one by one.</summary>
    [UnscopedRef]
    public OperandReadings Read(CellOperand operand) => new(in this, operand);

    /// <summary>One of the reports that a step leads to.</summary>
    [UnscopedRef]
    public ref readonly ReportView View(ReportStep step, int index)
    {
        switch (step)
        {
            case ReportStep.Previous:
                return ref Nullable.GetValueRefOrDefaultRef(in _previous);
            case ReportStep.Subordinates:
                return ref _subordinates[index];
            default:
                return ref _current;
        }
    }
}
