using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Rules.Checks;
using Disclosure.Validation.Rules.Judging;

namespace Disclosure.Validation.Suspects.Equations;

/// <summary>A cell of one of the reports at hand.</summary>
/// <param name="Report">Which report, see <see cref="Neighbourhood"/>.</param>
/// <param name="Index">The index of the cell in the pack's form.</param>
internal readonly record struct CellRef(int Report, int Index) : IComparable<CellRef>
{
    public int CompareTo(CellRef other) =>
        Report != other.Report ? Report.CompareTo(other.Report) : Index.CompareTo(other.Index);
}

/// <summary>The report that is checked, numbered zero, with last year's and those that it sums up.</summary>
internal sealed class Neighbourhood(EvaluationContext context)
{
    public const int Self = 0;
    public const int Previous = 1;
    private const int FirstSubordinate = 2;

    private readonly EvaluationContext _context = context;

    public ref readonly ReportView View(int report) => ref _context.View(StepTo(report), Math.Max(0, report - FirstSubordinate));

    /// <summary>The step that leads to a report from the one that is checked.</summary>
    public static ReportStep StepTo(int report) => report switch
    {
        Self => ReportStep.Self,
        Previous => ReportStep.Previous,
        _ => ReportStep.Subordinates,
    };

    /// <summary>The reports that a step leads to.</summary>
    /// <param name="step">The step.</param>
    /// <param name="home">The report that it is taken from; only the one that is checked has others beside it.</param>
    public (int First, int Count) At(ReportStep step, int home) => step switch
    {
        ReportStep.Self => (home, 1),
        ReportStep.Previous => (Previous, _context.CountOf(step)),
        _ => (FirstSubordinate, _context.CountOf(step)),
    };

    /// <summary>Whether the rule is in force for a report, and has the other reports that it needs.</summary>
    public bool IsAvailable(CompiledCheck rule, int home) =>
        home == Self
            ? rule.IsAvailable(_context)
            : rule.Definition.IsFor(View(home).Report) == true;
}
