using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Rules.Judging;

/// <summary>A rule made ready to be applied to reports of its form.</summary>
internal abstract class CompiledRule(Rule definition)
{
    public Rule Definition { get; } = definition;

    /// <summary>The condition of the rule, behind what it requires; empty where it has none.</summary>
    protected string WhenText => Definition.When is { } when ? $" when {when}" : "";

    /// <summary>In how many rows, columns, cells or sections it is applied.</summary>
    public abstract int Count { get; }

    /// <summary>What a compiled pack says of it beside its standing and severity.</summary>
    public virtual string Remark => "";

    /// <summary>Whether it does not arise in a report without text, so that it need not be asked.</summary>
    public virtual bool NeedsText => false;

    /// <summary>In how many places every report without text leaves it out; 0 where the report decides that.</summary>
    public virtual int SkippedWithoutText => 0;

    /// <summary>In how many places it arises in that report.</summary>
    public virtual int CountIn(in ReportView report) => Count;

    /// <summary>
    /// Counts what becomes of the rule in every place; what is not simply held goes into the record, where there is one.
    /// What holds allocates nothing.
    /// </summary>
    public abstract void Judge(ref RuleRun run);

    /// <summary>Findings that rest on several judgements of the rule together.</summary>
    public virtual IEnumerable<Finding> FindingsOf(IReadOnlyList<RuleJudgement> judgements, FindingMaker make) => [];

    /// <summary>
    /// What it asks in each place in the words of the form, and over cell paths where it is an equation; cells of which it asks the
    /// same are counted. Nothing for a kind whose rules say it by themselves.
    /// </summary>
    public virtual IEnumerable<(LocalizedText Text, string? Equation)> Explain(Form form) => [];

    /// <summary>What it asks, a line for each place: a compiled pack as text.</summary>
    public abstract IEnumerable<string> Lines(Form form);

    /// <summary>
    /// What it asks in each place, in a form that is the same for two rules that ask the same there; nothing for a kind in which
    /// that can't be told.
    /// </summary>
    public virtual IEnumerable<string> Asks(Form form) => [];

    /// <summary>The cells of the report itself whose number it looks at for sure.</summary>
    public virtual IEnumerable<int> Covered(Form form) => [];

    /// <summary>The places in which a test of the rule may try it, by what its names mean there.</summary>
    public abstract IEnumerable<Binding> Places(Form form);

    /// <summary>The section that a test means by text of which it names none; null where there is none.</summary>
    public virtual string? MainSection => null;

    /// <summary>What becomes of the rule in one place; null where it does not arise.</summary>
    public abstract InstanceResult? Try(Binding place, in EvaluationContext context);
}
