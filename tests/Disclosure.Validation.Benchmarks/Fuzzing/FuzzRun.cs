using System.Diagnostics;
using System.Globalization;
using Disclosure.Validation.Documents;
using Disclosure.Validation.Documents.Tests;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Benchmarks.Fuzzing;

/// <summary>
/// Reads damaged documents: each must end in a report or a clear error. A mutant depends on the seed and its number
/// alone, so that one that is reported can be made again.
/// </summary>
internal sealed class FuzzRun(int seed, TextWriter output)
{
    private const int ProgressEvery = 5_000;

    private readonly DocumentReader _reader = new(new FormCatalog(BuiltInPacks.All.Select(pack => pack.Form)));
    private readonly SortedDictionary<string, int> _errors = new(StringComparer.Ordinal);
    private int _done;
    private int _reports;
    private int _faults;
    private (TimeSpan Time, int Mutant, string Name) _slowest;

    /// <summary>Reads that many mutants and prints what came of them.</summary>
    /// <returns>The exit code: 0 if each ended in a report or a clear error.</returns>
    public static async Task<int> PrintAsync(int count, int seed, TextWriter output)
    {
        var run = new FuzzRun(seed, output);
        for (var first = 0; first < count; first += ProgressEvery)
        {
            await Parallel.ForAsync(first, Math.Min(first + ProgressEvery, count), async (mutant, _) => await run.ReadAsync(mutant));
            run.PrintProgress();
        }

        run.Print();
        return run._faults == 0 ? 0 : 1;
    }

    private async ValueTask ReadAsync(int mutant)
    {
        var (name, sound) = FuzzSeeds.Of(mutant);
        var random = new Random(unchecked((seed * 1_000_003) + mutant));
        using var document = new MemoryStream(Damage.Of(sound, random));
        var start = Stopwatch.GetTimestamp();
        var outcome = await OutcomeAsync(document, name);
        Count(mutant, name, outcome, Stopwatch.GetElapsedTime(start));
    }

    private async Task<Exception?> OutcomeAsync(MemoryStream document, string name)
    {
        try
        {
            await _reader.ReadAsync(document, name);
            return null;
        }
        catch (Exception exception)
        {
            return exception;
        }
    }

    private void Count(int mutant, string name, Exception? outcome, TimeSpan time)
    {
        lock (_errors)
        {
            _slowest = time > _slowest.Time ? (time, mutant, name) : _slowest;
            switch (outcome)
            {
                case null:
                    _reports++;
                    break;
                case DisclosureInputException { Problems: [var problem, ..] }:
                    _errors[problem.Code] = _errors.GetValueOrDefault(problem.Code) + 1;
                    break;
                default:
                    _faults++;
                    output.WriteLine(Invariant($"mutant {mutant} of {name}: {outcome}"));
                    break;
            }

            _done++;
        }
    }

    // The peak is what the collector let pile up; what is live after a collection shows whether anything is kept.
    private void PrintProgress() => output.WriteLine(Invariant(
        $"{_done} done, {_faults} faults, live {GC.GetTotalMemory(forceFullCollection: true) >> 20} MB, peak {PeakMegabytes()} MB"));

    private void Print()
    {
        output.WriteLine(Invariant($"seed {seed}: {_done} mutants"));
        output.WriteLine(Invariant($"reports       {_reports}"));
        output.WriteLine(Invariant($"clear errors  {_errors.Values.Sum()}"));
        foreach (var (code, count) in _errors)
        {
            output.WriteLine(Invariant($"  {code}  {count}"));
        }

        output.WriteLine(Invariant($"anything else {_faults}"));
        output.WriteLine(Invariant(
            $"slowest       {_slowest.Time.TotalMilliseconds:0} ms, mutant {_slowest.Mutant} of {_slowest.Name}"));
        output.WriteLine(Invariant($"peak memory   {PeakMegabytes()} MB"));
    }

    private static long PeakMegabytes()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 >> 20;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
