using System.Globalization;
using Disclosure.Validation.Evaluation;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Equations;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Expressions.Tokens;
using Disclosure.Validation.Rules.Judging;
using FsCheck.Xunit;
using Xunit;
using PositiveInt = FsCheck.PositiveInt;

namespace Disclosure.Validation.Tests.Rules.Checks;

/// <summary>Nothing is rounded before it is compared.</summary>
public sealed class ExactnessTests
{
    private const string Columns = "column of requests";

    [Property(MaxTest = 40)]
    public void Scaling_a_rule_by_any_fraction_changes_no_outcome(int seed, PositiveInt numerator, PositiveInt denominator, bool isMuch)
    {
        var scale = string.Create(CultureInfo.InvariantCulture, $"* {numerator.Get}{(isMuch ? "00000" : "")} / {denominator.Get}");
        var report = TestReports.Damaged(TestReports.Cn2021, seed);
        foreach (var (left, right) in new[]
        {
            ("(new + carried_in)", "= (handled.total + carried_out)"),
            ("(new + carried_in - 0.5)", "<= (handled.total + 2 * carried_out)"),
            ("(new / 7 + carried_in)", "!= (handled.total / 3 + carried_out)"),
            ("max(new, carried_in)", "> min(handled.total, carried_out)"),
            ("(new * carried_in)", "= (handled.total / carried_out)"),
            ("(new + carried_in)", "= (handled.total + carried_out) {0} within 5%"),
        })
        {
            var plain = $"{left} {right.Replace("{0}", "", StringComparison.Ordinal)}";
            var scaled = right.Contains("{0}", StringComparison.Ordinal)
                ? $"{left} {scale} {right.Replace("{0}", scale, StringComparison.Ordinal)}"
                : $"{left} {scale} {right} {scale}";
            Assert.Equal(Counts(plain, report), Counts(scaled, report));
        }
    }

    [Theory]
    [InlineData("total / 3 * 3 = total")]
    [InlineData("total / 7 / 11 * 77 = total")]
    [InlineData("abs(total / 3) * 3 = abs(total)")]
    [InlineData("natural / 3 + company / 3 = (natural + company) / 3")]
    public void What_is_divided_and_multiplied_again_is_what_it_was(string check)
    {
        for (var number = 1; number < 50; number++)
        {
            var report = TestReports.Zero().Set("requests.new.total", number).Set("requests.new.natural", number).Build();

            Assert.Equal(0, Counts(check, report, "row of requests").Violated);
        }
    }

    [Fact]
    public void A_side_without_a_decimal_form_is_rounded_and_says_so()
    {
        var report = TestReports.Zero().Set("requests.new.natural", 10).Set("requests.carried_in.natural", 3).Build();

        var finding = Finding("new / 3 = carried_in", report);

        Assert.Equal((3.3333333333m, 3m, 0.3333333333m, false), (finding.Left, finding.Right, finding.Difference, finding.IsExact));
        Assert.Equal("自然人列：1/3 × 新收 10 ≈ 3.3333333333，上年结转 3，相差 ≈ 0.3333333333", finding.Message.Zh);
        Assert.Equal(0.3333333333m, finding.Cells[0].Coefficient);
    }

    [Fact]
    public void A_difference_of_sides_that_are_printed_alike_is_not_lost()
    {
        var report = TestReports.Zero().Set("requests.new.natural", 1).Build();

        var finding = Finding("new / 3 = 0.3333333333", report);

        Assert.Equal((Outcome.Violated, false), (finding.Outcome, finding.IsExact));
    }

    [Theory]
    [InlineData("new * 999999999 = carried_in * 999999999")]
    [InlineData("new * 99999999999999 = carried_in * 99999999999999")]
    [InlineData("new * 0.0000000001 * 0.00000001 = carried_in * 0.000000000000000001")]
    [InlineData("new * new = carried_in * carried_in")]
    public void The_last_digit_of_the_largest_numbers_counts(string check)
    {
        check = check.Replace("0.000000000000000001", "0.0000000001 * 0.00000001", StringComparison.Ordinal);
        var report = TestReports.Zero()
            .Set("requests.new.natural", Cell.MaxMagnitude)
            .Set("requests.carried_in.natural", Cell.MaxMagnitude - 0.0000000001m)
            .Build();

        Assert.Equal(new Counts(0, 1, 0, 0, 0), Counts(check, report, $"{Columns} (natural)"));
    }

    [Theory]
    [InlineData("0.0000000001 * 0.0000000001 * 0.0000000001 * new = 0")]
    [InlineData("new * 0.0000000001 * 0.0000000001 = 0")]
    [InlineData("new / 999999999999999 / 999999999999999 = 0")]
    [InlineData("new * 999999999999999 * 999999999999999 = 0")]
    [InlineData("if new > 0 then new * (0.0000000001 * 0.0000000001) = 0")]
    public void A_factor_beyond_what_can_be_shown_is_an_error_with_its_place(string check)
    {
        var problem = Assert.Single(Assert.Throws<DisclosureInputException>(
            () => PackCompiler.Compile(TestPacks.WithRule(Columns, check))).Problems);

        Assert.Equal(("rule.number-too-large", 9), (problem.Code, problem.Line));
    }

    [Fact]
    public void What_the_kernel_has_no_room_for_is_no_matter_for_it()
    {
        Assert.NotNull(RowKernel.TryMake([Row(count: 9_000, ushort.MaxValue)]));
        Assert.Null(RowKernel.TryMake([Row(count: 9_300, cell: 0)]));
        Assert.Null(RowKernel.TryMake([Row(count: 1, ushort.MaxValue + 1)]));

        static LinearRow Row(int count, int cell) => new(
            default,
            ComparisonOperator.Equal,
            [.. Enumerable.Repeat(new LinearTerm(new CellOperand(cell, ReportStep.Self, false), Rational.One, IsRight: false), count)],
            Rational.Zero,
            Rational.Zero,
            Rational.Zero);
    }

    [Fact]
    public void An_implied_value_is_one_that_a_cell_can_hold()
    {
        var report = TestReports.Zero().Set("requests.carried_in.natural", 10).Set("requests.new.natural", Cell.Blank).Build();

        Assert.Equal(2.5m, Implied("new = carried_in / 4", report));
        Assert.Null(Implied("new = carried_in / 3", report));
    }

    private static decimal? Implied(string check, DisclosureReport report)
    {
        var pack = PackCompiler.Compile(TestPacks.WithRule($"{Columns} (natural)", check));
        var context = ImpliedValues.Resolve(pack, new EvaluationContext(new ReportView(report), null, null));
        return context.Current.Implied?[pack.Form.FindCell("requests.new.natural")!.Index];
    }

    private static Counts Counts(string check, DisclosureReport report, string each = Columns) =>
        new PackEvaluator(PackCompiler.Compile(TestPacks.WithRule(each, check)))
            .Evaluate(new EvaluationContext(new ReportView(report), null, null), record: null);

    private static Finding Finding(string check, DisclosureReport report)
    {
        var options = new ReportValidatorOptions();
        options.Packs.Add(TestPacks.WithRule($"{Columns} (natural)", check));
        return Assert.Single(new ReportValidator(options).Validate(report).Findings);
    }
}
