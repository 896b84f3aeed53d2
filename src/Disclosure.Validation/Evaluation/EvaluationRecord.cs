using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Rules.Cells;
using Disclosure.Validation.Rules.Checks;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Judging;
using Disclosure.Validation.Rules.Narrative;
using Disclosure.Validation.Rules.Sections;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Evaluation;

/// <summary>What an evaluation came upon besides what holds.</summary>
internal sealed class EvaluationRecord
{
    private readonly List<RecordedInstance> _violated = [];
    private readonly List<RecordedInstance> _undecided = [];
    private readonly List<CellRequirement> _openCells = [];
    private readonly List<CellRequirement> _fractions = [];
    private readonly List<HeldRule> _held = [];
    private readonly List<NarrativeJudgement> _texts = [];
    private readonly List<RecordedFault> _faults = [];
    private readonly List<(StatementRequirement, ReportStep)> _skippedStatements = [];
    private readonly OrderedDictionary<(RuleDefinition Rule, LocalizedText Lacking), int> _lacking = [];
    private readonly Dictionary<(CompiledRule Rule, ReportStep? Missing), int> _skipped = [];

    public IReadOnlyList<RecordedInstance> Violated => _violated;

    public IReadOnlyList<RecordedInstance> Undecided => _undecided;

    /// <summary>Requirements that cells be filled, some of whose cells are not.</summary>
    public IReadOnlyList<CellRequirement> OpenCells => _openCells;

    /// <summary>Requirements that cells be whole, some of whose cells are not.</summary>
    public IReadOnlyList<CellRequirement> Fractions => _fractions;

    /// <summary>Rules about the text that are violated.</summary>
    public IReadOnlyList<NarrativeJudgement> Texts => _texts;

    /// <summary>What is wrong with what the report states outside its tables.</summary>
    public IReadOnlyList<RecordedFault> Faults => _faults;

    /// <summary>The requirements skipped, and for want of which report.</summary>
    public IReadOnlyList<(StatementRequirement Statement, ReportStep Missing)> SkippedStatements => _skippedStatements;

    /// <summary>How often a requirement was skipped for want of something in the report itself, and of what.</summary>
    public IReadOnlyDictionary<(RuleDefinition Rule, LocalizedText Lacking), int> Lacking => _lacking;

    /// <summary>How often each rule was skipped, and for want of which report; null where another report's form lacks the cell.</summary>
    public IReadOnlyDictionary<(CompiledRule Rule, ReportStep? Missing), int> Skipped => _skipped;

    /// <summary>How often each rule held, in the order of the pack.</summary>
    public IReadOnlyList<HeldRule> Held => _held;

    /// <summary>The reports as evaluated, with implied values.</summary>
    public EvaluationContext Context { get; private set; }

    public void Add(CompiledRule rule, RuleInstance instance, InstanceResult result) =>
        (result.Outcome == Outcome.Violated ? _violated : _undecided).Add(new RecordedInstance(rule, instance, result));

    public void Add(StatementRequirement statement, FormSection? target, StatementResult result)
    {
        if (result.Fault is { } fault)
        {
            _faults.Add(new RecordedFault(statement, target, fault));
        }

        if (result.Lacking is { } lacking)
        {
            var key = (statement.Definition, lacking);
            _lacking[key] = _lacking.GetValueOrDefault(key) + 1;
        }
    }

    public void AddOpenCells(CellRequirement requirement) => _openCells.Add(requirement);

    public void AddFractions(CellRequirement requirement) => _fractions.Add(requirement);

    public void Hold(RuleDefinition rule, int count)
    {
        if (count > 0)
        {
            _held.Add(new HeldRule(rule.Id, count));
        }
    }

    public void AddText(NarrativeJudgement judgement) => _texts.Add(judgement);

    public void Skip(CompiledRule rule, int count, ReportStep missing) => Skip((rule, missing), count);

    public void Skip(StatementRequirement statement, ReportStep missing) => _skippedStatements.Add((statement, missing));

    public void SkipForForm(CompiledRule rule) => Skip((rule, null), 1);

    public void Complete(EvaluationContext context) => Context = context;

    private void Skip((CompiledRule, ReportStep?) key, int count) => _skipped[key] = _skipped.GetValueOrDefault(key) + count;
}

/// <summary>An instance of a rule and what became of it.</summary>
internal readonly record struct RecordedInstance(CompiledRule Rule, RuleInstance Instance, InstanceResult Result);

/// <summary>A requirement that a section, or the report as a whole, does not meet.</summary>
internal readonly record struct RecordedFault(StatementRequirement Statement, FormSection? Target, StatementFault Fault);
