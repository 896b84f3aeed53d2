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

/// <summary>How long it takes to export many reports, to judge them by the query, to word what it finds, and what the library takes for the same.</summary>
internal static class RelationsRun
{
    public static void Print(int count, string memory, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("disclosure-province-");
        var options = new DuckDbOptions { MemoryLimit = memory, Threads = 2 };
        var series = new ReportSeries([.. Enumerable.Range(0, count).Select(index => ReportKey.Of(Province.Make(index)))]);
        try
        {
            var path = Path.Combine(folder.FullName, "out");
            Time("make", () => string.Create(CultureInfo.InvariantCulture, $"{Enumerable.Range(0, count).Sum(index => Province.Make(index).Year)} years"));
            Time("rows", () =>
            {
                using var nothing = new Nothing();
                RelationExport.Write(BuiltInPacks.All, series, count, Province.Make, nothing);
                return string.Create(CultureInfo.InvariantCulture, $"{nothing.Rows} rows, written nowhere");
            });
            Time("export", () =>
            {
                using var sink = ParquetFolder.Create(path, options);
                RelationExport.Write(BuiltInPacks.All, series, count, Province.Make, sink);
                sink.Dispose();
                var bytes = Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length);
                return string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.0} MB on disk");
            });
            Time("query", () =>
            {
                using var relations = ParquetRelations.Open(path, options);
                var judge = new LinearJudge(relations);
                var violations = 0;
                foreach (var (form, year) in judge.Batches())
                {
                    judge.Judge(form, year);
                    violations += judge.Judgements().Count(one => one.Outcome == Outcome.Violated);
                    judge.Clear();
                }

                return string.Create(CultureInfo.InvariantCulture, $"{violations} violations");
            });
            Time("check", () =>
            {
                using var relations = ParquetRelations.Open(path, options);
                return Sum(new LinearCheck(relations, BuiltInPacks.All).Results());
            });
            Time("library", () =>
            {
                var linear = BuiltInPacks.All.SelectMany(pack => LinearSystem.Of(pack).Rules).Select(rule => rule.Rule.Id).ToHashSet(StringComparer.Ordinal);
                var validator = new ReportValidator(new ReportValidatorOptions { ErrorLocalisation = { Enabled = false } });
                return Sum(validator.ValidateAll(series, Province.Make, new CheckOptions { Where = rule => linear.Contains(rule.Id) }));
            });
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        void Time(string name, Func<string> work)
        {
            using var process = Process.GetCurrentProcess();
            var (clock, before) = (Stopwatch.StartNew(), process.TotalProcessorTime);
            var said = work();
            process.Refresh();
            var processor = (process.TotalProcessorTime - before).TotalSeconds;
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{name,-8} {clock.Elapsed.TotalSeconds,7:0.0} s  {processor,7:0.0} s of processor  {process.WorkingSet64 >> 20,6} MB now  {process.PeakWorkingSet64 >> 20,6} MB at most  {said}"));
        }
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

    private static string Sum(IEnumerable<ReportResult> results)
    {
        var (counts, findings) = (default(Counts), 0);
        foreach (var result in results)
        {
            counts += result.Counts;
            findings += result.Findings.Count;
        }

        return $"{counts}, {findings} findings";
    }
}
