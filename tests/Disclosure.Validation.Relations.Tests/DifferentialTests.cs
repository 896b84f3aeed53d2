using System.Text;
using Disclosure.Validation.Evaluation;
using Disclosure.Validation.Evaluation.Linear;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Relations.DuckDb;
using Disclosure.Validation.Relations.Judging;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Validation.Relations.Tests;

/// <summary>The query comes to what the library comes to, over reports of every kind.</summary>
public sealed class DifferentialTests
{
    // What the packs of the library have not: tolerances, factors and fractions, every comparison, several equations for one cell, and cells
    // that count nothing, or leave all open, where their row is not printed.
    private const string Odd = """
        pack: odd-2021
        version: 1.0.0
        form: cn-2021
        extends: cn-2021
        defaults: {severity: warning, standing: advisory}
        rules:
          ODD-TOLERANCE: {title: {zh: 甲, en: a}, each: column of requests, check: new + carried_in = handled.total + carried_out within 3}
          ODD-THIRD: {title: {zh: 甲, en: a}, each: row of disputes, check: total / 3 + 0.5 <= upheld / 2 + corrected + 1}
          ODD-NOT: {title: {zh: 甲, en: a}, each: column of requests, check: new != 2 * carried_out}
          ODD-LESS: {title: {zh: 甲, en: a}, each: cell of disputes, check: value < 20 within 0.5}
          ODD-MORE: {title: {zh: 甲, en: a}, each: row of documents, check: made > 0}
          ODD-BEFORE: {title: {zh: 甲, en: a}, each: column of requests, check: 2 * new >= new @ previous}
          ODD-BELOW: {title: {zh: 甲, en: a}, each: cell of requests, check: value >= sum(value @ subordinates)}
          ODD-ABOVE: {title: {zh: 甲, en: a}, each: cell of disputes, check: sum(value @ subordinates) > value - 3}
          ODD-UNLIKE: {title: {zh: 甲, en: a}, each: column of requests, check: new != sum(new @ subordinates)}
          ODD-MIXED: {title: {zh: 甲, en: a}, each: column of requests, check: new - sum(carried_in @ subordinates) <= 2 * sum(new @ subordinates)}
          ODD-GROUP: {title: {zh: 甲, en: a}, each: column of requests, check: carried_out <= handled.other + 100}
          ODD-OUT: {title: {zh: 甲, en: a}, each: column of requests, check: carried_out = new + carried_in - handled.total}
          ODD-IN: {title: {zh: 甲, en: a}, each: column of requests, check: carried_in = handled.total + carried_out - new}
          ODD-ALL: {title: {zh: 甲, en: a}, each: column of requests, check: handled.total = new + carried_in - carried_out}
          ODD-TWICE: {title: {zh: 甲, en: a}, each: row of disputes, check: pending = total - 2 * pending}
        """;

    [Property(MaxTest = 12)]
    public void The_query_judges_as_the_library_does(int seed) => AssertSame(GeneratedReports.Of(seed), BuiltInPacks.All);

