using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Disclosure.Validation.Benchmarks.Mutants;

/// <summary>Changes the code in small ways, and asks whether a test notices.</summary>
internal sealed class MutantRun(TextWriter output)
{
    private const string Core = "src/Disclosure.Validation/";

    private static readonly (string[] Programs, string[] Folders)[] Suites =
    [
        (["Disclosure.Validation.Tests", "Disclosure.Validation.Authoring.Tests", "Disclosure.Validation.Cli.Tests"],
            [Core + "Rules", Core + "Packs", Core + "Evaluation", Core + "Suspects", Core + "Findings"]),
        (["Disclosure.Validation.Documents.Tests"], ["src/Disclosure.Validation.Documents/Recognition"]),
    ];

    private static string Folder => Path.Combine(Repository.Root, "tests/Disclosure.Validation.Benchmarks/Mutants");

    private static string KilledList => Path.Combine(Folder, "killed.tsv");

    /// <summary>Every mutant below the folders, or one in <paramref name="each"/>; what survives is listed, what is killed noted in a file.</summary>
    public void Print(IReadOnlyList<string> folders, int each)
    {
        var equivalent = File.ReadLines(Path.Combine(Folder, "equivalent.tsv")).Select(line => line.Split('\t')[0]).ToHashSet(StringComparer.Ordinal);
        foreach (var (programs, all) in Suites)
        {
            var chosen = all.Where(folder => folders.Count == 0 || folders.Any(one => folder.EndsWith("/" + one, StringComparison.Ordinal))).ToList();
            if (chosen.Count > 0)
            {
                var verdicts = Judge(programs, chosen, each);
                Tell(verdicts.Where(verdict => !equivalent.Contains(verdict.Mutant.Key)).ToList(), chosen);
            }
        }
    }

    /// <summary>The mutants of the list that is checked in, each by the test that killed it: one that survives fails the run.</summary>
    public int Check()
    {
        var killers = File.ReadLines(KilledList).Select(line => line.Split('\t')).ToDictionary(line => line[0], line => (line[1], line[2]));
        using var copy = new MutantCheckout(Repository.Root);
        var mutants = copy.Mutate(Suites[0].Folders, killers.Keys.ToHashSet(StringComparer.Ordinal), output);
        var suite = TestSuite.Of(copy.Build(Suites[0].Programs[0]));
        var numbers = suite.Tests.ToLookup(test => test.Value, test => test.Key);
        using var trial = new MutantTrial(suite);
        var survivors = mutants.Where(mutant => !IsKilled(mutant)).ToList();
        survivors.ForEach(mutant => output.WriteLine($"survived: {mutant}"));
        output.WriteLine($"{mutants.Count - survivors.Count} of {mutants.Count} mutants killed; {killers.Count - mutants.Count} of the list are no longer there.");
        return survivors.Count == 0 && mutants.Count * 2 > killers.Count ? 0 : 1;

        bool IsKilled(Mutant mutant) =>
            numbers[killers[mutant.Key]].ToList() is [_, ..] tests && trial.Try(mutant, tests, isAlone: false).Outcome == MutantOutcome.Killed;
    }

    // What the tests of one program leave alive is shown to those of the next.
    private List<MutantVerdict> Judge(IEnumerable<string> programs, IReadOnlyList<string> folders, int each)
    {
        var clock = Stopwatch.StartNew();
        using var copy = new MutantCheckout(Repository.Root);
        var mutants = copy.Mutate(folders, keys: null, output).Where(mutant => mutant.Id % each == 0).ToList();
        var verdicts = mutants.ToDictionary(mutant => mutant, mutant => new MutantVerdict(mutant, MutantOutcome.Unreached, null));
        foreach (var program in programs)
        {
            var suite = TestSuite.Of(copy.Build(program));
            suite.Cover();
            var left = mutants.Where(mutant => verdicts[mutant].Outcome != MutantOutcome.Killed && suite.IsReached(mutant)).ToList();
            Say(clock, $"{program}: {suite.Tests.Count} tests, {left.Count} of {mutants.Count} mutants to try, {left.Count(mutant => !suite.IsWarm(mutant))} alone");
            foreach (var verdict in Judge(suite, left))
            {
                verdicts[verdict.Mutant] = verdict;
            }

            Say(clock, $"{verdicts.Values.Count(verdict => verdict.Outcome == MutantOutcome.Killed)} killed");
        }

        return [.. mutants.Select(mutant => verdicts[mutant])];
    }

    private static ConcurrentBag<MutantVerdict> Judge(TestSuite suite, IEnumerable<Mutant> mutants)
    {
        var queue = new ConcurrentQueue<Mutant>(mutants.OrderBy(mutant => !suite.IsWarm(mutant)));
        var verdicts = new ConcurrentBag<MutantVerdict>();
        Parallel.For(0, Environment.ProcessorCount, _ =>
        {
            using var trial = new MutantTrial(suite);
            while (queue.TryDequeue(out var mutant))
            {
                verdicts.Add(trial.Try(mutant));
            }
        });
        return verdicts;
    }

    private void Tell(List<MutantVerdict> verdicts, IEnumerable<string> folders)
    {
        foreach (var verdict in verdicts.Where(verdict => verdict.Outcome != MutantOutcome.Killed))
        {
            output.WriteLine($"{(verdict.Outcome == MutantOutcome.Survived ? "survived" : "unreached")}: {verdict.Mutant}");
        }

        var killers = Path.Combine(Path.GetTempPath(), "disclosure-killed.tsv");
        File.AppendAllLines(killers, verdicts.Where(verdict => verdict.Test is not null).Select(verdict => $"{verdict.Mutant.Key}\t{verdict.Test}"));
        output.WriteLine($"What was killed by which test: {killers}");
        foreach (var folder in folders)
        {
            var own = verdicts.Where(verdict => verdict.Mutant.File.StartsWith(folder + "/", StringComparison.Ordinal)).ToList();
            var killed = own.Count(verdict => verdict.Outcome == MutantOutcome.Killed);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{folder}: {killed} of {own.Count} killed ({100.0 * killed / own.Count:0.0} %), {own.Count(verdict => verdict.Outcome == MutantOutcome.Unreached)} unreached"));
        }
    }

    private void Say(Stopwatch clock, string what) => output.WriteLine($"{clock.Elapsed:mm\\:ss} {what}");
}
