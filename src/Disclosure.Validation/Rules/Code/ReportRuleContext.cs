using Disclosure.Validation.Claims;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Claims;
using Disclosure.Validation.Rules.Judging;

namespace Disclosure.Validation.Rules.Code;

/// <summary>What a rule in C# is given: a report, those that belong to it, and what its text says.</summary>
public sealed class ReportRuleContext
{
    private readonly EvaluationContext _context;
    private readonly FindingCells _cells;

    private readonly Lazy<IReadOnlyList<Claim>> _claims;

    internal ReportRuleContext(EvaluationContext context, Func<EvaluationContext, IReadOnlyList<Claim>> claims, CancellationToken cancellationToken)
    {
        _context = context;
        _cells = new FindingCells(context);
        _claims = new Lazy<IReadOnlyList<Claim>>(() => claims(context));
        CancellationToken = cancellationToken;
    }

    /// <summary>The report that is checked.</summary>
    public DisclosureReport Report => _context.Current.Report;

    /// <summary>The reports that belong to it, as far as they were given.</summary>
    public RelatedReports Related => _context.Related ?? RelatedReports.None;

    /// <summary>What its text says of figures, as the pack's rules about claims judged it; none where the pack has no such rules.</summary>
    public IReadOnlyList<Claim> Claims => _claims.Value;

    /// <summary>Cancelled where the caller stops the check, or the time of the rule is up.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>
    /// The number in a cell: as printed, or as other cells imply it where it is blank; null where it holds none. A sign for "does not apply" is zero.
    /// </summary>
    /// <param name="path">The path, such as <c>requests.new.total</c>.</param>
    /// <param name="of">The report: last year's, or one of a subordinate; null for the one that is checked.</param>
    /// <exception cref="UnknownCellException">The form has no such cell.</exception>
    /// <exception cref="ArgumentException">The report is none of <see cref="Related"/>.</exception>
    public decimal? Number(string path, DisclosureReport? of = null)
    {
        var cell = _context.Current.Form.Cell(path);
        var (step, index) = StepTo(of);
        ref readonly var view = ref _context.View(step, index);
        return view.Cells[cell.Index].Number ?? view.Implied?[cell.Index];
    }

    /// <summary>A cell for a finding, with what it holds and where it stands.</summary>
    /// <inheritdoc cref="Number" />
    public FindingCell Cell(string path, DisclosureReport? of = null)
    {
        var cell = _context.Current.Form.Cell(path);
        var (step, index) = StepTo(of);
        return _cells.Of(cell, step, index);
    }

    /// <summary>The passage of the text that a claim stands in, for a finding.</summary>
    public FindingPassage Passage(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return ClaimPlaces.PassageOf(claim, Report) ?? new FindingPassage(claim.Section, claim.Text);
    }

    private (ReportStep Step, int Index) StepTo(DisclosureReport? of)
    {
        if (of is null || ReferenceEquals(of, Report))
        {
            return (ReportStep.Self, 0);
        }

        if (ReferenceEquals(of, Related.Previous))
        {
            return (ReportStep.Previous, 0);
        }

        return Related.Subordinates.Index().Where(other => ReferenceEquals(other.Item, of)).Select(other => (int?)other.Index).FirstOrDefault() is { } index
            ? (ReportStep.Subordinates, index)
            : throw new ArgumentException("The report is neither last year's nor one of a subordinate, as they were given.", nameof(of));
    }
}
