using System.Globalization;
using Disclosure.Validation.Desk.Access;
using Disclosure.Validation.Desk.Checking;
using Disclosure.Validation.Desk.Decisions;
using Disclosure.Validation.Desk.Domain;
using Disclosure.Validation.Desk.Originals;
using Disclosure.Validation.Desk.Store;
using Disclosure.Validation.Desk.WorkLists;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace Disclosure.Validation.Desk.Web;

/// <summary>What is done with a report: deciding on findings, choosing the version that counts; and the document that it was read from.</summary>
internal static class ReportEndpoints
{
    private const int MostLetters = 2000;

    public static void MapReports(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/do").AddEndpointFilter<FromOwnPage>().DisableAntiforgery();
        group.MapPost("/reports/{id:int}/decisions", DecideAsync);
        group.MapPost("/reports/{id:int}/choose", ChooseAsync);
        group.MapPost("/campaigns/{year:int}", SetDeadlineAsync);
        routes.MapGet("/originals/{id:int}/{name}", ShowAsync);
    }

    private static async Task<IResult> DecideAsync(int id, HttpContext context, DecisionDesk desk, SignedName signed, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var note = form.Text("note");
        if (!Enum.TryParse<DecisionKind>(form.Text("kind"), out var kind) || !Enum.IsDefined(kind) || note.Length > MostLetters)
        {
            return TypedResults.Problem("kind, note", statusCode: StatusCodes.Status400BadRequest);
        }

        var findings = form["finding"].Select(Decided.Parse).OfType<Decided>().ToList();
        var by = await signed.FindAsync(cancellation) ?? SignedName.Account;
        var outcome = await desk.DecideAsync(id, findings, new Verdict(kind, note, form.Day("expires"), by), cancellation);
        var told = outcome.Conflicts.Count == 0 ? "" : $"&conflicts={string.Join(',', outcome.Conflicts.Select(decision => decision.Id.ToString(CultureInfo.InvariantCulture)))}";
        return TypedResults.LocalRedirect(FormattableString.Invariant($"/reports/{id}?decided={outcome.Made}{told}"));
    }

    private static async Task<IResult> ChooseAsync(int id, VersionChoice choice, SignedName signed, CancellationToken cancellation)
    {
        await choice.ChooseAsync(id, await signed.FindAsync(cancellation) ?? SignedName.Account, cancellation);
        return TypedResults.LocalRedirect(FormattableString.Invariant($"/reports/{id}"));
    }

    private static async Task<IResult> SetDeadlineAsync(int year, HttpContext context, Attendance attendance, SignedName signed, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        await attendance.SetDeadlineAsync(year, form.Day("deadline"), await signed.FindAsync(cancellation) ?? SignedName.Account, cancellation);
        return TypedResults.LocalRedirect(FormattableString.Invariant($"/attendance?year={year}"));
    }

    // Whatever a document says it is, it is shown as one of these, and can run nothing.
    private static async Task<IResult> ShowAsync(int id, HttpContext context, DeskStore store, CancellationToken cancellation)
    {
        await using var db = store.Open();
        var found = await db.Submissions.AsNoTracking()
            .Where(submission => submission.Id == id)
            .Join(db.Contents, submission => submission.Sha256, content => content.Sha256, (submission, content) => new { submission.Name, content.Bytes })
            .FirstOrDefaultAsync(cancellation);
        if (found is null)
        {
            return TypedResults.NotFound();
        }

        switch (OriginalKinds.Of(found.Name, found.Bytes))
        {
            case OriginalKind.Pdf:
                // The browser's viewer is a program of its own, which a policy for pages would shut out.
                context.Response.Headers.ContentSecurityPolicy = "frame-ancestors 'self'";
                return TypedResults.Bytes(found.Bytes, "application/pdf");
            case OriginalKind.Html:
                Confine(context);
                return TypedResults.Text(CleanPage.Of(found.Bytes), "text/html; charset=utf-8");
            case OriginalKind.Text:
                Confine(context);
                return TypedResults.Bytes(found.Bytes, "text/plain; charset=utf-8");
            default:
                context.Response.Headers[HeaderNames.ContentDisposition] = new ContentDispositionHeaderValue("attachment") { FileNameStar = Path.GetFileName(found.Name) }.ToString();
                return TypedResults.Bytes(found.Bytes, "application/octet-stream");
        }
    }

    private static void Confine(HttpContext context) =>
        context.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";
}
