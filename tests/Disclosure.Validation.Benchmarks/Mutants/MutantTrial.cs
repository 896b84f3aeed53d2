using System.Globalization;

namespace Disclosure.Validation.Benchmarks.Mutants;

/// <summary>Tries mutants on a process of tests, one after the other.</summary>
internal sealed class MutantTrial(TestSuite suite) : IDisposable
{
    private const int BudgetMs = 4000;

    private readonly WorkerProcess _worker = new(suite.Program);

    public void Dispose() => _worker.Dispose();

    public MutantVerdict Try(Mutant mutant)
    {
        if (!suite.IsReached(mutant))
        {
            return new MutantVerdict(mutant, MutantOutcome.Unreached, null);
        }

        return Try(mutant, suite.For(mutant, BudgetMs), isAlone: !suite.IsWarm(mutant));
    }

    /// <summary>Tries a mutant on the tests; alone, in a process that was never without it.</summary>
    public MutantVerdict Try(Mutant mutant, IReadOnlyList<int> tests, bool isAlone)
    {
        if (isAlone)
        {
            _worker.Dispose();
        }

        var last = tests[0];
        var order = string.Create(CultureInfo.InvariantCulture, $"run {mutant.Id} {string.Join(' ', tests)}");
        foreach (var answer in _worker.Ask(order, IsLast, suite.PatienceOf(tests), isAlone ? mutant.Id : null))
        {
            switch (answer?.Split(' '))
            {
                case ["at", var test]:
                    last = int.Parse(test, CultureInfo.InvariantCulture);
                    break;
                case ["survived"]:
                    return End(MutantOutcome.Survived, null);
                case ["unsure", _] when !isAlone:
                    // What went before may be what broke it.
                    _worker.Dispose();
                    return Try(mutant, tests, isAlone: true);
                default:
                    // A process that died or hung is noticed, too.
                    return End(MutantOutcome.Killed, last);
            }
        }

        return End(MutantOutcome.Killed, last);

        MutantVerdict End(MutantOutcome outcome, int? test)
        {
            if (isAlone)
            {
                _worker.Dispose();
            }

            return new MutantVerdict(mutant, outcome, test is { } killer && !isAlone ? $"{suite.Tests[killer].Class}\t{suite.Tests[killer].Name}" : null);
        }
    }

    private static bool IsLast(string answer) => !answer.StartsWith("at ", StringComparison.Ordinal);
}
