namespace Disclosure.Validation.Desk.Domain;

/// <summary>What became of a file that was brought.</summary>
internal enum SubmissionState
{
    /// <summary>It is in the store, and not read yet.</summary>
    Waiting,
    Reading,
    Read,

    /// <summary>It shows neither title nor table of a report.</summary>
    NotAReport,

    /// <summary>It can't be read; the problem says why.</summary>
    Failed,
    Cancelled,

    /// <summary>The same bytes were brought before.</summary>
    Known,
}

/// <summary>A file that somebody brought: a version of one report, or of several.</summary>
internal sealed class Submission
{
    public int Id { get; init; }

    /// <summary>What it is called where it came from, with its folders.</summary>
    public required string Name { get; init; }

    public required string Sha256 { get; init; }

    public required long Size { get; init; }

    public required string BroughtBy { get; init; }

    public required DateTimeOffset BroughtAt { get; init; }

    /// <summary>Whether it was typed in here by hand, and is no document that came from anywhere.</summary>
    public bool IsTyped { get; init; }

    /// <summary>The picture or document that it was typed from; null for none.</summary>
    public string? ScanSha256 { get; init; }

    /// <inheritdoc cref="ScanSha256" />
    public string? ScanName { get; init; }

    public SubmissionState State { get; set; }

    /// <summary>How often its reading was begun.</summary>
    public int Attempts { get; set; }

    /// <summary>The process that reads it, and until when it has it: where that was not renewed, the process is gone.</summary>
    public string? TakenBy { get; set; }

    /// <inheritdoc cref="TakenBy" />
    public DateTimeOffset? TakenUntil { get; set; }

    public string? ProblemZh { get; set; }

    public string? ProblemEn { get; set; }

    /// <summary>What was read from it.</summary>
    public List<StoredReport> Reports { get; init; } = [];
}
