using System.Globalization;

namespace Disclosure.Validation.Benchmarks.Mutants;

/// <summary>The tests of one program, what each reaches, and how long it takes.</summary>
internal sealed class TestSuite
{
    // Slower tests are left to the mutants that nothing else reaches.
    private const int SlowMs = 2500;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    // They read the sources, which are others here, or run for long.
    private static readonly string[] Aside = ["Architecture", "PublicApi", "Readme", "HouseRules", "Isolation", "Approved"];

    private readonly Dictionary<int, int> _lasting = [];
    private readonly Dictionary<int, List<int>> _warm = [];
    private readonly Dictionary<int, List<int>> _cold = [];

    private TestSuite(string program) => Program = program;

    public string Program { get; }

    /// <summary>The class and the name of each test by its number.</summary>
    public Dictionary<int, (string Class, string Name)> Tests { get; } = [];

    public static TestSuite Of(string program)
    {
        var suite = new TestSuite(program);
        using var worker = new WorkerProcess(program);
        foreach (var line in worker.Ask("list", IsEnd, Patience).TakeWhile(line => line is not (null or "end")))
        {
            if (line!.Split('\t') is [var number, var type, .. var name])
            {
                suite.Tests[Number(number)] = (type, string.Join(' ', name));
            }
        }

        return suite.Tests.Count > 0 ? suite : throw new InvalidOperationException($"{program} lists no tests.");
    }

    /// <summary>Runs every test twice: what is reached in the first pass alone is worked out once and kept.</summary>
    public void Cover()
    {
        var tests = Tests.Where(test => !Aside.Any(word => test.Value.Class.Contains(word, StringComparison.Ordinal)))
            .Select(test => test.Key).ToList();
        Parallel.ForEach(Parts(tests), part =>
        {
            using var worker = new WorkerProcess(Program);
            Note(worker, part, _cold);
            Note(worker, [.. part.Where(test => _lasting.GetValueOrDefault(test, -1) is >= 0 and < SlowMs)], _warm);
        });
    }

    /// <summary>Whether the mutant is reached each time that a test runs, and not only once in a process.</summary>
    public bool IsWarm(Mutant mutant) => _warm.ContainsKey(mutant.Id);

    public bool IsReached(Mutant mutant) => IsWarm(mutant) || _cold.ContainsKey(mutant.Id);

    /// <summary>The tests to try on a mutant: those of its own folder and the quick ones first, as many as the time allows.</summary>
    public IReadOnlyList<int> For(Mutant mutant, int budgetMs)
    {
        var room = string.Join('.', Path.GetDirectoryName(mutant.File)!.Split('/').Skip(2));
        var reaching = IsWarm(mutant) ? _warm[mutant.Id] : _cold.GetValueOrDefault(mutant.Id, []);
        var others = IsWarm(mutant) ? [] : _lasting.Where(test => test.Value is >= 0 and < 200).Select(test => test.Key).Except(reaching);
        var tests = new List<int>();
        foreach (var test in reaching.OrderBy(Cost).Concat(others.OrderBy(Cost)))
        {
            budgetMs -= Math.Max(2, _lasting[test]);
            if (budgetMs < 0 && tests.Count > 0)
            {
                break;
            }

            tests.Add(test);
        }

        return tests;

        double Cost(int test) => (_lasting[test] + 1) * (Tests[test].Class.Contains("." + room, StringComparison.Ordinal) ? 0.1 : 1);
    }

    /// <summary>How long a test may take before its mutant is said to hang.</summary>
    public TimeSpan PatienceOf(IEnumerable<int> tests) =>
        TimeSpan.FromMilliseconds(15_000 + (10 * tests.Select(test => _lasting.GetValueOrDefault(test, 1000)).DefaultIfEmpty().Max()));

    private static bool IsEnd(string line) => line == "end";

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static IEnumerable<List<int>> Parts(List<int> tests) => Enumerable.Range(0, Environment.ProcessorCount)
        .Select(part => tests.Where((_, index) => index % Environment.ProcessorCount == part).ToList());

    private void Note(WorkerProcess worker, IReadOnlyList<int> tests, Dictionary<int, List<int>> reached)
    {
        foreach (var line in worker.Ask($"cover {string.Join(' ', tests)}", IsEnd, Patience).TakeWhile(line => line != "end"))
        {
            var words = (line ?? throw new InvalidOperationException("A test died without a mutant."))
                .Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Number).ToArray();
            lock (_lasting)
            {
                _lasting[words[0]] = words[1];
                foreach (var mutant in words[1] < 0 ? [] : words[2..])
                {
                    (reached.TryGetValue(mutant, out var list) ? list : reached[mutant] = []).Add(words[0]);
                }
            }
        }
    }
}
