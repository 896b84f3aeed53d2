using Disclosure.Validation.Evaluation;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Rules.Cells;
using Disclosure.Validation.Rules.Checks;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Judging;
using Disclosure.Validation.Rules.Narrative;
using Disclosure.Validation.Rules.Sections;

namespace Disclosure.Validation.Authoring.Testing;

/// <summary>
/// Runs the tests that a pack's rules carry. A test is tried on the first row, column or cell in which all the names
/// it gives mean something; cells that it does not give are zero.
/// </summary>
internal sealed class RuleTestRunner(TestedPack tested)
{
    private readonly CompiledPack pack = tested.Compiled;

    /// <summary>Runs the tests of every rule that is applied, in the order of the pack.</summary>
    public IReadOnlyList<RuleTestResult> RunAll() =>
    [
        .. pack.Pack.Rules.Where(rule => rule.Enabled)
            .SelectMany(rule => tested.Tests[rule.Id], (rule, test) => new RuleTestResult(rule, test, Run(rule, test))),
    ];

    /// <summary>Why the test of the rule fails; null where it passes.</summary>
    public Problem? Run(RuleDefinition definition, RuleTest test)
    {
        if (pack.Requirements.FirstOrDefault(requirement => requirement.Definition == definition) is { } requirement)
        {
            return RunRequirement(requirement, test);
        }

        if (Array.Find(pack.Narratives, narrative => narrative.Definition == definition) is { } narrative)
        {
            return RunText(narrative, test);
        }

        if (Array.Find(pack.Statements, statement => statement.Definition == definition) is { } statement)
        {
            return RunStatement(statement, test);
        }

        var rule = pack.Rules.Single(candidate => candidate.Definition == definition);
        foreach (var instance in rule.Instances)
        {
            var scope = new Scope(pack.Pack, instance.Binding);
            if (NamesOf(test).All(name => scope.Resolve(name) is not null))
            {
                return RunInstance(rule, instance, scope, test);
            }
        }

        return RuleTestProblems.NoSuchPlace(test, [.. NamesOf(test)]);
    }

    private Problem? RunInstance(CompiledRule rule, RuleInstance instance, Scope scope, RuleTest test)
    {
        var context = new EvaluationContext(
            new ReportView(Report(scope, test)),
            test.Previous is { } previous ? new ReportView(Build(scope, previous, test.Year - 1)) : null,
            test.Subordinates is { } subordinates
                ? [.. subordinates.Select(cells => new ReportView(Build(scope, cells, test.Year)))]
                : null);
        if (rule.Definition.Covers(context.Current.Report) is null)
        {
            return Compare(test, Outcome.Undecided);
        }

        if (rule.Missing(context) is not null)
        {
            return Compare(test, Outcome.Skipped);
        }

        context = ImpliedValues.Resolve(pack, context);
        var result = PackEvaluator.Evaluate(instance, context);
        return Compare(test, result.Outcome, result.Difference?.Shown().Number) ??
            CompareDifference(test, result) ??
            CompareImplied(test, scope, context.Current);
    }

    /// <summary>The passages that the templates of a rule about the text fit in its test; null where the test fits no place.</summary>
    public RuleTestPassages? PassagesOf(NarrativeRule rule, RuleTest test)
    {
        foreach (var search in rule.Searches)
        {
            var scope = new Scope(pack.Pack, search.Check.Binding);
            if (NamesOf(test).All(name => scope.Resolve(name) is not null))
            {
                var report = NarrativeTest.WithText(Build(scope, test.Given, test.Year), rule, test);
                var previous = test.Previous is { } cells ? new ReportView(Build(scope, cells, test.Year - 1)) : (ReportView?)null;
                var given = new EvaluationContext(new ReportView(report), previous, null);
                return new RuleTestPassages(rule, search, ImpliedValues.Resolve(pack, given));
            }
        }

        return null;
    }

    private Problem? RunText(NarrativeRule rule, RuleTest test) => PassagesOf(rule, test) is { } passages
        ? NarrativeTest.Run(pack, test, passages)
        : RuleTestProblems.NoSuchPlace(test, [.. NamesOf(test)]);

    private Problem? RunRequirement(CellRequirement requirement, RuleTest test)
    {
        var cells = pack.Form.Cells.Where(cell => requirement.Cells.Contains(cell.Index));
        var scope = cells
            .Select(cell => new Scope(pack.Pack, new Binding(cell.Table, cell.Row, cell.Column)))
            .FirstOrDefault(candidate => NamesOf(test).All(name => candidate.Resolve(name) is not null));
        if (scope is null)
        {
            return RuleTestProblems.NoSuchPlace(test, [.. NamesOf(test)]);
        }

        var figures = Report(scope, test).Figures;
        var isOpen = figures.Open.Intersects(requirement.Cells);
        var outcome = isOpen ? Outcome.Undecided
            : requirement.Requirement == RuleRequirement.Whole && figures.Fractions.Intersects(requirement.Cells)
                ? Outcome.Violated
                : Outcome.Holds;
        return Compare(test, outcome);
    }

