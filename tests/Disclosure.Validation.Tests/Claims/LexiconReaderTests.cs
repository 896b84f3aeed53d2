using System.Text;
using Disclosure.Validation.Claims.Attaching;
using Disclosure.Validation.Claims.Lexicons;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Yaml;
using Xunit;

namespace Disclosure.Validation.Tests.Claims;

public sealed class LexiconReaderTests
{
    private const string Topic = """
        lexicon: zh
        topics:
          requests: {cells: 'requests.{aspect}.{party}', party: total, words: [申请]}

        """;

    [Fact]
    public void A_phrase_with_two_meanings_is_a_problem_with_both_places()
    {
        var problem = Assert.Single(Problems(Topic + """
            words:
              deny: [未]
              all: [未]
            """));

        Assert.Equal(("lexicon.ambiguous", 6, 9), (problem.Code, problem.Line, problem.Column));
        Assert.Contains(":5", problem.Hint!.En, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_phrase_in_another_width_is_the_same()
    {
        Assert.Equal("lexicon.ambiguous", Assert.Single(Problems("lexicon: en\nwords: {deny: [No], all: [ｎｏ]}")).Code);
    }

    [Theory]
    [InlineData("names: {a: ['{b}'], b: ['x{a}']}\nwords: {deny: ['{a}']}", "lexicon.endless")]
    [InlineData("words: {deny: ['((((((((((((((((((x))))))))))))))))))']}", "lexicon.endless")]
    [InlineData("words: {deny: ['{missing}']}", "lexicon.unknown-name")]
    [InlineData("topics: {requests: {cells: a, aspect: recieved}}\naspects: {received: {group: intake, of: [requests]}}", "lexicon.unknown-concept")]
    [InlineData("aspects: {received: {group: intake, of: [request]}}", "lexicon.unknown-concept")]
    [InlineData("aspects: {moved: {group: carry, of: [], next: out}}", "lexicon.unknown-concept")]
    [InlineData("words: {deny: ['[未']}", "lexicon.bracket")]
    [InlineData("words: {deny: ['未)']}", "lexicon.bracket")]
    [InlineData("words: {deny: ['[未]']}", "lexicon.empty")]
    [InlineData("words: {deny: ['[a][b][c][d][e][f][g][h][i][j][k][l][m]']}", "lexicon.size")]
    [InlineData("words: {nothing: [未]}", "field.choice")]
    [InlineData("numerals: {digits: {十二: 12}}", "lexicon.numeral")]
    public void A_lexicon_that_is_wrong_says_where(string lines, string code)
    {
        var problem = Problems("lexicon: zh\n" + lines)[0];

        Assert.Equal(code, problem.Code);
        Assert.Equal("test.yaml", problem.File);
        Assert.True(problem.Line >= 2);
    }

    [Fact]
    public void An_aspect_without_a_cell_is_a_problem_unless_it_says_for_which_forms_it_is()
    {
        var form = BuiltInPacks.All[0].Form;
        const string Aspect = "aspects:\n  lost: {group: outcome, of: [requests], is: [lost], words: [丢失]}\n";

        var problem = Assert.Single(Assert.Throws<DisclosureInputException>(() => CellMeanings.Of(Read(Topic + Aspect), form)).Problems);

        Assert.Equal(("lexicon.no-cell", 5), (problem.Code, problem.Line));
        Assert.NotNull(CellMeanings.Of(Read(Topic + Aspect.Replace("is:", "forms: [other], is:", StringComparison.Ordinal)), form));
    }

    [Fact]
    public void Another_language_brings_its_own_words()
    {
        const string English = """
            lexicon: en
            blanks: kept
            numerals: {bare: true, words: {other: [' days'], percent: ['%'], year: []}}
            topics:
              requests:
                cells: requests.{aspect}.{party}
                aspect: received
                party: total
                words: ['request[s]', application]
              review: {cells: 'disputes.review.{aspect}', aspect: occurred, words: ['review[s]']}
            aspects:
              received: {group: intake, of: [requests], is: [new], words: ['[ha(s|d) ]received']}
              granted: {group: outcome, of: [requests], is: [handled.granted], words: [granted, 'allowed in full']}
              refused: {group: outcome, of: [requests], is: [handled.refused.*], words: [refused]}
              occurred: {group: intake, of: [review], is: [total]}
            words:
              sentence: ['.']
              clause: [',', ';']
              and: [and]
              deny: ['no', none of]
              filler: ['the', 'office', ' ', 'of which', were, was, 'there', 'in total']
            """;
        var form = BuiltInPacks.All.Single(pack => pack.Id == "cn-2021").Form;
        var report = new ReportBuilder(form) { Year = 2023 }.Build() with
        {
            Sections = [new ReportSection("overview", "", "The office received 1,208 requests, granted 900 and refused 12 within 20 days. There were no reviews.")],
        };

        var claims = new ClaimReader(CellMeanings.Of(Read(English), form), form).Read(report, []);

        Assert.Equal(
            ["1208 requests.new.total", "900 requests.handled.granted.total", "12 requests.handled.refused.state_secret.total", "0 disputes.review.total"],
            claims.Select(claim => $"{claim.Value} {claim.Cells[0]}"));
    }

    private static IReadOnlyList<Problem> Problems(string yaml) => Assert.Throws<DisclosureInputException>(() => Read(yaml)).Problems;

    private static Lexicon Read(string yaml) => LexiconReader.Read([new YamlFile("test.yaml", () => Encoding.UTF8.GetBytes(yaml))]);
}
