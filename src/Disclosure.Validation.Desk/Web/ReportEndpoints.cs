using System.Globalization;
using Disclosure.Validation.Desk.Access;
using Disclosure.Validation.Desk.Checking;
using Disclosure.Validation.Desk.Decisions;
using Disclosure.Validation.Desk.Domain;
using Disclosure.Validation.Desk.Originals;
using Disclosure.Validation.Desk.Store;
using Disclosure.Validation.Desk.WorkLists;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Validation.Desk.Web;

/// <summary>What is done with a report: deciding on findings, choosing the version that counts; and the document that it was read from.</summary>
internal static class ReportEndpoints
{
    private const int MostLetters = 2000;

    public static void MapReports(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapDoing();
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
        var by = await signed.NameAsync(cancellation);
        var outcome = await desk.DecideAsync(id, findings, new Verdict(kind, note, form.Day("expires"), by), cancellation);
        var told = outcome.Conflicts.Count == 0 ? "" : $"&conflicts={string.Join(',', outcome.Conflicts.Select(decision => decision.Id.ToString(CultureInfo.InvariantCulture)))}";
        return TypedResults.LocalRedirect(FormattableString.Invariant($"/reports/{id}?decided={outcome.Made}{told}"));
    }

    private static async Task<IResult> ChooseAsync(int id, VersionChoice choice, SignedName signed, CancellationToken cancellation)
    {
        await choice.ChooseAsync(id, await signed.NameAsync(cancellation), cancellation);
        return TypedResults.LocalRedirect(FormattableString.Invariant($"/reports/{id}"));
    }

    private static async Task<IResult> SetDeadlineAsync(int year, HttpContext context, Attendance attendance, SignedName signed, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        await attendance.SetDeadlineAsync(year, form.Day("deadline"), await signed.NameAsync(cancellation), cancellation);
        return TypedResults.LocalRedirect(FormattableString.Invariant($"/attendance?year={year}"));
    }

    // What was typed from a picture is shown by the picture.
    private static async Task<IResult> ShowAsync(int id, HttpContext context, DeskStore store, CancellationToken cancellation)
    {
        await using var db = store.Open();
        var found = await db.Submissions.AsNoTracking()
            .Where(submission => submission.Id == id)
            .Join(
                db.Contents, submission => submission.ScanSha256 ?? submission.Sha256, content => content.Sha256,
                (submission, content) => new { Name = submission.ScanName ?? submission.Name, content.Bytes })
            .FirstOrDefaultAsync(cancellation);
        return found is null ? TypedResults.NotFound() : ShownDocument.Of(context, found.Name, found.Bytes);
    }
}
