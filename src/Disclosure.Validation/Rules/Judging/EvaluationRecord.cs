using Disclosure.Validation.Claims;
using Disclosure.Validation.Findings;

namespace Disclosure.Validation.Rules.Judging;

/// <summary>What an evaluation came upon besides what holds.</summary>
internal sealed class EvaluationRecord
{
    private readonly List<RuleJudgement> _judgements = [];
    private readonly List<HeldRule> _held = [];

    /// <summary>Whether rules that have to be waited for are asked later.</summary>
    public bool Awaits { get; init; }

    /// <summary>Stops rules that take their time.</summary>
    public CancellationToken CancellationToken { get; init; }

    /// <summary>What did not simply hold, in the order of the pack.</summary>
    public IReadOnlyList<RuleJudgement> Judgements => _judgements;

    /// <summary>How often each rule held, in the order of the pack.</summary>
    public IReadOnlyList<HeldRule> Held => _held;

    /// <summary>The reports as evaluated, with implied values.</summary>
    public EvaluationContext Context { get; private set; }

    /// <summary>What the text says of figures, with what became of it.</summary>
    public IReadOnlyList<Claim> Claims { get; set; } = [];

    public void Add(RuleJudgement judgement) => _judgements.Add(judgement);

    public void Hold(Rule rule, int count)
    {
        if (count > 0)
        {
            _held.Add(new HeldRule(rule.Id, count));
        }
    }

    public void Complete(EvaluationContext context) => Context = context;
}
