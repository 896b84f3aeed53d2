using Disclosure.Validation.Findings.Verdicts;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Desk.Domain;

/// <summary>A report that was read from a file, with the upshot of its last check.</summary>
internal sealed class StoredReport
{
    public int Id { get; init; }

    public int SubmissionId { get; init; }

    public Submission? Submission { get; init; }

    /// <summary>Its place in the file, from zero.</summary>
    public int Ordinal { get; init; }

    public string? Issuer { get; set; }

    /// <summary>What tells issuers apart, whatever they are called in a report; empty where no issuer is known.</summary>
    public string IssuerKey { get; set; } = "";

    public int? Year { get; set; }

    /// <summary>The issuer that the report says to belong to.</summary>
    public string? Parent { get; set; }

    /// <summary>The issuer whose report sums this one up, as <see cref="IssuerKey"/> has it: by the register, else by the report; null where neither says.</summary>
    public string? ParentKey { get; set; }

    public DateOnly? Published { get; set; }

    public required string Form { get; set; }

    public IssuerLevel? Level { get; set; }

    public string? District { get; set; }

    /// <summary>The report with all sources, as the build of the library stores it that read it.</summary>
    public required byte[] Content { get; set; }

    /// <summary>The build that read it: to any other its content says nothing, and the document is read again.</summary>
    public string ReadWith { get; set; } = "";

    /// <summary>What a search looks in, in lower case.</summary>
    public required string SearchText { get; set; }

    /// <summary>Whether it is the version that counts.</summary>
    public bool IsValid { get; set; }

    /// <summary>Who chose the version that counts; null where the last one brought does.</summary>
    public string? ChosenBy { get; set; }

    public ReportVerdict Verdict { get; set; }

    /// <summary>Findings that no decision takes out of the count.</summary>
    public int Errors { get; set; }

    /// <inheritdoc cref="Errors" />
    public int Warnings { get; set; }

    /// <summary>Findings that nobody has decided on.</summary>
    public int Undecided { get; set; }

    /// <summary>The worse, the higher.</summary>
    public int Rank { get; set; }

    /// <summary>How often a check was asked for; one is due while fewer were made.</summary>
    public int ChecksWanted { get; set; }

    /// <inheritdoc cref="ChecksWanted" />
    public int ChecksMade { get; set; }

    /// <summary>Why the last check came to no end; null where it did.</summary>
    public string? CheckProblem { get; set; }

    public List<StoredFinding> Findings { get; init; } = [];
}
