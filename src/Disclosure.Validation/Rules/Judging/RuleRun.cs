using Disclosure.Validation.Findings;

namespace Disclosure.Validation.Rules.Judging;

/// <summary>The rules of a pack on their way through one report: what they look at, what is counted, and what is recorded.</summary>
internal ref struct RuleRun(ref readonly EvaluationContext context, EvaluationRecord? record)
{
    private readonly ref readonly EvaluationContext _context = ref context;
    private object? _found;

    public readonly ref readonly EvaluationContext Context => ref _context;

    /// <summary>Takes what is not simply held; null where it is enough to count.</summary>
    public EvaluationRecord? Record { get; } = record;

    public int Holds { get; set; }

    public int Violated { get; set; }

    public int Undecided { get; set; }

    public int Skipped { get; set; }

    public readonly Counts Counts => new(Holds, Violated, Undecided, Skipped, Suppressed: 0);

    public void Count(Outcome outcome, int count = 1)
    {
        switch (outcome)
        {
            case Outcome.Holds:
                Holds += count;
                break;
            case Outcome.Violated:
                Violated += count;
                break;
            case Outcome.Undecided:
                Undecided += count;
                break;
            default:
                Skipped += count;
                break;
        }
    }

    /// <summary>What the rules of one kind find in the reports, looked for once.</summary>
    public T Once<T>(Func<EvaluationContext, T> read)
        where T : class => (T)(_found ??= read(_context));
}
