using Disclosure.Validation.Authoring.Coverage;
using Disclosure.Validation.Findings;
using Xunit;

namespace Disclosure.Validation.Authoring.Tests.Coverage;

public sealed class TextCoverageTests
{
    private const string Rule = """
        A:
          title: {zh: 甲, en: A}
          each: claim of requests.new.total
          words: [来件]
          check: value = cell
          standing: advisory
          severity: info
          tests:
            - {given: {requests.new.total: 26}, text: '来件26件。', expect: holds}
            - {given: {requests.new.total: 1234}, text: '来件１,２３４件。', expect: holds}
            - {given: {requests.new.total: 3}, text: 来件4件。, expect: {violated: 1}}
        """;

    [Fact]
    public void Slips_in_the_figures_of_passages_that_hold_are_made_and_counted()
    {
        var rule = Assert.Single(TextCoverage.Measure(TestPacks.Of(Rule, "form: cn-2021\ninclude: [common-cn]\ngroups:\n  applicants: [natural, company, research, charity, legal, other]\ndefaults:\n  severity: error").Tested()), one => one.Rule.Id == "A");

        Assert.Equal("2: 2/2 2/2 2/2 2/2", $"{rule.Figures}: {string.Join(' ', rule.Changes.Select(change => $"{change.Caught}/{change.Made}"))}");
    }

    [Theory]
    [InlineData("cn-2019")]
    [InlineData("cn-2021")]
    public void No_figure_ten_times_too_large_is_missed_in_the_tests_of(string pack) => Assert.All(
        TextCoverage.Measure(TestPacks.BuiltIn(pack).Tested()),
        rule => Assert.All(
            rule.Changes.Where(change => change.Change == CellChange.TimesTen),
            change => Assert.True(change.Caught == change.Made, rule.Rule.Id)));

    [Theory]
    [InlineData("216件", nameof(CellChange.PlusOne), "217件")]
    [InlineData("21６件", nameof(CellChange.MinusOne), "215件")]
    [InlineData("1,234宗", nameof(CellChange.Transposed), "1243宗")]
    [InlineData("12.5%", nameof(CellChange.PlusOne), "12.6%")]
    [InlineData("1.2万件", nameof(CellChange.TimesTen), "12.0万件")]
    [InlineData("二十六件", nameof(CellChange.PlusOne), null)]
    [InlineData("22件", nameof(CellChange.Transposed), null)]
    [InlineData("0件", nameof(CellChange.MinusOne), null)]
    [InlineData("没有", nameof(CellChange.PlusOne), null)]
    [InlineData("216件", nameof(CellChange.Blanked), null)]
    public void A_slip_changes_the_figure_and_nothing_else(string figure, string change, string? expected)
    {
        Assert.Equal(
            expected is null ? null : $"共{expected}。",
            ChangedFigure.Make($"共{figure}。", new TextSpan(1, figure.Length), Enum.Parse<CellChange>(change)));
    }
}
