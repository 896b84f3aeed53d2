using Disclosure.Validation.Authoring.Testing;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Rules.Cells;
using Disclosure.Validation.Rules.Claims;
using Xunit;

namespace Disclosure.Validation.Tests.Packs;

public sealed class BuiltInPacksTests
{
    private static readonly Dictionary<string, RuleTests> Tests = BuiltInPacks.All.ToDictionary(pack => pack.Id, RuleTests.Of);

    public static TheoryData<string, string> RuleIds =>
        new(BuiltInPacks.All.SelectMany(pack => pack.Rules.Select(rule => (pack.Id, rule.Id))));

    [Fact]
    public void The_library_carries_a_pack_for_each_form()
    {
        Assert.Equal(["cn-2019", "cn-2021", "us-foia"], BuiltInPacks.All.Select(pack => pack.Id));
        Assert.Equal(["cn-2019", "cn-2021", "us-foia"], BuiltInPacks.All.Select(pack => pack.Form.Id));
        Assert.Same(BuiltInPacks.All, BuiltInPacks.All);
    }

    [Fact]
    public void Both_packs_have_their_rules()
    {
        string[] common =
        [
            "COMPLETE", "DSP-TOTAL", "FORM-YEAR", "NUM-NEGATIVE", "NUM-WHOLE", "REQ-BALANCE", "REQ-DETAIL",
            "REQ-ROW-TOTAL", "ROLLUP-DISPUTES", "ROLLUP-REQUESTS", "YOY-CARRIED", "SEC-PRESENT", "SEC-ORDER", "SEC-TITLE",
            "SEC-NUMBER", "GOV-ASSESSMENT", "INSTRUCTION-LEFT", "TIME-PUBLISHED", "TIME-TITLE", "TIME-PERIOD",
            "LEVEL-REGULATIONS", "AMOUNT-SCALE", "TEXT-DOUBLED", "ROLLUP-DISCLOSURE", "HEAD-ISSUER", "HEAD-YEAR",
            "VERSION-CONFLICT", "TIME-PREAMBLE",
        ];
        string[] supervised =
        [
            "OVERVIEW-ASPECTS", "OVERVIEW-COUNTS", "PROBLEMS-PAIRED", "SEC-OUTLINE", "TEXT-CUT", "TEXT-HALF-WIDTH", "TIME-OVERVIEW",
            "YOY-FIGURES", "YOY-TEXT",
        ];
        string[] later = ["DOCS-SPOKEN-OF", "FEE-STATED", "ROLLUP-FEES", "OVERVIEW-LENGTH", "PROBLEMS-REPEATED", "PROBLEMS-TEXT", "YOY-STOCK"];

        Assert.Equal([.. common.Concat(supervised).Append("DOC-PUBLISHED").Append("YOY-ITEMS").Order()], Ids("cn-2019"));
        Assert.Equal([.. common.Concat(supervised).Concat(later).Order()], Ids("cn-2021"));

        static string[] Ids(string pack) =>
            [.. BuiltInPacks.All.First(one => one.Id == pack).Rules.Where(rule => rule is not ClaimRule).Select(rule => rule.Id).Order()];
    }

    [Fact]
    public void Both_packs_have_their_rules_about_the_text()
    {
        string[] common =
        [
            "TXT-APPLICANT", "TXT-CARRIED-IN", "TXT-CARRIED-OUT", "TXT-COERCION", "TXT-DISPUTES", "TXT-DISPUTES-RESULTS",
            "TXT-DOCS-MADE", "TXT-GRANTED", "TXT-GROWTH", "TXT-GROWTH-APPLICANTS", "TXT-GROWTH-COERCION", "TXT-GROWTH-DISPUTES",
            "TXT-GROWTH-DOCS", "TXT-GROWTH-HANDLED", "TXT-GROWTH-LITIGATION", "TXT-GROWTH-PENALTIES", "TXT-GROWTH-PERMITS",
            "TXT-GROWTH-RESULTS", "TXT-GROWTH-REVIEW", "TXT-HANDLED", "TXT-LITIGATION", "TXT-NATURAL", "TXT-NOT-PROCESSED",
            "TXT-OPENED", "TXT-ORGANISATIONS", "TXT-OTHER", "TXT-PARTIAL", "TXT-PARTS-CHANNELS", "TXT-PARTS-FEES", "TXT-PENALTIES",
            "TXT-PERMITS", "TXT-RECEIVED", "TXT-REFUSED", "TXT-REVIEW", "TXT-REVIEW-RESULTS", "TXT-SECTIONS", "TXT-SHARE",
            "TXT-SHARES-SUM", "TXT-SUITS-AFTER-REVIEW", "TXT-SUITS-DIRECT", "TXT-SUITS-KIND-RESULTS", "TXT-SUITS-RESULTS",
            "TXT-UNAVAILABLE",
        ];
        string[] earlier = ["TXT-DOCS-PUBLISHED", "TXT-PROCUREMENT", "TXT-GROWTH-PROCUREMENT"];
        string[] later = ["TXT-CHARGES", "TXT-DOCS-IN-FORCE", "TXT-DOCS-REPEALED", "TXT-FEES-WITHIN", "TXT-GROWTH-CHARGES"];

        Assert.Equal([.. common.Concat(earlier).Order()], Texts("cn-2019"));
        Assert.Equal([.. common.Concat(later).Order()], Texts("cn-2021"));
        Assert.All(RuleIds.Select(row => row.Data).Where(row => Definition(row.Item1, row.Item2) is ClaimRule), row =>
        {
            var (rule, tests) = (Definition(row.Item1, row.Item2), Tests[row.Item1][row.Item2]);
            Assert.Equal(Standing.Advisory, rule.Standing);
            Assert.True(rule.Severity < Severity.Error);
            Assert.Contains(tests, test => test.Expected == Outcome.Holds);
        });

        static string[] Texts(string pack) =>
            [.. BuiltInPacks.All.First(one => one.Id == pack).Rules.Where(rule => rule is ClaimRule).Select(rule => rule.Id).Order()];
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Every_rule_has_tests_of_both_outcomes(string pack, string rule)
    {
        var definition = Definition(pack, rule);
        var outcomes = Tests[pack][rule].Select(test => test.Expected).ToList();
        var broken = definition is CellRule { Requirement: CellRequirement.Filled } ? Outcome.Undecided : Outcome.Violated;

        Assert.Contains(Outcome.Holds, outcomes);
        Assert.Contains(broken, outcomes);
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Every_rule_knows_where_its_check_stands(string pack, string rule)
    {
        var definition = Definition(pack, rule);

        Assert.Equal($"  {definition.Id}:", definition.Source.LineText);
        AssertStands((definition as CheckedRule)?.Check, (definition as CheckedRule)?.CheckSource ?? default);
        AssertStands(definition.Each, definition.EachSource);
    }

    private static void AssertStands(string? text, RuleSource source)
    {
        if (text is not null)
        {
            Assert.StartsWith("rules/", source.File, StringComparison.Ordinal);
            var line = source.LineText![(source.Column!.Value - 1)..];
            Assert.Equal(source.NextLines is null ? text : text[..line.Length], line);
        }
    }

    private static Rule Definition(string pack, string rule) =>
        BuiltInPacks.All.First(one => one.Id == pack).Rules.First(one => one.Id == rule);

    [Theory]
    [InlineData("cn-2019")]
    [InlineData("cn-2021")]
    public void The_compiled_pack_is_as_approved(string id) =>
        ApprovedText.Matches($"{id}.compiled", CompiledPackText.Print(
            PackCompiler.Compile(BuiltInPacks.All.Single(pack => pack.Id == id))));
}
