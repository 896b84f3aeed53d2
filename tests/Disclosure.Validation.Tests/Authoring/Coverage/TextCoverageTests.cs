using Disclosure.Validation.Authoring.Coverage;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Rules.Narrative.Numbers;
using Xunit;

namespace Disclosure.Validation.Tests.Authoring.Coverage;

public sealed class TextCoverageTests
{
    private const string Rule = """
        A:
          title: {zh: 甲, en: A}
          each: column of requests (total)
          text:
            sections: [overview]
            patterns: ['收到申请{n}', '办结{n:done}', '办结率{p}']
          check: n = new or done >= 5
          standing: advisory
          severity: info
          tests:
            - {given: {new: 26}, text: '收到申请二十六件。', expect: holds}
            - {given: {new: 1234}, text: '收到申请１,２３４件。', expect: holds}
            - {given: {new: 3}, text: 收到申请4件。, expect: {violated: 1}}
            - {given: {new: 3}, text: 办结5件。, expect: holds}
        """;

    [Fact]
    public void Slips_in_the_figures_of_passages_that_hold_are_made_and_counted()
    {
        var patterns = TextCoverage.Measure(TestPacks.Of(Rule).Tested());

        Assert.Equal(
            ["2: 2/2 2/2 2/2 2/2", "1: 0/1 1/1 0/1 0/0", "0: 0/0 0/0 0/0 0/0"],
            patterns.Select(pattern =>
                $"{pattern.Figures}: {string.Join(' ', pattern.Changes.Select(change => $"{change.Caught}/{change.Made}"))}"));
    }

    [Theory]
    [InlineData("cn-2019")]
    [InlineData("cn-2021")]
    public void No_figure_ten_times_too_large_is_missed_in_the_tests_of(string pack) => Assert.All(
        TextCoverage.Measure(TestPacks.BuiltIn(pack).Tested()),
        pattern => Assert.All(
            pattern.Changes.Where(change => change.Change == CellChange.TimesTen),
            change => Assert.True(change.Caught == change.Made, $"{pattern.Rule.Id}: {pattern.Pattern.Text}")));

    [Theory]
    [InlineData("216件", nameof(CellChange.PlusOne), "217件")]
    [InlineData("2 1６件", nameof(CellChange.MinusOne), "215件")]
    [InlineData("1,234宗", nameof(CellChange.Transposed), "1243宗")]
    [InlineData("12.5%", nameof(CellChange.PlusOne), "12.6%")]
    [InlineData("1.2万件", nameof(CellChange.TimesTen), "12.0万件")]
    [InlineData("二十六件", nameof(CellChange.PlusOne), "27件")]
    [InlineData("22件", nameof(CellChange.Transposed), null)]
    [InlineData("0件", nameof(CellChange.MinusOne), null)]
    [InlineData("没有", nameof(CellChange.PlusOne), null)]
    [InlineData("216件", nameof(CellChange.Blanked), null)]
    public void A_slip_changes_the_figure_and_nothing_else(string figure, string change, string? expected)
    {
        var number = new TextNumber(26, 0, new FoldedSpan(0, 1));

        Assert.Equal(
            expected is null ? null : $"共{expected}。",
            ChangedFigure.Make($"共{figure}。", new TextSpan(1, figure.Length), number, Enum.Parse<CellChange>(change)));
    }
}
