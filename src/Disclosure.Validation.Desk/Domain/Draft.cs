namespace Disclosure.Validation.Desk.Domain;

/// <summary>A report that is being typed into its form: from a picture, or by those who are going to submit it.</summary>
internal sealed class Draft
{
    public int Id { get; init; }

    public required string Form { get; init; }

    /// <summary>For the list; the sheet has them too.</summary>
    public string? Issuer { get; set; }

    /// <inheritdoc cref="Issuer" />
    public int? Year { get; set; }

    /// <summary>All that was typed, as JSON.</summary>
    public required string Sheet { get; set; }

    /// <summary>The picture or document that it is typed from; null for none.</summary>
    public string? ScanSha256 { get; set; }

    /// <inheritdoc cref="ScanSha256" />
    public string? ScanName { get; set; }

    public required string StartedBy { get; init; }

    public required string ChangedBy { get; set; }

    public required DateTimeOffset ChangedAt { get; set; }

    /// <summary>Grows with every change, so that two people who type at one time do not overwrite each other.</summary>
    public int Revision { get; set; }

    /// <summary>As which submission it was last handed in, and how it stood then; null where it was not yet.</summary>
    public int? SubmissionId { get; set; }

    public Submission? Submission { get; set; }

    /// <inheritdoc cref="SubmissionId" />
    public int? SubmittedRevision { get; set; }

    /// <summary>Whether something was typed since it was handed in, or it never was.</summary>
    public bool IsOpen => SubmittedRevision != Revision;
}
