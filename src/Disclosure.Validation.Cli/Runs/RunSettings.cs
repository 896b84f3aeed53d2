using System.Globalization;
using Disclosure.Validation.Evaluation;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Runs;

/// <summary>What the command line asks of any command that checks reports: which documents, by which rules, read how.</summary>
internal sealed record RunSettings
{
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>The globs of what is left out below folders.</summary>
    public IReadOnlyList<string> Exclude { get; init; } = [];

    public IReadOnlyList<string> Rules { get; init; } = [];

    /// <summary>The register of issuers; null for none.</summary>
    public string? Issuers { get; init; }

    /// <summary>Whether folders say whose report sums up whose.</summary>
    public bool Tree { get; init; }

    /// <summary>Which of several reports of one issuer for one year counts.</summary>
    public VersionPreference Prefer { get; init; }

    /// <summary>How figures are written in the text of documents.</summary>
    public CultureInfo Culture { get; init; } = CultureInfo.InvariantCulture;

    /// <summary>Whether documents of old formats are converted with LibreOffice.</summary>
    public bool Convert { get; init; }

    /// <summary>Whether each document is read in a process apart.</summary>
    public bool Isolate { get; init; }

    public required Language Language { get; init; }
}
