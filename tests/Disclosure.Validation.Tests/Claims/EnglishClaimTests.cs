using Disclosure.Validation.Claims;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules;
using Xunit;

namespace Disclosure.Validation.Tests.Claims;

/// <summary>A lexicon of another language is data as that in Chinese is: a pack of a form in English with a dozen phrases.</summary>
public sealed class EnglishClaimTests
{
    private const string FormFile = """
        form: annual-en
        en: Annual report
        notice: Act
        languages: [en]
        sections:
          - {id: overview, en: Overview}
        tables:
          - id: requests
            en: Requests
            section: overview
            columns:
              - {id: natural, en: Individuals, kind: count}
              - {id: total, en: Total, kind: count}
            rows:
              - {id: received, en: Received}
              - {id: processed, en: Processed}
              - {id: granted, en: Granted in full}
              - {id: partial, en: Granted in part}
              - {id: refused, en: Denied}
              - {id: carried_in, en: Pending at the start}
              - {id: pending, en: Pending at the end}
        """;

    private const string PackFile = """
        pack: annual-en
        version: 1.0.0
        form: annual-en
        rules:
          TEXT-FIGURES:
            title: {zh: 正文与表一致, en: The text says what the table says}
            each: claim of requests
            check: value = cell
            standing: advisory
            severity: warning
        """;

    private const string LexiconFile = """
        lexicon: en
        blanks: kept
        numerals:
          bare: true
          words:
            measure: [pieces, cases]
            percent: ['%', percent, per cent]
            other: [days, employees, people, pages, hours]
            year: [fiscal year]
            rough: [' or so']
        topics:
          requests:
            cells: requests.{aspect}.{party}
            aspect: received
            party: total
            listed: granted
            default: true
            words: ['[(access|information|foia) ](requests|request)[ for (information|records|access)]']
        aspects:
          received: {group: intake, of: [requests], is: [received], words: ['received[ a total of]', '(were|was) received', 'registered']}
          processed: {group: completion, of: [requests], is: [processed], words: [processed, closed, completed, '(were|was) (processed|closed|completed)']}
          granted: {group: outcome, of: [requests], is: [granted], words: ['granted[ in full]', '(were|was) granted[ in full]']}
          partial: {group: outcome, of: [requests], is: [partial], words: ['[granted ]in part', 'partially granted', '(were|was) partially granted']}
          refused: {group: outcome, of: [requests], is: [refused], words: [denied, refused, '(were|was) denied[ in full]']}
          carried_in: {group: carry, of: [requests], is: [carried_in], words: ['carried over from last year', '[were |was ]pending at the start[ of the year]']}
          pending: {group: carry, of: [requests], is: [pending], words: ['[remained |were |was ]pending at the end[ of the year]', '(were|was) still pending']}
        parties:
          natural: {is: [natural], words: ['[from ]individuals', 'from citizens']}
        words:
          sentence: ['. ', '!', '?', ';']
          clause: [', ']
          open: ['（']
          close: ['）']
          deny: [' no ', 'no ', 'did not', 'none']
          and: [' and ']
          is: [was, were, is, are, ' has ', ' have ']
          own: [we, the office, our]
          list: ['of these', 'of which', 'of them', including]
          last: ['last year', 'the year before']
          than: ['compared with']
          up: [increase, more]
          down: [decrease, fewer]
          subset: [complex, simple, expedited, concerning]
          filler: [' the ', ' a ', ' of ', ' for ', ' in ']
        """;

    private static readonly Lazy<RulePack> Pack = new(Read);

    [Theory]
    [InlineData("We received 1,250 requests.", "requests.received.total 1250 agrees")]
    [InlineData("The office received a total of 1,250 access requests.", "requests.received.total 1250 agrees")]
    [InlineData("1,250 FOIA requests were received.", "requests.received.total 1250 agrees")]
    [InlineData("We received 1,205 requests for information.", "requests.received.total 1205 disagrees")]
    [InlineData("We received 900 requests from individuals.", "requests.received.natural 900 agrees")]
    [InlineData("We processed 1,200 requests.", "requests.processed.total 1200 agrees")]
    [InlineData("1,200 requests were completed.", "requests.processed.total 1200 agrees")]
    [InlineData("We closed 1,100 requests.", "requests.processed.total 1100 disagrees")]
    [InlineData("We granted 700 requests in full.", "requests.granted.total 700 agrees")]
    [InlineData("300 requests were partially granted.", "requests.partial.total 300 agrees")]
    [InlineData("200 requests were denied.", "requests.refused.total 200 agrees")]
    [InlineData("250 requests were denied.", "requests.refused.total 250 disagrees")]
    [InlineData("100 requests remained pending at the end of the year.", "requests.pending.total 100 agrees")]
    [InlineData("50 requests were pending at the start of the year.", "requests.carried_in.total 50 agrees")]
    public void A_sentence_says_of_which_cell_it_is_and_how_many(string sentence, string expected)
    {
        var claim = Assert.Single(Claims(sentence));

        Assert.Equal(expected, $"{string.Join('+', claim.Cells)} {claim.Value} {claim.Verdict.ToString().ToLowerInvariant()}");
    }

    [Theory]
    [InlineData("We employ 1,250 people.")]
    [InlineData("Notices were received on 12 pages.")]
    [InlineData("We answered within 20 days.")]
    [InlineData("In 2023 we moved.")]
    public void What_is_said_of_something_else_accuses_nobody(string sentence) =>
        Assert.DoesNotContain(Claims(sentence), claim => claim.Verdict == ClaimVerdict.Disagrees);

    [Fact]
    public void A_wrong_figure_is_a_finding_with_the_words_that_say_it()
    {
        var result = Validator.Validate(Report("We received 1,205 requests and processed 1,200."));

        var finding = Assert.Single(result.Findings);
        Assert.Equal("TEXT-FIGURES", finding.Rule);
        Assert.Contains("1205", finding.Message.En.Replace(",", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static ReportValidator Validator => new(new ReportValidatorOptions { Packs = { Pack.Value } });

    private static IReadOnlyList<Claim> Claims(string sentence) => Validator.Validate(Report(sentence)).Claims;

    private static DisclosureReport Report(string text)
    {
        var report = new ReportBuilder(Pack.Value.Form) { Issuer = "Office of Examples", Year = 2023 };
        (string Row, int Natural, int Total)[] rows =
            [("received", 900, 1250), ("processed", 880, 1200), ("granted", 500, 700), ("partial", 200, 300), ("refused", 180, 200), ("carried_in", 40, 50), ("pending", 60, 100)];
        foreach (var (row, natural, total) in rows)
        {
            report.Set($"requests.{row}.natural", natural).Set($"requests.{row}.total", total);
        }

        report.Sections.Add(new ReportSection("overview", "Overview", text));
        return report.Build();
    }

    private static RulePack Read()
    {
        var folder = Directory.CreateTempSubdirectory("disclosure-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "form.yaml"), FormFile);
            File.WriteAllText(Path.Combine(folder, "pack.yaml"), PackFile);
            File.WriteAllText(Path.Combine(folder, "lexicon.yaml"), LexiconFile);
            return RulePackReader.ReadFolder(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
