using Disclosure.Validation.Desk.Checking;
using Disclosure.Validation.Desk.Domain;
using Disclosure.Validation.Desk.Registers;
using Disclosure.Validation.Desk.Store;
using Disclosure.Validation.Documents;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Validation.Desk.Intake;

/// <summary>Reads one document, and keeps its reports.</summary>
internal sealed class SubmissionReader(DeskStore store, IReportReader reader, CurrentRegister register, CheckQueue checks)
{
    private const string NoForm = "document.no-known-form";

    public async Task ReadAsync(int id, CancellationToken cancellation)
    {
        await using var db = store.Open();
        var submission = await db.Submissions.AsNoTracking().SingleAsync(each => each.Id == id, cancellation);
        var bytes = await db.Contents.Where(content => content.Sha256 == submission.Sha256).Select(content => content.Bytes).SingleAsync(cancellation);
        try
        {
            var report = await reader.ReadAsync(new MemoryStream(bytes, writable: false), submission.Name, cancellation);

            // Where the file that the desk wrote has a figure of what was typed tells nobody anything.
            await KeepAsync(db, submission, [.. (submission.IsTyped ? report.WithoutSources() : report).Separately()], cancellation);
        }
        catch (DisclosureInputException e)
        {
            await EndAsync(
                db.Submissions.Where(each => each.Id == id), e.Problems.Any(problem => problem.Code == NoForm) ? SubmissionState.NotAReport : SubmissionState.Failed, e.Problems[0], cancellation);
        }
    }

    /// <summary>Says what became of those that are being read; what was cancelled meanwhile stays so.</summary>
    /// <returns>How many were still being read.</returns>
    public static Task<int> EndAsync(IQueryable<Submission> submissions, SubmissionState state, Problem? problem, CancellationToken cancellation)
    {
        var (zh, en) = (problem?.Describe(Language.Zh), problem?.Describe(Language.En));
        return submissions.Where(each => each.State == SubmissionState.Reading).ExecuteUpdateAsync(
            set => set.SetProperty(each => each.State, state).SetProperty(each => each.ProblemZh, zh).SetProperty(each => each.ProblemEn, en)
                .SetProperty(each => each.TakenBy, (string?)null).SetProperty(each => each.TakenUntil, (DateTimeOffset?)null),
            cancellation);
    }

    // What was read before, by another build, stays the report that it is.
    private async Task KeepAsync(DeskContext db, Submission submission, IReadOnlyList<DisclosureReport> reports, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.TouchAsync(Stamped.Reports, cancellation);
        if (await EndAsync(db.Submissions.Where(each => each.Id == submission.Id), SubmissionState.Read, null, cancellation) == 0)
        {
            return;
        }

        var book = await register.OfAsync(db, cancellation);
        var known = await db.Reports.Where(report => report.SubmissionId == submission.Id).OrderBy(report => report.Ordinal).ToListAsync(cancellation);
        var places = known.Select(report => (report.IssuerKey, report.Year)).ToHashSet();
        foreach (var (ordinal, report) in reports.Index())
        {
            var kept = known.Find(each => each.Ordinal == ordinal);
            if (kept is null)
            {
                kept = new StoredReport { SubmissionId = submission.Id, Ordinal = ordinal, Form = "", Content = [], SearchText = "", IsValid = true };
                db.Reports.Add(kept);
            }

            Fill(kept, report, submission, book);
            places.Add((kept.IssuerKey, kept.Year));
        }

        db.Reports.RemoveRange(known.Where(report => report.Ordinal >= reports.Count));
        await db.SaveChangesAsync(cancellation);
        foreach (var (key, year) in places)
        {
            await Versions.SettleAsync(db, key, year, cancellation);
        }

        await transaction.CommitAsync(cancellation);
        checks.Wake();
    }

    private static void Fill(StoredReport kept, DisclosureReport report, Submission submission, RegisterBook book)
    {
        (kept.Issuer, kept.IssuerKey, kept.Year) = (report.Issuer, book.KeyOf(report.Issuer), report.Year);
        (kept.Parent, kept.ParentKey) = (report.Parent, book.ParentKeyOf(report.Issuer, report.Parent));
        (kept.Published, kept.Form, kept.Level) = (report.Published, report.Form.Id, report.Level ?? book.Find(report.Issuer)?.Level);
        kept.District = book.Register is null ? FolderOf(submission.Name) : book.DistrictOf(report.Issuer);
        (kept.Content, kept.ReadWith) = (ReportContent.Of(report), ReportContent.Build);
        kept.SearchText = $"{report.Issuer}\n{report.Title}\n{submission.Name}".ToLowerInvariant();
        kept.ChecksWanted++;
    }

    // Without a register, the outermost folder that is no year.
    private static string? FolderOf(string name) =>
        name.Split('/')[..^1].FirstOrDefault(folder => !folder.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) && !folder.Any(char.IsAsciiDigit));
}
