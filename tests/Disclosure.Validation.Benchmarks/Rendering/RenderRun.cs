using System.Globalization;
using Disclosure.Validation.Documents;
using Disclosure.Validation.Documents.Tests.RealWorld;
using Disclosure.Validation.Documents.Tests.Writing;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Reports.Canonical;

namespace Disclosure.Validation.Benchmarks.Rendering;

/// <summary>
/// Makes documents of many kinds out of reports whose figures are known, reads them back, and prints by kind how many figures are
/// right, wrong, or open with and without a note.
/// </summary>
/// <param name="output">Where the table is printed.</param>
/// <param name="prints">Whether Chromium and LibreOffice print pages too, as far as they are there.</param>
/// <param name="kept">A folder for the documents; null to keep none.</param>
internal sealed class RenderRun(TextWriter output, bool prints, string? kept)
{
    private readonly ReportValidator _validator = new();
    private readonly DocumentReader _reader = new(new ReportValidator().Forms);
    private readonly SortedDictionary<string, Tally> _tallies = new(StringComparer.Ordinal);

    /// <summary>All canonical reports (<c>*.expected.json</c>) of a folder.</summary>
    public async Task<int> PrintAsync(string folder)
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*.expected.json").Order(StringComparer.Ordinal))
        {
            var truth = ReportJson.Read(await File.ReadAllBytesAsync(path), path, _validator.Forms);
            await ReadAllAsync(Path.GetFileName(path).Split('.')[0], Named(truth));
        }

        output.WriteLine("kind                          files  right  wrong  noted   lost  accused  heads");
        foreach (var (kind, tally) in _tallies)
        {
            output.WriteLine(tally.Print(kind));
        }

        return _tallies.Values.Sum(tally => tally.Wrong + tally.Lost + tally.Accused) > 0 ? 1 : 0;
    }

    private async Task ReadAllAsync(string name, DisclosureReport truth)
    {
        var parts = PrintedReport.Of(truth).ToList();
        foreach (var format in DocumentFormats.Full.Concat(DocumentFormats.Lossy))
        {
            await ReadAsync(format, name, DocumentFormats.Write(format, parts), truth);
        }

        if (prints)
        {
            foreach (var (page, html) in PrintedPages.Of(parts))
            {
                await foreach (var (kind, document) in KeptAsync($"{name}-{page}") ?? PrintedPages.PrintAsync(html))
                {
                    await ReadAsync(kind, $"{name}-{page}", document, truth);
                }
            }
        }
    }

    // What an earlier run printed, which takes a browser and an office many seconds a page.
    private IAsyncEnumerable<(string Kind, byte[] Document)>? KeptAsync(string page) =>
        kept is not null && PrintedPages.Kinds.All(kind => File.Exists(PathOf(kind, page)))
            ? PrintedPages.Kinds.ToAsyncEnumerable().Select(async (string kind, CancellationToken token) => (kind, await File.ReadAllBytesAsync(PathOf(kind, page), token)))
            : null;

    private string PathOf(string kind, string name) => Path.Combine(kept!, $"{kind.Replace(' ', '-')}-{name}");

    private async Task ReadAsync(string kind, string name, byte[] document, DisclosureReport truth)
    {
        if (kept is not null)
        {
            Directory.CreateDirectory(kept);
            await File.WriteAllBytesAsync(PathOf(kind, name), document);
        }

        var tally = _tallies.TryGetValue(kind, out var known) ? known : _tallies[kind] = new Tally();
        try
        {
            var read = await _reader.ReadAsync(new MemoryStream(document), "document");
            tally.Add(truth, read, Violated(truth), Violated(read));
            if (tally.LastIsBad)
            {
                output.WriteLine($"{kind} {name}: {tally.Last}");
            }
        }
        catch (DisclosureInputException e)
        {
            output.WriteLine($"{kind} {name}: {e.Problems[0].Code}");
            tally.AddUnread(truth);
        }
    }

    private HashSet<string> Violated(DisclosureReport report) => [.. _validator.Validate(report).Findings
        .Where(finding => finding.Outcome == Outcome.Violated && finding.Where.Table is not null)
        .Select(finding => $"{finding.Rule} {finding.Where.Table}.{finding.Where.Row}.{finding.Where.Column}")];

    private static DisclosureReport Named(DisclosureReport report) => report with
    {
        Issuer = report.Issuer ?? "清河县教育局",
        Year = report.Year ?? report.Form.Years.From ?? 2021,
        File = null,
    };

    /// <summary>What came of the documents of one kind.</summary>
    private sealed class Tally
    {
        private int _files;
        private int _right;
        private int _noted;
        private int _heads;

        public int Wrong { get; private set; }

        public int Lost { get; private set; }

        public int Accused { get; private set; }

        public string Last { get; private set; } = "";

        public bool LastIsBad { get; private set; }

        public void Add(DisclosureReport truth, DisclosureReport read, HashSet<string> expected, HashSet<string> violated)
        {
            var (right, wrong, open) = (0, new List<string>(), new List<string>());
            foreach (var cell in truth.Form.Cells.Where(cell => truth[cell].Number is not null))
            {
                var found = read.Form.FindCell(cell.Path) is { } own ? read[own].Number : null;
                right += found == truth[cell].Number ? 1 : 0;
                (found is null ? open : found == truth[cell].Number ? [] : wrong).Add(cell.Path);
            }

            // A figure where none is printed is one that was shifted, or a text that is no cell's.
            wrong.AddRange(truth.Form.Cells
                .Where(cell => truth[cell].State is CellState.Blank or CellState.Absent && read.Form.FindCell(cell.Path) is { } own && read[own].State is CellState.Value or CellState.Text)
                .Select(cell => cell.Path));

            violated.ExceptWith(expected);
            _files++;
            _right += right;
            Wrong += wrong.Count;
            _noted += read.ReadingNotes.Count > 0 ? open.Count : 0;
            Lost += read.ReadingNotes.Count > 0 ? 0 : open.Count;
            Accused += violated.Count;
            var isHead = read.Issuer == truth.Issuer && read.Year == truth.Year;
            _heads += isHead ? 1 : 0;
            LastIsBad = wrong.Count + open.Count + violated.Count > 0 || !isHead;
            Last = string.Create(CultureInfo.InvariantCulture,
                $"{right} right, {wrong.Count} wrong ({string.Join(' ', wrong.Take(3))}), {open.Count} open ({string.Join(' ', open.Take(3))}), {read.ReadingNotes.Count} notes, accused {string.Join("; ", violated.Take(3))}, {read.Issuer} {read.Year}");
        }

        public void AddUnread(DisclosureReport truth)
        {
            _files++;
            _noted += truth.Cells.Count(cell => cell.Number is not null);
        }

        public string Print(string kind) => string.Create(CultureInfo.InvariantCulture,
            $"{kind,-28} {_files,6} {_right,6} {Wrong,6} {_noted,6} {Lost,6} {Accused,8} {_heads,6}");
    }
}
