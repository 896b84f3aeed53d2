using System.Globalization;
using Disclosure.Validation.Desk.Access;
using Disclosure.Validation.Desk.Hand;
using Disclosure.Validation.Desk.Intake;
using Disclosure.Validation.Desk.Originals;
using Disclosure.Validation.Desk.Settings;
using Disclosure.Validation.Desk.Store;
using Disclosure.Validation.Desk.Wording;
using Disclosure.Validation.Reporting;
using Disclosure.Validation.Reporting.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Validation.Desk.Web;

/// <summary>Reports that are typed in by hand: kept and checked while one types, handed in, written to files.</summary>
internal static class HandEndpoints
{
    private const long MostBytesOfSheet = 4 << 20;

    public static void MapHand(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapDoing("/hand");
        group.MapPost("", BeginAsync);
        group.MapPost("/{id:int}/sheet", SaveAsync).WithMetadata(new RequestSizeLimitAttribute(MostBytesOfSheet));
        group.MapPost("/{id:int}/scan", AttachAsync);
        group.MapPost("/{id:int}/submit", SubmitAsync);
        group.MapPost("/{id:int}/discard", DiscardAsync);
        routes.MapGet("/hand/{id:int}/scan", ShowScanAsync);
        routes.MapGet("/hand/{id:int}/report.json", SendReportAsync);
        routes.MapGet("/hand/{id:int}/report.html", (int id, HttpContext context, DraftFiles files) => SendAsync(id, OutputFormats.Html, context, files));
        routes.MapGet("/hand/{id:int}/report.xlsx", (int id, HttpContext context, DraftFiles files) => SendAsync(id, OutputFormats.Xlsx, context, files));
    }

    /// <summary>What the page sends while one types.</summary>
    internal sealed record Sent(int Revision, TypedSheet? Sheet);

    /// <summary>Who has changed the draft meanwhile, so that nothing was kept.</summary>
    internal sealed record Conflict(string Problem);

    private static async Task<IResult> BeginAsync(HttpContext context, DraftDesk desk, SignedName signed, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var issuer = form.Text("issuer");
        var beginning = new DraftBeginning(form.Text("form"), issuer.Length == 0 ? null : issuer, Number(form, "year"), Number(form, "submission"), Number(form, "report"));
        return await desk.BeginAsync(beginning, await signed.NameAsync(cancellation), cancellation) is { } id
            ? TypedResults.LocalRedirect(FormattableString.Invariant($"/hand/{id}")) : TypedResults.NotFound();
    }

    private static async Task<IResult> SaveAsync(
        int id, Sent sent, HttpContext context, DraftDesk desk, DraftCheck check, ReportValidator validator, SignedName signed, CancellationToken cancellation)
    {
        var language = DeskLanguage.Of(context);
        if (sent.Sheet is not { } sheet)
        {
            return TypedResults.BadRequest();
        }

        if (await desk.SaveAsync(id, sent.Revision, sheet, await signed.NameAsync(cancellation), cancellation) is not { } draft || validator.Forms.Find(draft.Form) is not { } form)
        {
            return TypedResults.NotFound();
        }

        if (draft.Sheet != sheet.ToJson())
        {
            var at = draft.ChangedAt.ToLocalTime().ToString("HH:mm", CultureInfo.InvariantCulture);
            return TypedResults.Json(
                new Conflict(new Text.LocalizedText($"{draft.ChangedBy} 在 {at} 改动了这份草稿，您此后录入的内容没有保存。请重新打开本页。",
                    $"{draft.ChangedBy} changed this draft at {at}; what you typed since was not kept. Reload the page.").In(language)),
                statusCode: StatusCodes.Status409Conflict);
        }

        var result = await check.CheckAsync(SheetReport.Of(form, sheet, sheet.IsComplete), cancellation);
        return TypedResults.Ok(SheetAnswer.Of(draft.Revision, sheet, result, language));
    }

    private static async Task<IResult> AttachAsync(int id, HttpContext context, DraftDesk desk, DeskOptions options, SignedName signed, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        if (form.Files.GetFile("scan") is { Length: > 0 } file)
        {
            if (file.Length > options.MostBytesOfFile)
            {
                var problem = IntakeProblems.TooLarge(Unpacking.NameOf(file.FileName), options.MostBytesOfFile);
                return TypedResults.LocalRedirect(FormattableString.Invariant($"/hand/{id}?problem={Uri.EscapeDataString(problem.Describe(DeskLanguage.Of(context)))}"));
            }

            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes, cancellation);
            await desk.AttachAsync(id, new BroughtFile(Unpacking.NameOf(file.FileName), bytes.ToArray()), await signed.NameAsync(cancellation), cancellation);
        }

        return TypedResults.LocalRedirect(FormattableString.Invariant($"/hand/{id}"));
    }

    private static async Task<IResult> SubmitAsync(int id, HttpContext context, DraftDesk desk, SignedName signed, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var isIn = await desk.SubmitAsync(id, Number(form, "revision") ?? -1, await signed.NameAsync(cancellation), cancellation);
        return TypedResults.LocalRedirect(FormattableString.Invariant($"/hand/{id}?submitted={(isIn ? 1 : 0)}"));
    }

    private static async Task<IResult> DiscardAsync(int id, DraftDesk desk, SignedName signed, CancellationToken cancellation)
    {
        await desk.DiscardAsync(id, await signed.NameAsync(cancellation), cancellation);
        return TypedResults.LocalRedirect("/hand");
    }

    private static async Task<IResult> ShowScanAsync(int id, HttpContext context, DeskStore store, CancellationToken cancellation)
    {
        await using var db = store.Open();
        var found = await db.Drafts.AsNoTracking()
            .Where(draft => draft.Id == id)
            .Join(db.Contents, draft => draft.ScanSha256, content => content.Sha256, (draft, content) => new { draft.ScanName, content.Bytes })
            .FirstOrDefaultAsync(cancellation);
        return found is null ? TypedResults.NotFound() : ShownDocument.Of(context, found.ScanName ?? "", found.Bytes);
    }

    private static async Task<IResult> SendReportAsync(int id, DraftFiles files, CancellationToken cancellation)
    {
        if (await files.ReportAsync(id, cancellation) is not { } report)
        {
            return TypedResults.NotFound();
        }

        var whole = new MemoryStream();
        await DraftFiles.WriteAsync(report, whole, cancellation);
        whole.Position = 0;
        return TypedResults.File(whole, "application/json; charset=utf-8", "report.json");
    }

    private static async Task<IResult> SendAsync(int id, OutputFormat format, HttpContext context, DraftFiles files)
    {
        var cancellation = context.RequestAborted;
        if (await files.ReportAsync(id, cancellation) is not { } report)
        {
            return TypedResults.NotFound();
        }

        var whole = new MemoryStream();
        await files.WriteAsync(report, format, whole, new ResultWriterOptions { Language = DeskLanguage.Of(context) }, cancellation);
        return TypedResults.File(whole.ToArray(), format.ContentType, $"report.{format.Name}");
    }

    private static int? Number(IFormCollection form, string name) =>
        int.TryParse(form.Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
