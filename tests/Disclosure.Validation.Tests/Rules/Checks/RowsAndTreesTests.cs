using Disclosure.Validation.Evaluation;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Rules.Checks;
using Disclosure.Validation.Rules.Checks.Trees;
using Disclosure.Validation.Rules.Equations;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Judging;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Validation.Tests.Rules.Checks;

/// <summary>A linear check means the same as a sparse row and as a tree, whatever the cells hold.</summary>
public sealed class RowsAndTreesTests
{
    private static readonly Dictionary<string, List<(LinearRow Row, BoundNode Tree)>> Checks =
        new[] { BuiltInPacks.Cn2019, BuiltInPacks.Cn2021 }.ToDictionary(pack => pack.Id, pack => LinearChecks(pack, pack.Rules.OfType<CheckRule>()).Concat(Means(pack)).ToList());

    [Property(MaxTest = 100)]
    public void Rows_and_trees_come_to_the_same_outcome(bool is2019, int seed)
    {
        var form = is2019 ? TestReports.Cn2019 : TestReports.Cn2021;
        var other = seed % 2 == 0 ? TestReports.Cn2019 : TestReports.Cn2021;
        var context = new EvaluationContext(
            new ReportView(TestReports.Damaged(form, seed)),
            ReportProjection.Project(TestReports.Damaged(other, seed + 1), form),
            [.. Enumerable.Range(2, 2).Select(i => ReportProjection.Project(TestReports.Damaged(form, seed + i), form))]);
        var implied = ImpliedValues.Resolve(PackCompiler.Compile(BuiltInPacks.All.Single(p => p.Form == form)), context);

        Assert.True(Checks[form.Id].Count > 330);
        foreach (var (row, tree) in Checks[form.Id])
        {
            var byRow = RowEvaluation.Evaluate(row, implied);
            var byTree = TreeEvaluation.Evaluate(tree, implied);
            Assert.Equal(byRow.Outcome, byTree.Outcome);
        }
    }

    // What the built-in packs have no need of.
    private static List<(LinearRow Row, BoundNode Tree)> Means(RulePack pack)
    {
        var checks = LinearChecks(pack, new[]
        {
            "avg(applicants) <= total", "6 * avg(applicants) = total", "avg(natural, company @ previous, 7) - natural / 2 >= total", "total = avg(applicants)",
        }.Select(check => new CheckRule { Id = "MEAN", Title = new("", ""), Standing = default, Each = "row of requests", Check = check }));
        Assert.True(checks.Count > 80);
        return checks;
    }

    private static List<(LinearRow Row, BoundNode Tree)> LinearChecks(RulePack pack, IEnumerable<CheckRule> rules)
    {
        var checks = new List<(LinearRow, BoundNode)>();
        foreach (var rule in rules.Where(rule => rule.Each is not null))
        {
            var each = EachParser.Parse(rule.Each!).Tree!;
            foreach (var binding in new EachExpansion(pack).Expand(each, (_, _) => { }))
            {
                var binder = new Binder(pack.Form, new Scope(pack, binding), (_, _) => { });
                var tree = binder.BindCheck(ExpressionParser.Parse(rule.Check).Tree!)!;
                if (Linearization.TryRead(tree, binding) is { } row)
                {
                    checks.Add((row, tree));
                }
            }
        }

        return checks;
    }
}
