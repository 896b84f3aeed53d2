using Disclosure.Validation.Findings;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Checks.Trees;
using Disclosure.Validation.Rules.Equations;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Judging;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Validation.Tests.Rules.Checks;

/// <summary>Rows reckoned side by side hold where their trees do, also where most figures are nought and a lost part would not show.</summary>
public sealed class KernelTests
{
    private static readonly string[] Relations = ["=", "!=", "<", "<=", ">", ">="];

    private static readonly List<(string Check, List<BoundNode> Trees, RowKernel Kernel)> Kernels =
    [
        .. Relations.SelectMany(relation => new[]
        {
            ("column of requests", $"new {relation} carried_in + handled.granted"),
            ("column of requests", $"new + carried_out {relation} 2"),
            ("column of requests", $"new {relation} 1"),
            ("row of disputes", $"total {relation} upheld + corrected + other + pending"),
            ("row of disputes", $"upheld + 1 {relation} other"),
        }).Select(Make),
    ];

    [Property(MaxTest = 300)]
    public void Rows_side_by_side_hold_where_their_trees_do(int seed)
    {
        var random = new Random(seed);
        var report = TestReports.Printed(TestReports.Cn2021, _ => Cell.Of(0));
        foreach (var cell in TestReports.Cn2021.Cells)
        {
            report[cell] = Cell.Of(random.Next(40) == 0 ? random.Next(-1, 4) : seed % 3);
        }

        var view = new ReportView(report.Build());
        var context = new EvaluationContext(view, null, []);
        foreach (var (check, trees, kernel) in Kernels)
        {
            var holds = trees.ConvertAll(tree => TreeEvaluation.Evaluate(tree, context).Outcome == Outcome.Holds);
            var violated = new InstanceMarks(new ulong[InstanceMarks.WordsFor(trees.Count)]);
            kernel.MarkViolated(view.Figures.Whole, violated);

            Assert.True(holds.TrueForAll(one => one) == kernel.AllHold(view.Figures.Whole), check);
            Assert.Equal(Enumerable.Range(0, trees.Count).Where(i => !holds[i]), Marked(violated));
        }
    }

    private static List<int> Marked(InstanceMarks marks)
    {
        var all = new List<int>();
        for (var i = marks.Next(0); i >= 0; i = marks.Next(i + 1))
        {
            all.Add(i);
        }

        return all;
    }

    private static (string, List<BoundNode>, RowKernel) Make((string Each, string Check) rule)
    {
        var pack = BuiltInPacks.Cn2021;
        var (trees, rows) = (new List<BoundNode>(), new List<RuleInstance>());
        foreach (var binding in new EachExpansion(pack).Expand(EachParser.Parse(rule.Each).Tree!, (_, _) => { }))
        {
            var binder = new Binder(pack.Form, new Scope(pack, binding), (_, _) => { });
            trees.Add(binder.BindCheck(ExpressionParser.Parse(rule.Check).Tree!)!);
            rows.Add(Linearization.TryRead(trees[^1], binding)!);
        }

        return ($"{rule.Each}: {rule.Check}", trees, RowKernel.TryMake(rows)!);
    }
}
