using System.Globalization;
using System.Text.Json.Serialization;
using Disclosure.Validation.Evaluation;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Cli.Spool;

/// <summary>What is kept in memory of a document that was read: enough to place it among the others.</summary>
/// <param name="IsReport">Whether a report is kept; else the problems that kept the document from being read.</param>
/// <param name="Key">What the document was read from and with, for a later run; null where no run shall use it.</param>
/// <param name="Issuer">The issuer of the report.</param>
/// <param name="Year">The year of the report.</param>
/// <param name="Published">The day of its publication.</param>
/// <param name="Parent">The body whose report sums it up, where the document says so.</param>
/// <param name="Components">How many reports of components stand in the same document.</param>
internal sealed record SpoolLabel(
    bool IsReport, string? Key, string? Issuer = null, int? Year = null, DateOnly? Published = null, string? Parent = null, int Components = 0)
{
    /// <summary>What places the report among others.</summary>
    [JsonIgnore]
    public ReportKey Place => new(Issuer, Year) { Published = Published, Parent = Parent };

    /// <summary>The key under which a report of a component is kept with its document; null where no run shall use it.</summary>
    public static string? KeyOf(string? document, int component) =>
        document is null ? null : string.Create(CultureInfo.InvariantCulture, $"{document}/{component}");
}

/// <summary>Where the content of a document lies: on disk, or in memory.</summary>
/// <param name="Label">What is kept of it in memory.</param>
/// <param name="Start">The first byte of the record.</param>
/// <param name="ContentStart">The first byte of the content.</param>
/// <param name="End">The first byte behind it.</param>
internal sealed record SpoolEntry(SpoolLabel Label, long Start, long ContentStart, long End)
{
    /// <summary>The report itself, where it stayed in memory.</summary>
    public DisclosureReport? Kept { get; init; }

    /// <summary>The reports of components that stand in the same document, each kept by itself.</summary>
    public IReadOnlyList<SpoolEntry> Components { get; init; } = [];

    /// <summary>All that is kept of the document.</summary>
    public IEnumerable<SpoolEntry> All => Components.Prepend(this);

    /// <summary>The bytes that it takes on disk.</summary>
    public long Length => End - Start;
}
