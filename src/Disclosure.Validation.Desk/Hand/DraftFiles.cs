using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting;
using Disclosure.Validation.Reporting.Writing;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Reports.Canonical;

namespace Disclosure.Validation.Desk.Hand;

/// <summary>Writes a draft to a file, as it would be handed in: the report as JSON, or what its check finds in a format of the library's.</summary>
internal sealed class DraftFiles(DraftDesk desk, DraftCheck check, ReportValidator validator, TimeProvider clock)
{
    /// <summary>The report as typed; null where there is no such draft, or its form is gone.</summary>
    public async Task<DisclosureReport?> ReportAsync(int id, CancellationToken cancellation) =>
        await desk.FindAsync(id, cancellation) is { } draft && validator.Forms.Find(draft.Form) is { } form
            ? SheetReport.Of(form, TypedSheet.Of(draft.Sheet), isComplete: true) : null;

    public static Task WriteAsync(DisclosureReport report, Stream stream, CancellationToken cancellation) => ReportJson.WriteAsync(report, stream, cancellation);

    public async Task WriteAsync(DisclosureReport report, OutputFormat format, Stream stream, ResultWriterOptions options, CancellationToken cancellation)
    {
        var result = await check.CheckAsync(report, cancellation);
        options.Packs = validator.Packs;
        options.CellsOf = validator.CellsOf;
        options.Time = clock.GetLocalNow();
        var writer = format.Create(stream, options);
        using var owned = writer as IDisposable;
        writer.Begin();
        writer.Write(result);
        writer.Complete(new CheckSummary().With(result));
    }
}
