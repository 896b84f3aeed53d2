using Disclosure.Validation.Desk.Registers;
using Disclosure.Validation.Desk.Store;
using Disclosure.Validation.Evaluation;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Reports.Stored;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Validation.Desk.Checking;

/// <summary>All reports that count, in order, as they stood when it was opened: checks each against those it belongs with.</summary>
internal sealed class ReportLibrary
{
    private const int MostKept = 500;

    private readonly DeskContext _db;
    private readonly ReportValidator _validator;
    private readonly IReadOnlyList<int> _ids;
    private readonly Dictionary<int, int> _places;
    private readonly Dictionary<int, DisclosureReport> _kept = [];
    private readonly ReportSeries _series;

    private ReportLibrary(DeskContext db, ReportValidator validator, RegisterBook book, IReadOnlyList<(int Id, ReportKey Key)> reports)
    {
        (_db, _validator, Book) = (db, validator, book);
        _ids = [.. reports.Select(report => report.Id)];
        _places = _ids.Index().ToDictionary(each => each.Item, each => each.Index);
        _series = new ReportSeries([.. reports.Select(report => report.Key)], book.Register);
    }

    public RegisterBook Book { get; }

    public static async Task<ReportLibrary> OpenAsync(DeskContext db, ReportValidator validator, CancellationToken cancellation)
    {
        var book = await RegisterBook.ReadAsync(db, cancellation);
        var reports = await db.Reports
            .Where(report => report.IsValid)
            .OrderBy(report => report.Id)
            .Select(report => new { report.Id, report.Issuer, report.Year, report.Published, report.Parent })
            .ToListAsync(cancellation);
        return new ReportLibrary(
            db, validator, book, [.. reports.Select(report => (report.Id, new ReportKey(report.Issuer, report.Year) { Parent = report.Parent, Published = report.Published }))]);
    }

    /// <summary>What the check of a report yields; one that does not count is checked by itself.</summary>
    public ReportResult Check(int id, CancellationToken cancellation)
    {
        var report = Load(id);
        return _places.TryGetValue(id, out var place)
            ? _validator.Validate(_series.Complete(report, place), _series.RelatedTo(place, index => Load(_ids[index])), cancellationToken: cancellation)
            : _validator.Validate(report, cancellationToken: cancellation);
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

        var content = _db.Reports.Where(each => each.Id == id).Select(each => each.Content).Single();
        return _kept[id] = StoredReport.Read(content, _validator.Forms);
    }
}
