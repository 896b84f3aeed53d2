using System.Security.Cryptography;
using Disclosure.Validation.Desk.Domain;
using Disclosure.Validation.Desk.Settings;
using Disclosure.Validation.Desk.Store;
using Disclosure.Validation.Desk.Wording;
using Disclosure.Validation.Problems;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Validation.Desk.Intake;

/// <summary>What was taken in of a file that was brought, or why nothing was.</summary>
internal sealed record Accepted(string Name, IReadOnlyList<int> Submissions, Problem? Refused = null);

/// <summary>Takes files in: what is said to be accepted is in the store, and will be read whatever happens to the process.</summary>
internal sealed class Acceptance(DeskStore store, ReadingSignal signal, DeskOptions options, TimeProvider clock) : IDisposable
{
    // Whole files are in memory while they are taken in.
    private readonly SemaphoreSlim _turns = new(4, 4);

    public async Task<Accepted> AcceptAsync(Stream content, string? name, string by, CancellationToken cancellation)
    {
        var shown = Unpacking.NameOf(name);
        await _turns.WaitAsync(cancellation);
        try
        {
            var ids = new List<int>();
            foreach (var file in Unpacking.Files(new BroughtFile(shown, await ReadAsync(content, shown, cancellation)), options))
            {
                ids.Add(await KeepAsync(file with { Name = Unpacking.NameOf(file.Name) }, by, cancellation));
            }

            return new Accepted(shown, ids);
        }
        catch (DisclosureInputException e)
        {
            return new Accepted(shown, [], e.Problems[0]);
        }
        finally
        {
            _turns.Release();
            signal.Wake();
        }
    }

    /// <summary>Takes in what was typed, as the draft stands: like a file that was brought, and in one with the draft.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody has changed the draft meanwhile.</exception>
    public async Task<int> TakeTypedAsync(BroughtFile file, Draft draft, string by, CancellationToken cancellation)
    {
        var id = await KeepAsync(file with { Name = Unpacking.NameOf(file.Name) }, by, cancellation, draft);
        signal.Wake();
        return id;
    }

    public void Dispose() => _turns.Dispose();

    private async Task<byte[]> ReadAsync(Stream content, string name, CancellationToken cancellation)
    {
        using var whole = new MemoryStream();
        var block = new byte[81920];
        for (int count; (count = await content.ReadAsync(block, cancellation)) > 0;)
        {
            whole.Write(block, 0, count);
            if (whole.Length > options.MostBytesOfFile)
            {
                throw new DisclosureInputException(IntakeProblems.TooLarge(name, options.MostBytesOfFile));
            }
        }

        return whole.ToArray();
    }

    private async Task<int> KeepAsync(BroughtFile file, string by, CancellationToken cancellation, Draft? draft = null)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(file.Bytes));
        await using var db = store.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var isKnown = await db.Contents.AnyAsync(content => content.Sha256 == hash, cancellation);
        if (!isKnown)
        {
            db.Contents.Add(new StoredContent { Sha256 = hash, Bytes = file.Bytes });
        }

        // What could not be read before may be brought to be tried again.
        var isRead = isKnown && await db.Submissions.AnyAsync(
            each => each.Sha256 == hash && (each.State == SubmissionState.Read || each.State == SubmissionState.Waiting || each.State == SubmissionState.Reading), cancellation);
        var submission = new Submission
        {
            Name = file.Name,
            Sha256 = hash,
            Size = file.Bytes.Length,
            BroughtBy = by,
            BroughtAt = clock.GetUtcNow(),
            IsTyped = draft is not null,
            ScanSha256 = draft?.ScanSha256,
            ScanName = draft?.ScanName,
            State = isRead ? SubmissionState.Known : SubmissionState.Waiting,
        };
        db.Submissions.Add(submission);
        if (draft is not null)
        {
            db.Attach(draft);
            (draft.Submission, draft.SubmittedRevision) = (submission, draft.Revision);
        }

        db.Record(clock, by, draft is null ? AuditAction.Brought : AuditAction.Typed, $"{file.Name} {hash}");
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return submission.Id;
    }
}
