using System.Diagnostics;
using System.Globalization;
using Disclosure.Validation.Evaluation;
using Disclosure.Validation.Evaluation.Linear;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Relations.DuckDb;
using Disclosure.Validation.Relations.Exporting;
using Disclosure.Validation.Relations.Judging;
using Disclosure.Validation.Relations.Results;
using Disclosure.Validation.Relations.Schema;

namespace Disclosure.Validation.Benchmarks.Relations;

/// <summary>
/// How long it takes to export many reports, to judge them by the query, to word what it finds, and what the library takes for the same: each in a process
/// of its own, so that its memory is its own, too.
/// </summary>
/// <param name="count">How many reports.</param>
/// <param name="memory">The most that the database may take.</param>
/// <param name="output">Where the lines go.</param>
internal sealed class RelationsRun(int count, string memory, TextWriter output)
{
    private static readonly string[] Steps = ["series", "make", "rows", "export", "query", "check", "library"];

    private readonly DuckDbOptions _options = new() { MemoryLimit = memory, Threads = 2 };

    /// <summary>Prints a line of each step, or of those named.</summary>
    public void Print(IReadOnlyList<string> steps)
    {
        var folder = Directory.CreateTempSubdirectory("disclosure-province-");
        try
        {
            foreach (var step in steps.Count > 0 ? steps : Steps)
            {
                using var process = Process.Start(Environment.ProcessPath!, ["relations-step", count.ToString(CultureInfo.InvariantCulture), memory, step, Path.Combine(folder.FullName, "out")]);
                process.WaitForExit();
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Does one of them.</summary>
    /// <param name="step">The step.</param>
    /// <param name="folder">The folder of the export.</param>
    public void Run(string step, string folder)
    {
        using var process = Process.GetCurrentProcess();
        var clock = Stopwatch.StartNew();
        var said = step switch
        {
            "series" => string.Create(CultureInfo.InvariantCulture, $"{Series().Ordered.Count} in order"),
            "make" => string.Create(CultureInfo.InvariantCulture, $"{Enumerable.Range(0, count).Sum(index => Province.Make(index).Year)} years"),
            "rows" => Rows(),
            "export" => Export(folder),
            "query" => Query(folder),
            "check" => Check(folder),
            "library" => Library(),
            _ => throw new ArgumentException($"no step {step}: {string.Join(' ', Steps)}", nameof(step)),
        };
        process.Refresh();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{step,-8} {clock.Elapsed.TotalSeconds,7:0.0} s  {process.TotalProcessorTime.TotalSeconds,7:0.0} s of processor  {process.PeakWorkingSet64 >> 20,6} MB at most, {GC.GetTotalMemory(forceFullCollection: false) >> 20} of objects  {said}"));
    }

    private ReportSeries Series() => new([.. Enumerable.Range(0, count).Select(Province.Key)]);

    private string Rows()
    {
        using var nothing = new Nothing();
        RelationExport.Write(BuiltInPacks.All, Series(), count, Province.Make, nothing);
        return string.Create(CultureInfo.InvariantCulture, $"{nothing.Rows} rows, written nowhere");
    }

    private string Export(string folder)
    {
        using (var sink = ParquetFolder.Create(folder, _options))
        {
            RelationExport.Write(BuiltInPacks.All, Series(), count, Province.Make, sink);
        }

        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => new FileInfo(file).Length).ToList();
        return string.Create(CultureInfo.InvariantCulture, $"{files.Sum() / 1e6:0.0} MB on disk in {files.Count} files");
    }

    private string Query(string folder)
    {
        using var relations = ParquetRelations.Open(folder, _options);
        var judge = new LinearJudge(relations);
        var violations = 0;
        foreach (var (form, year) in judge.Batches())
        {
            judge.Judge(form, year);
            violations += judge.Judgements().Count(one => one.Outcome == Outcome.Violated);
            judge.Clear();
        }

        return string.Create(CultureInfo.InvariantCulture, $"{violations} violations");
    }

    private string Check(string folder)
    {
        using var relations = ParquetRelations.Open(folder, _options);
        return Sum(new LinearCheck(relations, BuiltInPacks.All).Results());
    }

    private string Library()
    {
        var linear = BuiltInPacks.All.SelectMany(pack => LinearSystem.Of(pack).Rules).Select(rule => rule.Rule.Id).ToHashSet(StringComparer.Ordinal);
        var validator = new ReportValidator(new ReportValidatorOptions { ErrorLocalisation = { Enabled = false } });
        return Sum(validator.ValidateAll(Series(), Province.Make, new CheckOptions { Where = rule => linear.Contains(rule.Id) }));
    }

    // The fingerprints together, in whatever order: where two lines end alike, the findings are the same.
    private static string Sum(IEnumerable<ReportResult> results)
    {
        var (counts, findings, prints) = (default(Counts), 0, 0UL);
        foreach (var result in results)
        {
            counts += result.Counts;
            findings += result.Findings.Count;
            foreach (var finding in result.Findings)
            {
                prints += ulong.Parse(finding.Fingerprint.AsSpan(0, 16), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"{counts}, {findings} findings, {prints:x16}");
    }

    /// <summary>What the making of rows takes by itself.</summary>
    private sealed class Nothing : IRelationSink
    {
        public long Rows { get; private set; }

        public void Write(Relation relation, ReadOnlySpan<Field> row) => Rows++;

        public void BeginCells(string form, int? year)
        {
        }

        public void Complete()
        {
        }

        public void Dispose()
        {
        }
    }
}
