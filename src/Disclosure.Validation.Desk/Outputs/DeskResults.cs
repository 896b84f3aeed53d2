using Disclosure.Validation.Desk.Checking;
using Disclosure.Validation.Desk.Domain;
using Disclosure.Validation.Desk.Store;
using Disclosure.Validation.Desk.WorkLists;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting;
using Disclosure.Validation.Reporting.Writing;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Validation.Desk.Outputs;

/// <summary>Checks reports of the store once more and hands the results on, with what was decided as suppressions: for a page, or for a file.</summary>
internal sealed class DeskResults(DeskStore store, ReportValidator validator, WorkList list, TimeProvider clock)
{
    /// <summary>What the check of one report yields, all findings among its findings.</summary>
    public async Task<ReportResult> OfAsync(int id, CancellationToken cancellation)
    {
        await using var db = store.Open();
        var library = await ReportLibrary.OpenAsync(db, validator, cancellation);
        return library.Check(id, cancellation);
    }

    /// <summary>Writes all reports that a filter finds, in a format of the library's.</summary>
    public async Task WriteAsync(OutputFormat format, ReportFilter filter, Stream stream, ResultWriterOptions options, CancellationToken cancellation)
    {
        var ids = await list.IdsAsync(filter, cancellation);
        await using var db = store.Open();
        var library = await ReportLibrary.OpenAsync(db, validator, cancellation);
        options.Packs = validator.Packs;
        options.CellsOf = validator.CellsOf;
        options.Time = clock.GetLocalNow();
        options.Issuers = library.Book.Register;
        var writer = format.Create(stream, options);
        using var owned = writer as IDisposable;
        writer.Begin();
        var summary = new CheckSummary();
        foreach (var id in ids)
        {
            var result = await DecidedAsync(db, id, library.Check(id, cancellation), cancellation);
            writer.Write(result);
            summary = summary.With(result);
        }

        writer.Complete(summary);
    }

    /// <summary>What the check of one report yields, without what no longer counts.</summary>
    public async Task<ReportResult> DecidedAsync(int id, CancellationToken cancellation)
    {
        await using var db = store.Open();
        var library = await ReportLibrary.OpenAsync(db, validator, cancellation);
        return await DecidedAsync(db, id, library.Check(id, cancellation), cancellation);
    }

    /// <summary>The issuers that a filter finds reports of, each with the results of these by year.</summary>
    public async Task<IReadOnlyList<(string Issuer, IReadOnlyList<ReportResult> Reports)>> ByIssuerAsync(ReportFilter filter, CancellationToken cancellation)
    {
        var ids = await list.IdsAsync(filter, cancellation);
        await using var db = store.Open();
        var library = await ReportLibrary.OpenAsync(db, validator, cancellation);
        var results = new List<ReportResult>();
        foreach (var id in ids)
        {
            results.Add(await DecidedAsync(db, id, library.Check(id, cancellation), cancellation));
        }

        return [.. results
            .Where(result => result.Report.Issuer is not null)
            .GroupBy(result => library.Book.KeyOf(result.Report.Issuer))
            .Select(group => (group.First().Report.Issuer!, (IReadOnlyList<ReportResult>)[.. group.OrderBy(result => result.Report.Year)]))];
    }

    // False alarms, and what was explained, are suppressed as a baseline would.
    private async Task<ReportResult> DecidedAsync(DeskContext db, int id, ReportResult result, CancellationToken cancellation)
    {
        var today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        var decisions = (await db.Findings.AsNoTracking()
                .Where(finding => finding.ReportId == id && finding.Decision != null && finding.State != FindingState.Changed)
                .Select(finding => finding.Decision!)
                .ToListAsync(cancellation))
            .Where(decision => decision.Suppresses);
        return new Findings.Baselines.Baseline(decisions.Select(decision => new Findings.Baselines.BaselineEntry(
            new Suppression(decision.Fingerprint, decision.Note, decision.By, decision.Expires)))).Apply(result, today);
    }
}
