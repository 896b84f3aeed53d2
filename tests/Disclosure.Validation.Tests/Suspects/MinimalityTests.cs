using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Tests.Suspects;

/// <summary>The sets found are the smallest, and all of them: a solver that shares no code with ours finds the same.</summary>
public sealed class MinimalityTests
{
    private static readonly ReportValidator Validator = PatientValidator.With(options => options.MaxSets = 100_000);

    [Theory]
    [InlineData(1, 8)]
    [InlineData(2, 8)]
    [InlineData(3, 8)]
    public void A_constraint_solver_finds_the_same_sets(int errors, int cases)
    {
        foreach (var seed in Enumerable.Range(1000 * errors, cases))
        {
            var report = WithErrors(errors, seed);
            var groups = Validator.Validate(report).Suspects;

            Assert.All(groups, group => Assert.True(group.Complete, $"seed {seed}"));
            Assert.Equal(
                new IndependentSolver(report).SmallestSets().Order(StringComparer.Ordinal),
                Combinations(groups).Order(StringComparer.Ordinal));
        }
    }

    // Small numbers and small errors, so that there are ties.
    private static DisclosureReport WithErrors(int count, int seed)
    {
        var random = new Random(seed);
        var report = TestReports.Consistent(TestReports.FormOf(seed % 2 == 0 ? "cn-2019" : "cn-2021"), seed);
        var cells = report.Form.Cells.Where(cell =>
            cell.Table.Id == (seed % 5 == 0 ? "disputes" : "requests") && report[cell].Number is not null).ToArray();
        return random.GetItems(cells, count).Aggregate(
            report, (changed, cell) => changed.With(cell.Path, changed[cell].Number!.Value + random.Next(1, 4)));
    }

    // Causes are independent: one set of each makes a set of the whole report.
    private static IEnumerable<string> Combinations(IReadOnlyList<SuspectGroup> groups)
    {
        IEnumerable<IEnumerable<string>> all = [[]];
        foreach (var group in groups)
        {
            // A shifted row is a slip of its own beside the smallest sets.
            var size = group.Sets.Where(set => set.Reasons.All(reason => reason.Code == "swapped")).Min(set => set.Cells.Count);
            var sets = group.Sets.Where(set => set.Cells.Count == size).Select(set => set.Cells.Select(cell => cell.Path)).ToList();
            all = [.. all.SelectMany(_ => sets, (left, right) => left.Concat(right))];
        }

        return all.Select(paths => string.Join(' ', paths.Order(StringComparer.Ordinal)));
    }
}
