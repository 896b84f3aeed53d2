using Disclosure.Validation.Authoring.Coverage;
using Xunit;

namespace Disclosure.Validation.Authoring.Tests.Coverage;

public sealed class LexiconCoverageTests
{
    private const string Rule = """
        A:
          title: {zh: 甲, en: A}
          each: claim of requests.new.total
          words: [来件, '来[函|信]件', 投件]
          check: value = cell
          standing: advisory
          severity: info
          tests:
            - {given: {requests.new.total: 26}, text: '来函件26件，来件登记。', expect: holds}
        """;

    [Fact]
    public void Patterns_of_which_no_phrase_stands_in_a_test_are_listed()
    {
        var concepts = LexiconCoverage.Measure(TestPacks.Of(Rule, "form: cn-2021\ninclude: [common-cn]\ngroups:\n  applicants: [natural, company, research, charity, legal, other]\ndefaults:\n  severity: error").Tested());

        var own = Assert.Single(concepts, concept => concept.Concept == "A");
        Assert.Equal((3, "投件", true), (own.Patterns, string.Join(' ', own.Untested), own.IsCounted));
    }

    [Theory]
    [InlineData("cn-2019")]
    [InlineData("cn-2021")]
    public void Every_concept_of_the_lexicon_stands_in_a_test_of(string pack) => Assert.DoesNotContain(
        LexiconCoverage.Measure(TestPacks.BuiltIn(pack).Tested()),
        concept => concept.IsCounted && concept.Untested.Count == concept.Patterns && concept.Concept is not ("charges" or "procurement" or "in_force" or "repealed" or "newly_published" or "published_total" or "not_corrected" or "fee_unpaid" or "other_services"));

    [Fact]
    public void A_pack_without_rules_about_the_text_has_no_words() =>
        Assert.Empty(LexiconCoverage.Measure(TestPacks.Of("A: {title: {zh: 甲, en: A}, each: row of disputes, check: total >= 0, standing: implied}", "form: cn-2021\ndefaults: {severity: error}").Tested()));
}
