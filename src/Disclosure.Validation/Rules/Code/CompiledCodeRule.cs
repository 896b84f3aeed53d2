using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Rules.Claims;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Judging;

namespace Disclosure.Validation.Rules.Code;

/// <summary>
/// A rule in C#, asked once a report, behind all others, so that it sees the claims judged. What it throws is its own fault: the other rules go on.
/// </summary>
/// <param name="definition">The rule.</param>
/// <param name="reading">Reads what texts say; null in a pack without rules about it.</param>
internal sealed class CompiledCodeRule(CodeRule definition, TextReading? reading = null) : CompiledRule(definition)
{
    private readonly IReportRule _code = definition.Code;

    /// <summary>Whether it is waited for.</summary>
    public bool IsAsync => _code is IAsyncReportRule;

    public override int Count => 1;

    public override string Remark => ", in C#";

    /// <exception cref="InvalidOperationException">It has to be waited for, and nobody does.</exception>
    public override void Judge(ref RuleRun run)
    {
        if (IsAsync && run.Record is { Awaits: true })
        {
            return;
        }

        var answer = Ask(run.Context, run.Record, run.Record?.CancellationToken ?? default);
        run.Count(answer.Outcome, answer.Count);
        if (answer.Outcome != Outcome.Holds)
        {
            run.Record?.Add(new CodeJudgement(this, answer));
        }
    }

    /// <summary>The same, given what reads texts.</summary>
    public CompiledCodeRule With(TextReading? texts) => new(definition, texts);

    /// <summary>Waits for what becomes of it.</summary>
    /// <param name="record">What the evaluation came upon so far, and where this goes.</param>
    public async Task<CodeAnswer> JudgeAsync(EvaluationRecord record)
    {
        var answer = await AskAsync(record.Context, record, record.CancellationToken).ConfigureAwait(false);
        if (answer.Outcome == Outcome.Holds)
        {
            record.Hold(Definition, 1);
        }
        else
        {
            record.Add(new CodeJudgement(this, answer));
        }

        return answer;
    }

    public override string? MainSection => reading?.Meanings.Form.Sections[0].Id;

    public override IEnumerable<string> Lines(Form form) => [definition.Print()];

    public override IEnumerable<Binding> Places(Form form) => [default];

    public override InstanceResult? Try(Binding place, in EvaluationContext context)
    {
        var tried = context;
        var answer = IsAsync ? Task.Run(() => AskAsync(tried, null, default)).GetAwaiter().GetResult() : Ask(context, null, default);
        var found = answer.Result?.Findings is [var first, ..] ? first : null;
        return new InstanceResult(answer.Outcome, Exactly(found?.Left), Exactly(found?.Right));
    }

    private static Rational? Exactly(decimal? number) => number is { } known ? Rational.Of(known) : null;

    // Those that the rules about claims judged; where these were not asked, they are read for this rule.
    private ReportRuleContext ContextOf(EvaluationContext context, EvaluationRecord? record, CancellationToken limit) => new(
        context,
        at => record is { Claims: { Count: > 0 } judged } ? judged
            : at.Current.Report.Sections.Count == 0 ? []
            : reading?.Judge(at).WithVerdicts() ?? [],
        limit);

    private CodeAnswer Ask(in EvaluationContext context, EvaluationRecord? record, CancellationToken cancellationToken)
    {
        if (IsAsync)
        {
            throw new InvalidOperationException($"The rule {Definition.Id} waits for something: check reports by ValidateAsync.");
        }

        using var limit = Limit(cancellationToken);
        try
        {
            return new CodeAnswer(Required(_code.Check(ContextOf(context, record, limit.Token))), null);
        }
        catch (Exception e) when (!IsStop(e, cancellationToken))
        {
            return new CodeAnswer(null, e);
        }
    }

    private async Task<CodeAnswer> AskAsync(EvaluationContext context, EvaluationRecord? record, CancellationToken cancellationToken)
    {
        using var limit = Limit(cancellationToken);
        try
        {
            var asked = ((IAsyncReportRule)_code).CheckAsync(ContextOf(context, record, limit.Token)).AsTask();
            return new CodeAnswer(Required(await asked.WaitAsync(limit.Token).ConfigureAwait(false)), null);
        }
        catch (OperationCanceledException e) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return new CodeAnswer(null, new TimeoutException($"The rule {Definition.Id} took more than {_code.TimeLimit}.", e));
        }
        catch (Exception e) when (!IsStop(e, cancellationToken))
        {
            return new CodeAnswer(null, e);
        }
    }

    private CancellationTokenSource Limit(CancellationToken cancellationToken)
    {
        var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(_code.TimeLimit);
        return limit;
    }

    private static ReportRuleResult Required(ReportRuleResult? result) =>
        result ?? throw new InvalidOperationException($"A rule gives a {nameof(ReportRuleResult)}, not null.");

    private static bool IsStop(Exception e, CancellationToken cancellationToken) =>
        e is OperationCanceledException && cancellationToken.IsCancellationRequested;
}
