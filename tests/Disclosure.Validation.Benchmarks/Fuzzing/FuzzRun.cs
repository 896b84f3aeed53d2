using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Disclosure.Validation.Documents.Isolation;
using Disclosure.Validation.Documents.Tests;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Benchmarks.Fuzzing;

/// <summary>
/// Reads damaged documents in pooled processes: each must end in a report or a clear error, within the limits, and no figure may be another than that of the
/// sound document without a note, unless the damage changed what is printed. A mutant depends on the seed and its number alone, so that one that is
/// reported can be made again; what breaks a process is tried in a fresh one, made smaller and kept.
/// </summary>
internal sealed class FuzzRun(int seed, TextWriter output) : IAsyncDisposable
{
    private const int ProgressEvery = 5_000;

    private static readonly FormCatalog Forms = new(BuiltInPacks.All.Select(pack => pack.Form));
    private static readonly string[] Faults = ["document.fault", "document.worker-died", "document.too-slow", "document.out-of-memory"];

    private readonly IsolatedReportReader _reader = Reader();
    private readonly ConcurrentDictionary<string, Task<DisclosureReport>> _sound = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _errors = new(StringComparer.Ordinal);
    private readonly List<(int Mutant, string Name, byte[] Document)> _faults = [];
    private int _reports;
    private int _others;
    private (TimeSpan Time, int Mutant, string Name) _slowest;

    /// <summary>Reads that many mutants and prints what came of them.</summary>
    /// <returns>The exit code: 0 if each ended in a report or a clear error, and none had other figures.</returns>
    public static async Task<int> PrintAsync(int count, int seed, TextWriter output)
    {
        await using var run = new FuzzRun(seed, output);
        for (var first = 0; first < count; first += ProgressEvery)
        {
            await Parallel.ForAsync(first, Math.Min(first + ProgressEvery, count), async (mutant, _) => await run.ReadAsync(mutant));
            output.WriteLine(Invariant($"{Math.Min(first + ProgressEvery, count)} done, {run._faults.Count} faults, {run._others} with other figures"));
        }

        await run.PrintFaultsAsync();
        run.Print(count);
        return run._faults.Count + run._others == 0 ? 0 : 1;
    }

    public ValueTask DisposeAsync() => _reader.DisposeAsync();

    private static IsolatedReportReader Reader() => new(Forms);

    private static string? FaultOf(Exception? outcome) => outcome switch
    {
        null => null,
        DisclosureInputException { Problems: [var problem, ..] } => Faults.Contains(problem.Code) ? problem.Code : null,
        _ => outcome.GetType().Name,
    };

    private async ValueTask ReadAsync(int mutant)
    {
        var (name, sound) = FuzzSeeds.Of(mutant);
        var random = new Random(unchecked((seed * 1_000_003) + mutant));
        var (document, changesText) = random.Next(2) == 0 ? (Damage.Of(sound, random), true) : StructureDamage.Of(sound, random);
        var start = Stopwatch.GetTimestamp();
        DisclosureReport? report = null;
        Exception? outcome = null;
        try
        {
            report = await _reader.ReadAsync(new MemoryStream(document), name);
        }
        catch (Exception exception)
        {
            outcome = exception;
        }

        var time = Stopwatch.GetElapsedTime(start);
        List<string> others = report is null || changesText ? [] : Others(await _sound.GetOrAdd(name, _ => _reader.ReadAsync(new MemoryStream(sound), name)), report);
        lock (_errors)
        {
            _slowest = time > _slowest.Time ? (time, mutant, name) : _slowest;
            Count(mutant, name, document, outcome);
            if (others.Count > 0)
            {
                _others++;
                output.WriteLine(Invariant($"mutant {mutant} of {name}: {string.Join(", ", others.Take(5))}; {Keep(mutant, name, document)}"));
            }
        }
    }

    // Figures that are others, in tables of which nothing is noted.
    private static List<string> Others(DisclosureReport sound, DisclosureReport report) => sound.Form.Id != report.Form.Id || report.ReadingNotes.Count > sound.ReadingNotes.Count
        ? []
        : [.. sound.Form.Cells.Where(cell => report[cell.Path].Number is { } number && sound[cell.Path].Number != number)
            .Select(cell => Invariant($"{cell.Path} {sound[cell.Path].Number} → {report[cell.Path].Number}"))];

    private void Count(int mutant, string name, byte[] document, Exception? outcome)
    {
        if (FaultOf(outcome) is { } fault)
        {
            _faults.Add((mutant, name, document));
            output.WriteLine(Invariant($"mutant {mutant} of {name}: {fault}"));
        }
        else if (outcome is DisclosureInputException { Problems: [var problem, ..] })
        {
            _errors[problem.Code] = _errors.GetValueOrDefault(problem.Code) + 1;
        }
        else
        {
            _reports++;
        }
    }

    private async Task PrintFaultsAsync()
    {
        foreach (var (mutant, name, document) in _faults)
        {
            var smallest = await new FuzzFault(name, Reader, FaultOf).MinimiseAsync(document);
            var path = Keep(mutant, name, smallest ?? document);
            output.WriteLine(smallest is null
                ? Invariant($"mutant {mutant}: a fresh process reads it; kept as {path}")
                : Invariant($"mutant {mutant}: confirmed, {document.Length} → {smallest.Length} bytes, {path}"));
        }
    }

    private string Keep(int mutant, string name, byte[] document)
    {
        var path = Path.Combine(Path.GetTempPath(), Invariant($"disclosure-fuzz-{seed}-{mutant}-{name}"));
        File.WriteAllBytes(path, document);
        return path;
    }

    private void Print(int count)
    {
        output.WriteLine(Invariant($"seed {seed}: {count} mutants, {_reports} reports, {_errors.Values.Sum()} clear errors"));
        foreach (var (code, number) in _errors)
        {
            output.WriteLine(Invariant($"  {code}  {number}"));
        }

        output.WriteLine(Invariant($"faults {_faults.Count}, other figures without a note {_others}"));
        output.WriteLine(Invariant($"slowest {_slowest.Time.TotalMilliseconds:0} ms, mutant {_slowest.Mutant} of {_slowest.Name}"));
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
