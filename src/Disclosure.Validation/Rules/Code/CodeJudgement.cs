using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Judging;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Rules.Code;

/// <summary>What became of a rule in C# in a report that does not simply keep it.</summary>
internal sealed class CodeJudgement(CompiledCodeRule rule, CodeAnswer answer) : RuleJudgement(rule, answer.Outcome)
{
    private static readonly LocalizedText SettledByMending = new("修正该规则的代码", "mend the code of the rule");

    /// <summary>What the rule threw; null where it judged.</summary>
    public Exception? Failure => answer.Failure;

    public override bool IsFound => base.IsFound || Failure is not null;

    public override IEnumerable<Finding> Findings(FindingMaker make) => Failure is { } failure
        ? [make.Make(Rule.Definition with { Severity = Severity.Warning }, Outcome.Undecided, default, [], Describe(failure), reported: NameOf(failure))]
        : answer.Result!.Findings.Select(finding => Make(finding, make));

    public override OpenReason? WhyOpen(in EvaluationContext context) => answer switch
    {
        { Failure: { } failure } => new OpenReason("rule-failed", Describe(failure), SettledByMending),
        { Result: { Reason: { } reason, SettledBy: { } settledBy } } =>
            new OpenReason("rule-open", reason, settledBy) { IsElsewhere = Outcome == Outcome.Skipped },
        _ => null,
    };

    private Finding Make(ReportRuleFinding found, FindingMaker make)
    {
        var sides = new InstanceResult(Outcome.Violated, Exactly(found.Left), Exactly(found.Right));
        var message = make.Message(Rule.Definition, default, sides, () => found.Message);
        var where = found.Where ?? PlaceOf(found, make);
        return FindingMaker.WithSides(
            make.Make(Rule.Definition, Outcome.Violated, where, found.Cells, message, found.Passages, found.Reported), sides);
    }

    private static Rational? Exactly(decimal? number) => number is { } known ? Rational.Of(known) : null;

    // Where all its cells of the report itself stand, as far as that is one place.
    private static Place PlaceOf(ReportRuleFinding found, FindingMaker make)
    {
        var cells = found.Cells.Where(cell => cell.Step == ReportStep.Self).Select(cell => make.Form.Cell(cell.Path)).ToList();
        if (cells.Count == 0 || cells.Exists(cell => cell.Table != cells[0].Table))
        {
            var sections = found.Passages.Select(passage => passage.Section).Distinct().ToList();
            return new Place(null, null, null) { Section = cells.Count == 0 && sections is [var section] ? section : null };
        }

        var first = cells[0];
        return new Place(
            first.Table.Id,
            cells.TrueForAll(cell => cell.Row == first.Row) ? first.Row.Id : null,
            cells.TrueForAll(cell => cell.Column == first.Column) ? first.Column.Id : null);
    }

    // What an exception says may not be for those who hand reports in: it is logged.
    private LocalizedText Describe(Exception failure) => new(
        $"规则 {Rule.Definition.Id} 自身出错（{NameOf(failure)}），未能判定",
        $"the rule {Rule.Definition.Id} itself failed ({NameOf(failure)}), and judged nothing");

    private static string NameOf(Exception failure) => failure.GetType().Name;
}
