using System.Security.Cryptography;
using System.Text;
using Disclosure.Validation.Desk.Checking;
using Disclosure.Validation.Desk.Domain;
using Disclosure.Validation.Desk.Intake;
using Disclosure.Validation.Desk.Store;
using Disclosure.Validation.Reports.Canonical;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Validation.Desk.Hand;

/// <summary>What a draft begins with.</summary>
/// <param name="Form">The form to type into.</param>
/// <param name="Issuer">Whose report it is; null where that is not known yet.</param>
/// <param name="Year">Of which year.</param>
/// <param name="Submission">The file that it is typed from; null for none.</param>
/// <param name="Report">The report that was read of it, to be mended; null to begin with an empty form.</param>
internal sealed record DraftBeginning(string Form, string? Issuer, int? Year, int? Submission = null, int? Report = null);

/// <summary>Keeps the reports that are being typed, and hands them in.</summary>
internal sealed class DraftDesk(DeskStore store, ReportValidator validator, Acceptance acceptance, TimeProvider clock)
{
    public async Task<Draft?> FindAsync(int id, CancellationToken cancellation)
    {
        await using var db = store.Open();
        return await db.Drafts.AsNoTracking().Include(draft => draft.Submission).ThenInclude(submission => submission!.Reports)
            .FirstOrDefaultAsync(draft => draft.Id == id, cancellation);
    }

    /// <returns>The draft's number; null where there is no such form.</returns>
    public async Task<int?> BeginAsync(DraftBeginning beginning, string by, CancellationToken cancellation)
    {
        await using var db = store.Open();
        var sheet = new TypedSheet { Issuer = beginning.Issuer, Year = beginning.Year };
        var form = beginning.Form;
        var read = await db.Reports.AsNoTracking().FirstOrDefaultAsync(report => report.Id == beginning.Report, cancellation);
        if (read is not null)
        {
            // What another build has read is not known here until it is read again.
            form = read.Form;
            sheet = read.ReadWith == ReportContent.Build && validator.Forms.Find(form) is not null
                ? TypedSheet.Of(ReportContent.Read(read.Content, validator.Forms)) : new TypedSheet { Issuer = read.Issuer, Year = read.Year };
        }

        if (validator.Forms.Find(form) is null)
        {
            return null;
        }

        var source = read?.SubmissionId ?? beginning.Submission;
        var scan = await db.Submissions.AsNoTracking().FirstOrDefaultAsync(each => each.Id == source, cancellation);
        var draft = new Draft
        {
            Form = form,
            Issuer = sheet.Issuer,
            Year = sheet.Year,
            Sheet = sheet.ToJson(),
            ScanSha256 = scan is { IsTyped: true } ? scan.ScanSha256 : scan?.Sha256,
            ScanName = scan is { IsTyped: true } ? scan.ScanName : scan?.Name,
            StartedBy = by,
            ChangedBy = by,
            ChangedAt = clock.GetUtcNow(),
        };
        db.Drafts.Add(draft);
        db.Record(clock, by, AuditAction.DraftBegun, $"{draft.Form} {draft.Issuer} {draft.Year} {draft.ScanName}");
        await db.SaveChangesAsync(cancellation);
        return draft.Id;
    }

    /// <summary>Keeps what is typed now.</summary>
    /// <returns>The draft as it stands, which somebody else may have changed: then what it holds is not the sheet; null where there is none.</returns>
    public async Task<Draft?> SaveAsync(int id, int revision, TypedSheet sheet, string by, CancellationToken cancellation)
    {
        await using var db = store.Open();
        if (await db.Drafts.FirstOrDefaultAsync(each => each.Id == id, cancellation) is not { } draft || draft.Revision != revision)
        {
            return await FindAsync(id, cancellation);
        }

        var json = sheet.ToJson();
        if (json == draft.Sheet)
        {
            return draft;
        }

        (draft.Sheet, draft.Issuer, draft.Year) = (json, sheet.Issuer, sheet.Year);
        Touch(draft, by);
        try
        {
            await db.SaveChangesAsync(cancellation);
            return draft;
        }
        catch (DbUpdateConcurrencyException)
        {
            return await FindAsync(id, cancellation);
        }
    }

    /// <summary>Puts the picture beside the form.</summary>
    public async Task AttachAsync(int id, BroughtFile scan, string by, CancellationToken cancellation)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(scan.Bytes));
        await using var db = store.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        if (!await db.Contents.AnyAsync(content => content.Sha256 == hash, cancellation))
        {
            db.Contents.Add(new StoredContent { Sha256 = hash, Bytes = scan.Bytes });
        }

        var draft = await db.Drafts.SingleAsync(each => each.Id == id, cancellation);
        (draft.ScanSha256, draft.ScanName) = (hash, scan.Name);
        Touch(draft, by);
        db.Record(clock, by, AuditAction.ScanAttached, $"{scan.Name} {hash}");
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    public async Task DiscardAsync(int id, string by, CancellationToken cancellation)
    {
        await using var db = store.Open();
        if (await db.Drafts.FirstOrDefaultAsync(each => each.Id == id, cancellation) is { } draft)
        {
            db.Drafts.Remove(draft);
            db.Record(clock, by, AuditAction.DraftDiscarded, $"{draft.Form} {draft.Issuer} {draft.Year}");
            await db.SaveChangesAsync(cancellation);
        }
    }

    /// <summary>Hands the report in, as it stands at that revision: what is empty is blank.</summary>
    /// <returns>Whether it was; somebody may have changed it, or the issuer or the year may be missing.</returns>
    public async Task<bool> SubmitAsync(int id, int revision, string by, CancellationToken cancellation)
    {
        await using var db = store.Open();
        var draft = await db.Drafts.AsNoTracking().FirstOrDefaultAsync(each => each.Id == id, cancellation);
        if (draft is null || draft.Revision != revision || string.IsNullOrWhiteSpace(draft.Issuer) || draft.Year is null || validator.Forms.Find(draft.Form) is not { } form)
        {
            return false;
        }

        if (!draft.IsOpen)
        {
            return true;
        }

        var report = SheetReport.Of(form, TypedSheet.Of(draft.Sheet), isComplete: true);
        try
        {
            await acceptance.TakeTypedAsync(new BroughtFile($"{draft.Issuer} {draft.Year}.json", Encoding.UTF8.GetBytes(report.ToJson())), draft, by, cancellation);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }

    private void Touch(Draft draft, string by) => (draft.Revision, draft.ChangedBy, draft.ChangedAt) = (draft.Revision + 1, by, clock.GetUtcNow());
}
