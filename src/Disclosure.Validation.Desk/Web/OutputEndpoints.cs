using Disclosure.Validation.Desk.Access;
using Disclosure.Validation.Desk.Decisions;
using Disclosure.Validation.Desk.Domain;
using Disclosure.Validation.Desk.Intake;
using Disclosure.Validation.Desk.Outputs;
using Disclosure.Validation.Desk.Store;
using Disclosure.Validation.Desk.Wording;
using Disclosure.Validation.Desk.WorkLists;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reporting;
using Disclosure.Validation.Reporting.Writing;

namespace Disclosure.Validation.Desk.Web;

/// <summary>Files that leave the desk: the ledger, the evidence report, the baseline, a backup.</summary>
internal static class OutputEndpoints
{
    public static void MapOutputs(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/out/ledger.xlsx", (int? year, HttpContext context, DeskResults results, DeskStore store, SignedName signed, TimeProvider clock) =>
            SendAsync(OutputFormats.Xlsx, year, "ledger.xlsx", context, results, (store, signed, clock)));
        routes.MapGet("/out/evidence.html", (int? year, HttpContext context, DeskResults results, DeskStore store, SignedName signed, TimeProvider clock) =>
            SendAsync(OutputFormats.Html, year, "evidence.html", context, results, (store, signed, clock)));
        routes.MapGet("/out/letters.zip", SendLettersAsync);
        routes.MapGet("/out/letters/{id:int}", SendLetterAsync);
        routes.MapGet("/out/baseline.yaml", ExportBaselineAsync);
        var group = routes.MapDoing();
        group.MapPost("/backup", BackUpAsync);
        group.MapPost("/baseline", ImportBaselineAsync);
    }

    // The file is made on disk: what is half written is never sent.
    private static async Task<IResult> SendAsync(
        OutputFormat format, int? year, string name, HttpContext context, DeskResults results, (DeskStore Store, SignedName Signed, TimeProvider Clock) record)
    {
        var cancellation = context.RequestAborted;
        var file = Temporary();
        await results.WriteAsync(format, new ReportFilter { Year = year }, file, new ResultWriterOptions { Language = DeskLanguage.Of(context) }, cancellation);
        await RecordAsync(record.Store, record.Signed, record.Clock, FormattableString.Invariant($"{name} {year}"), cancellation);
        file.Position = 0;
        return TypedResults.File(file, format.ContentType, name);
    }

    private static async Task<IResult> SendLetterAsync(
        int id, HttpContext context, LetterBox letters, DeskStore store, SignedName signed, TimeProvider clock, CancellationToken cancellation)
    {
        var file = Temporary();
        if (await letters.WriteAsync(id, DeskLanguage.Of(context), file, cancellation) is var isTold && isTold != true)
        {
            await file.DisposeAsync();
            return TypedResults.LocalRedirect(FormattableString.Invariant($"/reports/{id}{(isTold is null ? "" : "?nothing=1")}"));
        }

        await RecordAsync(store, signed, clock, FormattableString.Invariant($"letter.docx {id}"), cancellation);
        file.Position = 0;
        return TypedResults.File(file, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "letter.docx");
    }

    private static async Task<IResult> SendLettersAsync(
        int? year, HttpContext context, LetterBox letters, DeskStore store, SignedName signed, TimeProvider clock, CancellationToken cancellation)
    {
        var file = Temporary();
        await letters.WriteAllAsync(new ReportFilter { Year = year }, DeskLanguage.Of(context), file, cancellation);
        await RecordAsync(store, signed, clock, FormattableString.Invariant($"letters.zip {year}"), cancellation);
        file.Position = 0;
        return TypedResults.File(file, "application/zip", "letters.zip");
    }

    private static async Task RecordAsync(DeskStore store, SignedName signed, TimeProvider clock, string what, CancellationToken cancellation)
    {
        await using var db = store.Open();
        db.Record(clock, await signed.NameAsync(cancellation), AuditAction.Exported, what);
        await db.SaveChangesAsync(cancellation);
    }

    private static async Task<IResult> ExportBaselineAsync(int? year, BaselineExchange exchange, SignedName signed, CancellationToken cancellation)
    {
        var baseline = await exchange.ExportAsync(year, await signed.NameAsync(cancellation), cancellation);
        var file = Temporary();
        baseline.Write(file);
        file.Position = 0;
        return TypedResults.File(file, "application/yaml", "baseline.yaml");
    }

    private static async Task<IResult> ImportBaselineAsync(HttpContext context, BaselineExchange exchange, SignedName signed, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        if (form.Files.GetFile("file") is not { } file)
        {
            return TypedResults.LocalRedirect("/out");
        }

        try
        {
            await using var content = file.OpenReadStream();
            var count = await exchange.ImportAsync(content, Unpacking.NameOf(file.FileName), await signed.NameAsync(cancellation), cancellation);
            return TypedResults.LocalRedirect(FormattableString.Invariant($"/out?imported={count}"));
        }
        catch (DisclosureInputException e)
        {
            return TypedResults.LocalRedirect($"/out?problem={Uri.EscapeDataString(e.Problems[0].Describe(DeskLanguage.Of(context)))}");
        }
    }

    private static async Task<IResult> BackUpAsync(DeskStore store, SignedName signed, TimeProvider clock, CancellationToken cancellation)
    {
        if (store.File is null)
        {
            return TypedResults.LocalRedirect("/out");
        }

        // The database takes a file that is empty.
        var path = Path.GetTempFileName();
        try
        {
            await store.BackUpAsync(path, cancellation);
        }
        catch
        {
            File.Delete(path);
            throw;
        }

        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 81920, FileOptions.Asynchronous | FileOptions.DeleteOnClose);
        await using (var db = store.Open())
        {
            db.Record(clock, await signed.NameAsync(cancellation), AuditAction.BackedUp, "desk.sqlite");
            await db.SaveChangesAsync(cancellation);
        }

        return TypedResults.File(file, "application/vnd.sqlite3", FormattableString.Invariant($"desk-{clock.GetLocalNow():yyyyMMdd-HHmm}.sqlite"));
    }

    private static FileStream Temporary() =>
        new(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 81920, FileOptions.Asynchronous | FileOptions.DeleteOnClose);
}
