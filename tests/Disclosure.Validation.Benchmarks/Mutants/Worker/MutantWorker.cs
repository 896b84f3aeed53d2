using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using Xunit;
using Xunit.Runner.Common;
using Xunit.Sdk;
using Xunit.v3;

/// <summary>
/// Runs tests of its own assembly as it is told to, a line each, with a mutant switched on: <c>list</c>, <c>cover TEST…</c>,
/// <c>run MUTANT TEST…</c>.
/// </summary>
internal static class MutantWorker
{
    private static readonly TextWriter Answers = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
    private static readonly TextReader Orders = new StreamReader(Console.OpenStandardInput());
    private static readonly Assembly Tests = typeof(MutantWorker).Assembly;
    private static readonly XunitTestFramework Framework = new();
    private static readonly List<ITestCase> Cases = [];

    public static async Task<int> Main(string[] args)
    {
        if (args is not ["mutants"])
        {
            var main = Tests.GetTypes().Single(type => type.Name == "Program").GetMethod("Main", BindingFlags.Public | BindingFlags.Static);
            return await (Task<int>)main!.Invoke(null, [args])!;
        }

        Console.SetOut(TextWriter.Null);
        Console.SetError(TextWriter.Null);
        TestContext.SetForInitialization(diagnosticMessageSink: null, diagnosticMessages: false, internalDiagnosticMessages: false);
        await Framework.GetDiscoverer(Tests).Find(
            test =>
            {
                Cases.Add(test);
                return ValueTask.FromResult(true);
            },
            TestFrameworkOptions.ForDiscovery(new TestAssemblyConfiguration { PreEnumerateTheories = true }), types: null, CancellationToken.None);
        Cases.Sort((one, other) => string.CompareOrdinal(one.UniqueID, other.UniqueID));
        while (await Orders.ReadLineAsync() is { } order)
        {
            await (order.Split(' ') switch
            {
                ["list"] => ListAsync(),
                ["cover", .. var tests] => CoverAsync(Numbers(tests)),
                ["run", var mutant, .. var tests] => RunAsync(int.Parse(mutant, CultureInfo.InvariantCulture), Numbers(tests)),
                _ => throw new ArgumentException(order),
            });
        }

        // Tests of a mutant may have left threads behind that never end.
        Environment.Exit(0);
        return 0;
    }

    private static int[] Numbers(string[] words) => [.. words.Select(word => int.Parse(word, CultureInfo.InvariantCulture))];

    private static async Task ListAsync()
    {
        for (var test = 0; test < Cases.Count; test++)
        {
            await Answers.WriteLineAsync($"{test}\t{Cases[test].TestClassName}\t{Cases[test].TestCaseDisplayName}");
        }

        await Answers.WriteLineAsync("end");
    }

    // What each test reaches, and how long it takes.
    private static async Task CoverAsync(int[] tests)
    {
        Mutation.IsNoted = true;
        foreach (var test in tests)
        {
            Mutation.Met.Clear();
            var clock = Stopwatch.StartNew();
            var failed = await FailsAsync(test);
            await Answers.WriteLineAsync(
                $"{test} {(failed ? -1 : clock.ElapsedMilliseconds)} {string.Join(' ', Mutation.Met.Keys)}");
        }

        Mutation.IsNoted = false;
        await Answers.WriteLineAsync("end");
    }

    // A test that fails without the mutant, too, says nothing of it: what the mutant left behind may be what breaks it.
    private static async Task RunAsync(int mutant, int[] tests)
    {
        foreach (var test in tests)
        {
            Mutation.Active = mutant;
            await Answers.WriteLineAsync($"at {test}");
            if (await FailsAsync(test))
            {
                Mutation.Active = -1;
                await Answers.WriteLineAsync(await FailsAsync(test) ? $"unsure {test}" : $"killed {test}");
                return;
            }
        }

        Mutation.Active = -1;
        await Answers.WriteLineAsync("survived");
    }

    private static async Task<bool> FailsAsync(int test)
    {
        var sink = new FailureSink();
        var options = TestFrameworkOptions.ForExecution(new TestAssemblyConfiguration { ParallelizeTestCollections = false, MaxParallelThreads = 1 });
        await Framework.GetExecutor(Tests).RunTestCases([Cases[test]], sink, options, CancellationToken.None);
        return sink.HasFailed;
    }

    private sealed class FailureSink : IMessageSink
    {
        public bool HasFailed { get; private set; }

        public bool OnMessage(IMessageSinkMessage message)
        {
            HasFailed |= message is ITestFailed or IErrorMessage;
            return true;
        }
    }
}
