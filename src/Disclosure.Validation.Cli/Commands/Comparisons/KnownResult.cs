using Disclosure.Validation.Findings;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Comparisons;

/// <summary>What a comparison has to know of results that were written as JSON.</summary>
internal sealed record KnownResult
{
    public required IReadOnlyList<KnownReport> Reports { get; init; }
}

/// <summary>A report and its findings.</summary>
internal sealed record KnownReport
{
    public string? File { get; init; }

    public string? Issuer { get; init; }

    public int? Year { get; init; }

    public required IReadOnlyList<KnownFinding> Findings { get; init; }

    public IReadOnlyList<KnownSuppressed>? Suppressed { get; init; }

    /// <summary>The tables that could not be read, or not as a whole.</summary>
    public IReadOnlyList<string>? UnreadTables { get; init; }

    /// <summary>The rules that were not judged, and why.</summary>
    public IReadOnlyList<KnownOpen>? NotJudged { get; init; }
}

/// <summary>Rules that were not judged for one reason.</summary>
internal sealed record KnownOpen
{
    public required IReadOnlyList<string> Rules { get; init; }

    public required KnownText Reason { get; init; }
}

/// <summary>A finding that a suppression covers.</summary>
internal sealed record KnownSuppressed
{
    public required KnownFinding Finding { get; init; }
}

/// <summary>A finding.</summary>
internal sealed record KnownFinding
{
    public required string Rule { get; init; }

    public required Severity Severity { get; init; }

    public required KnownPlace Where { get; init; }

    public required KnownText Message { get; init; }

    public required string Fingerprint { get; init; }
}

/// <summary>Where in the form.</summary>
internal sealed record KnownPlace(string? Table, string? Row, string? Column, string? Section);

/// <summary>A text in both languages.</summary>
internal sealed record KnownText
{
    public required string Zh { get; init; }

    public required string En { get; init; }

    public string In(Language language) => new LocalizedText(Zh, En).In(language);
}
