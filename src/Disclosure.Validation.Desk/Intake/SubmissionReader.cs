using Disclosure.Validation.Desk.Checking;
using Disclosure.Validation.Desk.Domain;
using Disclosure.Validation.Desk.Registers;
using Disclosure.Validation.Desk.Store;
using Disclosure.Validation.Documents;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;
using Microsoft.EntityFrameworkCore;
using Reading = Disclosure.Validation.Reports.Stored.StoredReport;

namespace Disclosure.Validation.Desk.Intake;

/// <summary>Reads one document, and keeps its reports.</summary>
internal sealed class SubmissionReader(DeskStore store, IReportReader reader, CheckQueue checks)
{
    private const string NoForm = "document.no-known-form";

    public async Task ReadAsync(int id, CancellationToken cancellation)
    {
        await using var db = store.Open();
        var submission = await db.Submissions.SingleAsync(each => each.Id == id, cancellation);
        var bytes = await db.Contents.Where(content => content.Sha256 == submission.Sha256).Select(content => content.Bytes).SingleAsync(cancellation);
        try
        {
            var report = await reader.ReadAsync(new MemoryStream(bytes, writable: false), submission.Name, cancellation);
            await KeepAsync(db, submission, [.. report.Separately()], cancellation);
        }
        catch (DisclosureInputException e)
        {
            submission.State = e.Problems.Any(problem => problem.Code == NoForm) ? SubmissionState.NotAReport : SubmissionState.Failed;
            Say(submission, e.Problems[0]);
            await db.SaveChangesAsync(cancellation);
        }
    }

    /// <summary>Writes down why a file could not be read.</summary>
    public static void Say(Submission submission, Problem problem) =>
        (submission.ProblemZh, submission.ProblemEn) = (problem.Describe(Language.Zh), problem.Describe(Language.En));

    private async Task KeepAsync(DeskContext db, Submission submission, IReadOnlyList<DisclosureReport> reports, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.Entry(submission).ReloadAsync(cancellation);
        if (submission.State != SubmissionState.Reading)
        {
            return;
        }

        var book = await RegisterBook.ReadAsync(db, cancellation);
        foreach (var (ordinal, report) in reports.Index())
        {
            submission.Reports.Add(Of(report, ordinal, submission, book));
        }

        submission.State = SubmissionState.Read;
        await db.SaveChangesAsync(cancellation);
        foreach (var kept in submission.Reports)
        {
            await Versions.ChooseAsync(db, kept.IssuerKey, kept.Year, cancellation);
            await db.SaveChangesAsync(cancellation);
            var parent = book.ParentOf(kept.Issuer)?.Name ?? kept.Parent;
            await Versions.AskAroundAsync(db, kept.IssuerKey, kept.Year, parent is null ? null : book.KeyOf(parent), cancellation);
        }

        await transaction.CommitAsync(cancellation);
        checks.Wake();
    }

    private static StoredReport Of(DisclosureReport report, int ordinal, Submission submission, RegisterBook book)
    {
        using var content = new MemoryStream();
        Reading.Write(report, content);
        return new StoredReport
        {
            Ordinal = ordinal,
            Issuer = report.Issuer,
            IssuerKey = book.KeyOf(report.Issuer),
            Year = report.Year,
            Parent = report.Parent,
            Published = report.Published,
            Form = report.Form.Id,
            Level = report.Level ?? book.Find(report.Issuer)?.Level,
            District = book.Register is null ? FolderOf(submission.Name) : book.DistrictOf(report.Issuer),
            Content = content.ToArray(),
            SearchText = $"{report.Issuer}\n{report.Title}\n{submission.Name}".ToLowerInvariant(),
            IsValid = true,
            ChecksWanted = 1,
        };
    }

    // Without a register, the outermost folder that is no year.
    private static string? FolderOf(string name) =>
        name.Split('/')[..^1].FirstOrDefault(folder => !folder.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) && !folder.Any(char.IsAsciiDigit));
}
