using System.Text.Json;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Reports.Stored;

namespace Disclosure.Validation.Cli.Spool;

/// <summary>
/// Keeps what was read of each document: in memory what has room there and no later run will ask for, else on disk, so that any
/// number of reports can be checked in the memory of a few.
/// </summary>
internal sealed class ReportSpool(SpoolFile file, FormCatalog forms)
{
    // A report is last year's for the next one; more are asked for only where a report sums up others.
    private const int MostRecent = 4;

    // About what reports take that stay in memory, in bytes.
    private const long MostKept = 16 << 20;
    private const int BytesOfCell = 64;
    private const int BytesOfSource = 160;

    private readonly Queue<(SpoolEntry Entry, DisclosureReport Report)> _recent = new(MostRecent);
    private long _kept;

    /// <summary>Keeps a report. Any thread may call this.</summary>
    /// <param name="report">The report.</param>
    /// <param name="key">What it was read from and with, for a later run.</param>
    /// <exception cref="IOException">The disk can't be written.</exception>
    public SpoolEntry Add(DisclosureReport report, string? key)
    {
        List<SpoolEntry> components = [.. report.Components.Select((component, i) => AddAlone(component, SpoolLabel.KeyOf(key, i), components: 0))];
        var entry = AddAlone(report.Separately().First(), key, components.Count);
        return components.Count == 0 ? entry : entry with { Components = components };
    }

    private SpoolEntry AddAlone(DisclosureReport report, string? key, int components)
    {
        var label = new SpoolLabel(IsReport: true, key, report.Issuer, report.Year, report.Published, report.Parent, components);
        return key is null && Interlocked.Add(ref _kept, BytesOf(report)) <= MostKept
            ? new SpoolEntry(label, 0, 0, 0) { Kept = report }
            : file.Append(label, Pack(stream => StoredReport.Write(report, stream)));
    }

    /// <summary>Keeps why a document can't be read. Any thread may call this.</summary>
    /// <exception cref="IOException">The disk can't be written.</exception>
    public SpoolEntry Add(IReadOnlyList<Problem> problems) => file.Append(
        new SpoolLabel(IsReport: false, null),
        Pack(stream => JsonSerializer.Serialize(stream, problems, SpoolJsonContext.Short.IReadOnlyListProblem)));

    /// <summary>The report kept there. One thread at a time may call this.</summary>
    /// <exception cref="IOException">The disk can't be read.</exception>
    public DisclosureReport Report(SpoolEntry entry)
    {
        if (entry.Kept is { } kept)
        {
            return kept;
        }

        foreach (var (known, recent) in _recent)
        {
            if (known.Start == entry.Start)
            {
                return recent;
            }
        }

        var report = StoredReport.Read(file.Read(entry), forms);
        if (_recent.Count == MostRecent)
        {
            _recent.Dequeue();
        }

        _recent.Enqueue((entry, report));
        return report;
    }

    /// <summary>The problems kept there.</summary>
    /// <exception cref="IOException">The disk can't be read.</exception>
    public IReadOnlyList<Problem> Problems(SpoolEntry entry) => JsonSerializer.Deserialize(
        file.Read(entry), SpoolJsonContext.Short.IReadOnlyListProblem) ?? [];

    private static long BytesOf(DisclosureReport report) =>
        ((long)report.Cells.Count * BytesOfCell)
        + report.Cells.Sum(cell => cell.Source is null ? 0L : BytesOfSource + (2 * (cell.Source.Text?.Length ?? 0)))
        + report.Sections.Sum(section => 2L * section.Text.Length)
        + (report.ReadingNotes.Count * (long)BytesOfSource);

    private static ReadOnlySpan<byte> Pack(Action<Stream> write)
    {
        using var bytes = new MemoryStream();
        write(bytes);
        return bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
    }
}