    // Of several sections the worst tells what becomes of the rule.
    private Problem? RunStatement(StatementRequirement statement, RuleTest test)
    {
        if (SectionsOf(test).FirstOrDefault(id => pack.Form.Sections.All(section => section.Id != id)) is { } unknown)
        {
            return RuleTestProblems.NoSuchPlace(test, [unknown]);
        }

        var scope = new Scope(pack.Pack, default);
        var context = new EvaluationContext(
            new ReportView(Report(scope, test)),
            test.PreviousText is { } text ? new ReportView(Build(scope, new Dictionary<string, Cell>(), test.Year - 1, text)) : null,
            null);
        if (statement.Definition.Covers(context.Current.Report) is null)
        {
            return Compare(test, Outcome.Undecided);
        }

        if (StatementEvaluation.Missing(statement, context) is not null)
        {
            return Compare(test, Outcome.Skipped);
        }

        var outcomes = statement.Targets
            .Select(target => StatementEvaluation.Evaluate(statement, target, pack.Form, context).Outcome)
            .ToList();
        return Compare(
            test,
            outcomes.Contains(Outcome.Violated) ? Outcome.Violated
                : outcomes.Contains(Outcome.Undecided) ? Outcome.Undecided
                : outcomes.Contains(Outcome.Skipped) ? Outcome.Skipped
                : Outcome.Holds);
    }

    private static IEnumerable<string> SectionsOf(RuleTest test) =>
        (test.Text?.Keys ?? []).Concat(test.Headings.Keys).Concat(test.PreviousText?.Keys ?? []);

    private DisclosureReport Report(Scope scope, RuleTest test)
    {
        var report = Fill(scope, test.Given, test.Year, test.Text, test.Headings);
        report.Issuer = test.Issuer;
        report.Level = test.Level;
        report.Title = test.Title;
        report.Period = test.Period;
        report.Published = test.Published;
        return report.Build();
    }

    private DisclosureReport Build(
        Scope scope, IReadOnlyDictionary<string, Cell> given, int? year, IReadOnlyDictionary<string, string>? text = null) =>
        Fill(scope, given, year, text, null).Build();

    // Parts and single row of a group exclude each other: the single row is there only where the test gives it.
    private ReportBuilder Fill(
        Scope scope, IReadOnlyDictionary<string, Cell> given, int? year,
        IReadOnlyDictionary<string, string>? text, IReadOnlyDictionary<string, string>? headings)
    {
        var report = new ReportBuilder(pack.Form) { Year = year };
        foreach (var (id, written) in text ?? new Dictionary<string, string>())
        {
            var heading = headings?.GetValueOrDefault(id) ?? pack.Form.Sections.First(section => section.Id == id).Label.Printed.Zh;
            report.Sections.Add(new ReportSection(id, heading, written));
        }

        var named = new Dictionary<FormCell, Cell>();
        foreach (var (name, cell) in given)
        {
            named[pack.Form.Cells[scope.Resolve(name)![0].Index]] = cell;
        }

        var singles = named.Keys.Select(cell => cell.Row).Where(row => row.StandsForGroup).ToHashSet();
        foreach (var cell in pack.Form.Cells)
        {
            var isPrinted = cell.Row.StandsForGroup
                ? singles.Contains(cell.Row)
                : cell.Row.PrintedAs is not { } single || !singles.Contains(single);
            report[cell] = named.TryGetValue(cell, out var value) ? value : isPrinted ? Cell.Of(0) : Cell.Absent;
        }

        return report;
    }

    private static IEnumerable<string> NamesOf(RuleTest test) =>
        test.Given.Keys
            .Concat(test.Previous?.Keys ?? [])
            .Concat(test.Subordinates?.SelectMany(cells => cells.Keys) ?? [])
            .Concat(test.Implied.Keys)
            .Distinct();

    private static Problem? Compare(RuleTest test, Outcome actual, decimal? difference = null) =>
        test.Expected == actual ? null : RuleTestProblems.OtherOutcome(test, actual, difference);

    private static Problem? CompareDifference(RuleTest test, InstanceResult result)
    {
        var actual = result.Difference?.Shown().Number;
        return test.Difference is not { } expected || expected == actual
            ? null
            : RuleTestProblems.OtherDifference(test, expected, actual);
    }

    private static Problem? CompareImplied(RuleTest test, Scope scope, ReportView view)
    {
        foreach (var (name, expected) in test.Implied)
        {
            var actual = view.Implied?[scope.Resolve(name)![0].Index];
            if (actual != expected)
            {
                return RuleTestProblems.OtherImplied(test, name, expected, actual);
            }
        }

        return null;
    }
}
