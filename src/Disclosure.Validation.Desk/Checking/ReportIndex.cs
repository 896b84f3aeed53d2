using Disclosure.Validation.Desk.Domain;
using Disclosure.Validation.Desk.Registers;
using Disclosure.Validation.Desk.Rulebooks;
using Disclosure.Validation.Desk.Store;
using Disclosure.Validation.Evaluation;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Validation.Desk.Checking;

/// <summary>Which reports count, and which of them belong together: all but their content.</summary>
/// <param name="Ids">The numbers of the reports, in order.</param>
/// <param name="Series">Which belong together, by their places in that order.</param>
/// <param name="Book">The register that says so.</param>
internal sealed record ReportIndex(IReadOnlyList<int> Ids, ReportSeries Series, RegisterBook Book)
{
    private readonly Dictionary<int, int> _places = Ids.Index().ToDictionary(each => each.Item, each => each.Index);

    /// <summary>The place of a report in the order; null where it does not count.</summary>
    public int? PlaceOf(int id) => _places.TryGetValue(id, out var place) ? place : null;
}

/// <summary>Opens the library of the reports that count, and puts them in order again only where they are others.</summary>
internal sealed class ReportShelf : IDisposable
{
    private readonly RuleShelf _rules;
    private readonly CurrentRegister _register;
    private readonly Remembered<ReportIndex> _index;

    public ReportShelf(RuleShelf rules, CurrentRegister register)
    {
        (_rules, _register) = (rules, register);
        _index = new Remembered<ReportIndex>(ReadAsync, Stamped.Register, Stamped.Reports);
    }

    public async Task<ReportLibrary> OpenAsync(DeskContext db, CancellationToken cancellation) =>
        new(db, await _rules.OfAsync(db, cancellation), await _index.OfAsync(db, cancellation));

    public void Dispose() => _index.Dispose();

    // What another build has read is read again before it is held against anything.
    private async Task<ReportIndex> ReadAsync(DeskContext db, CancellationToken cancellation)
    {
        var book = await _register.OfAsync(db, cancellation);
        var reports = await db.Reports
            .Where(report => report.IsValid && report.ReadWith == ReportContent.Build)
            .OrderBy(report => report.Id)
            .Select(report => new { report.Id, report.Issuer, report.Year, report.Published, report.Parent })
            .ToListAsync(cancellation);
        var keys = reports.Select(report => new ReportKey(report.Issuer, report.Year) { Parent = report.Parent, Published = report.Published });
        return new ReportIndex([.. reports.Select(report => report.Id)], new ReportSeries([.. keys], book.Register), book);
    }
}
