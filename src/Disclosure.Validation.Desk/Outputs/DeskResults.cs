using System.Runtime.CompilerServices;
using Disclosure.Validation.Desk.Checking;
using Disclosure.Validation.Desk.Decisions;
using Disclosure.Validation.Desk.Domain;
using Disclosure.Validation.Desk.Store;
using Disclosure.Validation.Desk.WorkLists;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Verdicts;
using Disclosure.Validation.Reporting;
using Disclosure.Validation.Reporting.Writing;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Validation.Desk.Outputs;

/// <summary>Checks reports of the store once more and hands the results on, with what was decided as suppressions: for a page, or for a file.</summary>
internal sealed class DeskResults(DeskStore store, ReportShelf shelf, WorkList list, TimeProvider clock)
{
    private const int MostAtOnce = 200;

    /// <summary>What the check of one report yields, all findings among its findings.</summary>
    public async Task<CheckedReport> OfAsync(int id, CancellationToken cancellation)
    {
        await using var db = store.Open();
        var library = await shelf.OpenAsync(db, cancellation);
        return await library.TryCheckAsync(id, cancellation);
    }

    /// <summary>Writes all reports that a filter finds, in a format of the library's.</summary>
    public async Task WriteAsync(OutputFormat format, ReportFilter filter, Stream stream, ResultWriterOptions options, CancellationToken cancellation)
    {
        var ids = await list.IdsAsync(filter, cancellation);
        await using var db = store.Open();
        var library = await shelf.OpenAsync(db, cancellation);
        var validator = library.Rules.For(filter.Year);
        options.Packs = validator.Packs;
        options.CellsOf = validator.CellsOf;
        options.Time = clock.GetLocalNow();
        options.Issuers = library.Book.Register;
        var writer = format.Create(stream, options);
        using var owned = writer as IDisposable;
        writer.Begin();
        var summary = new CheckSummary { NotSubmitted = NotSubmitted(library, filter) };
        await foreach (var (id, result, problem) in DecidedAsync(db, library, ids, cancellation))
        {
            if (result is not null)
            {
                writer.Write(result);
                summary = summary.With(result);
            }
            else
            {
                summary = summary with { NotChecked = [.. summary.NotChecked, new NotCheckedFile(await FileOfAsync(db, id, cancellation), problem!)] };
            }
        }

        writer.Complete(summary);
    }

    /// <summary>What the check of one report yields, without what no longer counts.</summary>
    public async Task<CheckedReport> DecidedAsync(int id, CancellationToken cancellation)
    {
        await using var db = store.Open();
        return await DecidedAsync(db, await shelf.OpenAsync(db, cancellation), [id], cancellation).SingleAsync(cancellation);
    }

    /// <summary>The issuers that a filter finds reports of, each with the results of these by year; and what could not be checked.</summary>
    public async Task<(IReadOnlyList<(string Issuer, IReadOnlyList<ReportResult> Reports)> Issuers, IReadOnlyList<NotCheckedFile> NotChecked)> ByIssuerAsync(
        ReportFilter filter, CancellationToken cancellation)
    {
        var ids = await list.IdsAsync(filter, cancellation);
        await using var db = store.Open();
        var library = await shelf.OpenAsync(db, cancellation);
        var (results, others) = (new List<ReportResult>(), new List<NotCheckedFile>());
        await foreach (var (id, result, problem) in DecidedAsync(db, library, ids, cancellation))
        {
            if (result is not null)
            {
                results.Add(result);
            }
            else
            {
                others.Add(new NotCheckedFile(await FileOfAsync(db, id, cancellation), problem!));
            }
        }

        var issuers = results
            .Where(result => result.Report.Issuer is not null)
            .GroupBy(result => library.Book.KeyOf(result.Report.Issuer))
            .Select(group => (group.First().Report.Issuer!, (IReadOnlyList<ReportResult>)[.. group.OrderBy(result => result.Report.Year)]));
        return ([.. issuers], others);
    }

    private static Task<string> FileOfAsync(DeskContext db, int id, CancellationToken cancellation) =>
        db.Reports.Where(report => report.Id == id).Select(report => report.Submission!.Name).SingleAsync(cancellation);

    // Of a list that is narrowed by what is in reports nobody can say who is missing in it.
    private static List<NotSubmittedReport> NotSubmitted(ReportLibrary library, ReportFilter filter) =>
        filter with { Year = null, District = null } != new ReportFilter() ? [] : [.. library.NotSubmitted().Where(missing =>
            (filter.Year is null || missing.Year == filter.Year) && (filter.District is null || library.Book.DistrictOf(missing.Issuer) == filter.District))];

    // False alarms, and what was explained, are suppressed as a baseline would.
    private async IAsyncEnumerable<CheckedReport> DecidedAsync(
        DeskContext db, ReportLibrary library, IReadOnlyList<int> ids, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        foreach (var some in ids.Chunk(MostAtOnce))
        {
            var decisions = (await db.Findings.AsNoTracking()
                    .Where(finding => some.Contains(finding.ReportId) && finding.Decision != null && finding.State != FindingState.Changed)
                    .Select(finding => new { finding.ReportId, finding.Decision })
                    .ToListAsync(cancellation))
                .ToLookup(each => each.ReportId, each => each.Decision!);
            foreach (var id in some)
            {
                var one = await library.TryCheckAsync(id, cancellation);
                yield return one.Result is { } result ? one with { Result = DecisionBaseline.Of(decisions[id]).Apply(result, today) } : one;
            }
        }
    }
}
