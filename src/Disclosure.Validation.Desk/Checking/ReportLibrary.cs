using Disclosure.Validation.Desk.Registers;
using Disclosure.Validation.Desk.Rulebooks;
using Disclosure.Validation.Desk.Store;
using Disclosure.Validation.Desk.Wording;
using Disclosure.Validation.Evaluation;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Verdicts;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Validation.Desk.Checking;

/// <summary>What the check of a report yields, or why it came to no end.</summary>
internal sealed record CheckedReport(int Id, ReportResult? Result, LocalizedText? Problem);

/// <summary>All reports that count, as they stood when it was opened: checks each against those it belongs with.</summary>
internal sealed class ReportLibrary(DeskContext db, YearRules rules, ReportIndex index)
{
    private const int MostKept = 500;

    private readonly Dictionary<int, DisclosureReport> _kept = [];

    public RegisterBook Book => index.Book;

    /// <summary>By which rules it checks the reports on a year.</summary>
    public YearRules Rules => rules;

    /// <summary>The reports that the register asks for and that are not among these.</summary>
    public IReadOnlyList<NotSubmittedReport> NotSubmitted() => index.Series.NotSubmitted();

    /// <summary>What the check of a report yields; one that does not count is checked by itself.</summary>
    /// <param name="id">The report.</param>
    /// <param name="options">What the check is to do otherwise; null for nothing.</param>
    /// <param name="cancellation">Stops the search for suspects.</param>
    public ReportResult Check(int id, CheckOptions? options, CancellationToken cancellation)
    {
        var report = Load(id);
        var validator = rules.For(report.Year);
        return index.PlaceOf(id) is { } place
            ? validator.Validate(
                index.Series.Complete(report, place), index.Series.RelatedTo(place, other => Load(index.Ids[other])), options, cancellation)
            : validator.Validate(report with { Level = report.Level ?? Book.Find(report.Issuer)?.Level }, options: options, cancellationToken: cancellation);
    }

    /// <summary>The same, of a report whose check may come to no end: then with the reason.</summary>
    public async Task<CheckedReport> TryCheckAsync(int id, CancellationToken cancellation)
    {
        try
        {
            return new CheckedReport(id, Check(id, null, cancellation), null);
        }
        catch (Exception e) when (e is not OperationCanceledException && !StoreFaults.IsMomentary(e))
        {
            var isOld = await db.Reports.AnyAsync(report => report.Id == id && report.ReadWith != ReportContent.Build, cancellation);
            return new CheckedReport(id, null, isOld ? StateWords.ReadAgain : StateWords.NotChecked(e.GetBaseException().Message));
        }
    }

    private DisclosureReport Load(int id)
    {
        if (_kept.TryGetValue(id, out var report))
        {
            return report;
        }

        if (_kept.Count >= MostKept)
        {
            _kept.Clear();
        }

        var content = db.Reports.Where(each => each.Id == id).Select(each => each.Content).Single();
        return _kept[id] = ReportContent.Read(content, rules.Usual.Forms);
    }
}