    [Property(MaxTest = 12)]
    public void It_does_by_rules_that_the_library_does_not_have(int seed) => AssertSame(
        GeneratedReports.Of(seed + 1000),
        [BuiltInPacks.All.Single(pack => pack.Id == "cn-2019"), RulePackReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(Odd)))]);

    [Property(MaxTest = 6)]
    public void It_does_where_reports_lack_rows_that_they_may_do_without(int seed) => AssertSame(GeneratedAgencies.Of(seed), [BuiltInPacks.UsFoia]);

    // Else the tests above might say nothing.
    [Fact]
    public void Reports_are_generated_of_which_every_rule_comes_out_in_every_way()
    {
        var packs = new[] { BuiltInPacks.All.Single(pack => pack.Id == "cn-2019"), RulePackReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(Odd))) };
        var found = Enumerable.Range(0, 6).SelectMany(seed => Judged(GeneratedReports.Of(seed), packs, relations =>
        {
            var judge = new LinearJudge(relations);
            return judge.Batches().SelectMany(batch =>
            {
                judge.Judge(batch.Form, batch.Year);
                List<string> said =
                [
                    .. judge.Judgements().Select(one => $"{(one.Rule.StartsWith("ODD", StringComparison.Ordinal) ? one.Rule : "built in")} {one.Outcome}{(one.AwaitsReports ? " awaits" : "")}"),
                    .. judge.Implied().Select(_ => "implied"),
                ];
                judge.Clear();
                return said;
            }).ToList();
        })).CountBy(said => said).Select(pair => pair.Key).Order(StringComparer.Ordinal);

        ApprovedText.Matches("outcomes", string.Join('\n', found) + "\n");
    }

    internal static void AssertSame(IReadOnlyList<DisclosureReport> reports, IReadOnlyList<RulePack> packs)
    {
        var said = Judged(reports, packs, OfQuery);
        var series = GeneratedReports.SeriesOf(reports);
        Assert.Equal(string.Join('\n', OfLibrary(series, reports, packs)), string.Join('\n', said));
    }

    private static T Judged<T>(IReadOnlyList<DisclosureReport> reports, IReadOnlyList<RulePack> packs, Func<IRelations, T> ask)
    {
        using var exported = Exported.Of(reports, packs);
        using var relations = ParquetRelations.Open(exported.Folder, new DuckDbOptions { Threads = 2 });
        return ask(relations);
    }

    internal static List<string> OfQuery(IRelations relations)
    {
        var judge = new LinearJudge(relations);
        var said = new List<string>();
        foreach (var (form, year) in judge.Batches())
        {
            judge.Judge(form, year);
            said.AddRange(judge.Judgements().Where(one => one.Outcome == Outcome.Violated).Select(one =>
                $"{one.Report} {one.Rule} {one.Where} {Number(one.Left / one.Scale)} {Number(one.Right / one.Scale)}"));
            said.AddRange(judge.Judgements().CountBy(one => (one.Report, one.Outcome)).Select(pair => $"{pair.Key.Report} {pair.Key.Outcome} {pair.Value}"));
            judge.Clear();
        }

        said.Sort(StringComparer.Ordinal);
        return said;
    }

    private static List<string> OfLibrary(ReportSeries series, IReadOnlyList<DisclosureReport> reports, IReadOnlyList<RulePack> packs)
    {
        var linear = packs.Select(LinearSystem.Of).ToDictionary(
            system => system.Pack.Form.Id, system => system.Rules.Select(rule => rule.Rule.Id).ToHashSet(StringComparer.Ordinal));
        var options = new ReportValidatorOptions { BuiltIn = [], ErrorLocalisation = { Enabled = false } };
        foreach (var pack in packs)
        {
            options.Packs.Add(pack);
        }

        var validator = new ReportValidator(options);
        var said = new List<string>();
        foreach (var step in series.Steps(index => reports[index]))
        {
            var rules = linear[step.Report.Form.Id];
            var result = validator.Validate(step.Report, step.Related, new CheckOptions { Where = rule => rules.Contains(rule.Id) });
            said.AddRange(result.Findings.Where(finding => finding.Outcome == Outcome.Violated).Select(finding =>
                $"{step.Index} {finding.Rule} {finding.Where} {Number(finding.Left!.Value)} {Number(finding.Right!.Value)}"));
            var elsewhere = result.NotJudged.Where(open => open.Code is "no-previous" or "no-subordinates" or "level-unknown").ToLookup(open => open.Outcome, open => open.Count);
            Add(Outcome.Violated, result.Counts.Violated);
            Add(Outcome.Undecided, result.Counts.Undecided - elsewhere[Outcome.Undecided].Sum());
            Add(Outcome.Skipped, result.Counts.Skipped - elsewhere[Outcome.Skipped].Sum());

            void Add(Outcome outcome, int count)
            {
                if (count > 0)
                {
                    said.Add($"{step.Index} {outcome} {count}");
                }
            }
        }

        said.Sort(StringComparer.Ordinal);
        return said;
    }

    private static string Number(decimal number) => number.ToString("0.##########", System.Globalization.CultureInfo.InvariantCulture);
}
