using Disclosure.Validation.Evaluation;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Rules.Claims;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Judging;

namespace Disclosure.Validation.Authoring.Testing;

/// <summary>
/// Runs the tests that a pack's rules carry. A test is tried on the first row, column or cell in which all the names
/// it gives mean something; cells that it does not give are zero.
/// </summary>
internal sealed class RuleTestRunner(TestedPack tested)
{
    private static readonly Dictionary<string, Cell> NoCells = [];
    private static readonly Dictionary<string, string> NoTexts = [];

    private readonly CompiledPack pack = tested.Compiled;

    /// <summary>Runs the tests of these rules, which are applied, in their order.</summary>
    public IReadOnlyList<RuleTestResult> RunAll(IReadOnlyList<Rule> rules) =>
    [
        .. rules.SelectMany(rule => tested.Tests[rule.Id], (rule, test) => new RuleTestResult(rule, test, Run(rule, test))),
    ];

    /// <summary>Why the test of the rule fails; null where it passes.</summary>
    public Problem? Run(Rule definition, RuleTest test)
    {
        var rule = Array.Find(pack.Rules, candidate => candidate.Definition.Id == definition.Id)!;
        if (SectionsOf(test).FirstOrDefault(name => SectionOf(rule, name) is null) is { } unknown)
        {
            return RuleTestProblems.UnknownName(test, unknown, pack.Form.Sections.Select(section => section.Id));
        }

        return PlaceOf(rule, test) is { } scope ? Run(rule, scope, test) : Misplaced(rule, test);
    }

    /// <summary>The reports that a test gives to its rule; null where it fits no place.</summary>
    public EvaluationContext? ContextOf(CompiledRule rule, RuleTest test) =>
        PlaceOf(rule, test) is { } scope ? ContextOf(rule, scope, test) : null;

    private Problem? Run(CompiledRule rule, Scope scope, RuleTest test)
    {
        var context = ContextOf(rule, scope, test);
        if (test.Claims is { } claims)
        {
            return rule is CompiledClaimRule reading ? TestedClaims.Compare(reading.Reading, context.Current.Report, test, claims) : RuleTestProblems.NothingFound(rule.Definition, test);
        }

        var result = rule.Definition.Covers(context.Current.Report) is null
            ? new InstanceResult(Outcome.Undecided, null, null)
            : rule.Try(scope.Binding, context);
        var difference = result?.Difference?.Shown().Number;
        return test.IsSilent
            ? result is { Outcome: not Outcome.Undecided } heard ? RuleTestProblems.OtherOutcome(test, heard.Outcome, null) : null
            : result is not { } found ? RuleTestProblems.NothingFound(rule.Definition, test)
            : found.Outcome != test.Expected ? RuleTestProblems.OtherOutcome(test, found.Outcome, difference)
            : test.Difference is { } expected && expected != difference
                ? RuleTestProblems.OtherDifference(test, expected, difference)
                : CompareImplied(test, scope, context.Current);
    }

    // A name that no place has is the fault; else it is that no place has all.
    private Problem Misplaced(CompiledRule rule, RuleTest test)
    {
        var scopes = rule.Places(pack.Form).Select(binding => new Scope(pack.Pack, binding)).ToList();
        return NamesOf(test).FirstOrDefault(name => scopes.TrueForAll(scope => scope.Resolve(name) is null)) is { } unknown
            ? RuleTestProblems.UnknownName(test, unknown, scopes[0].FindWithout(unknown) is [var meant, ..] ? [meant] : scopes.SelectMany(scope => scope.KnownNames()).Distinct())
            : RuleTestProblems.NoSuchPlace(test, [.. NamesOf(test)]);
    }

    private Scope? PlaceOf(CompiledRule rule, RuleTest test) => rule.Places(pack.Form)
        .Select(binding => new Scope(pack.Pack, binding))
        .FirstOrDefault(scope => NamesOf(test).All(name => scope.Resolve(name) is not null));

    private EvaluationContext ContextOf(CompiledRule rule, Scope scope, RuleTest test) => ImpliedValues.Resolve(pack, new EvaluationContext(
        new ReportView(Fill(rule, scope, test.Given, test.Head, test.Text, test.Headings)),
        test.Previous is null && test.PreviousText is null
            ? null
            : new ReportView(Fill(rule, scope, test.Previous ?? NoCells, new() { Year = test.Head.Year - 1 }, test.PreviousText, NoTexts)),
        test.Subordinates is { } subordinates
            ? [.. subordinates.Select(cells => new ReportView(Fill(rule, scope, cells, new() { Year = test.Head.Year }, null, NoTexts)))]
            : null,
        test.Version is { } version
            ? new RelatedReports { Versions = [Fill(rule, scope, version, test.Head, test.Text, test.Headings)] }
            : null));

    private FormSection? SectionOf(CompiledRule rule, string name)
    {
        var id = name == RuleTest.MainSection ? rule.MainSection : name;
        return pack.Form.Sections.FirstOrDefault(section => section.Id == id);
    }

    private static IEnumerable<string> SectionsOf(RuleTest test) =>
        (test.Text?.Keys ?? []).Concat(test.Headings.Keys).Concat(test.PreviousText?.Keys ?? []);

    // Parts and single row of a group exclude each other: the single row is there only where the test gives it.
    private DisclosureReport Fill(
        CompiledRule rule, Scope scope, IReadOnlyDictionary<string, Cell> given, ReportHead head,
        IReadOnlyDictionary<string, string>? text, IReadOnlyDictionary<string, string> headings)
    {
        var report = new ReportBuilder(pack.Form) { Head = head };
        foreach (var (name, written) in text ?? NoTexts)
        {
            var section = SectionOf(rule, name)!;
            report.Sections.Add(new ReportSection(
                section.Id, headings.GetValueOrDefault(section.Id) ?? section.Label.Official, written));
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

        return report.Build();
    }

    private static IEnumerable<string> NamesOf(RuleTest test) =>
        test.Given.Keys
            .Concat(test.Previous?.Keys ?? [])
            .Concat(test.Version?.Keys ?? [])
            .Concat(test.Subordinates?.SelectMany(cells => cells.Keys) ?? [])
            .Concat(test.Implied.Keys)
            .Distinct();

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
