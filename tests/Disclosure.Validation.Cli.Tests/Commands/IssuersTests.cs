using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Cli.Tests.Commands;

/// <summary>Reports that sum up others, by a register and by folders.</summary>
public sealed class IssuersTests : IDisposable
{
    private const string Register = """
        issuers:
          - {name: 丙市人民政府, level: prefecture}
          - {name: 丙市甲区人民政府, level: county, parent: 丙市人民政府}
          - {name: 丙市乙区人民政府, level: county, parent: 丙市人民政府}
          - {name: 丙市丁县人民政府, level: county, parent: 丙市人民政府}
        """;

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task A_city_with_a_missing_district_is_printed_as_approved(string language)
    {
        WriteCity().Write("in/issuers.yaml", Register).Write("in/戊县.json", Report("戊县", 0));

        var ran = await _tool.Run("check", "in", "--issuers", "in/issuers.yaml", "--lang", language);

        Assert.Equal(ExitCodes.Findings, ran.Code);
        ApprovedText.Matches($"roll-up-{language}", $"{ran.Output}--- stderr\n{ran.Error}");
    }

    [Fact]
    public async Task Folders_say_whose_report_sums_up_whose_and_an_empty_one_stands_for_a_missing_report()
    {
        WriteCity();
        Directory.CreateDirectory(_tool.PathOf("in/丁县"));

        var ran = await _tool.Run("check", "in", "--tree", "--lang", "en");

        Assert.Contains("1 of 3 subordinates' reports missing: 丁县", ran.Output, StringComparison.Ordinal);
        Assert.Equal("", ran.Error);
    }

    [Fact]
    public async Task A_folder_of_several_issuers_sums_up_nothing_and_is_named()
    {
        WriteCity().Write("in/戊市.json", Report("戊市", 0));

        var ran = await _tool.Run("check", "in", "--tree", "--lang", "en");

        Assert.Contains("the reports in in are of several issuers (丙市人民政府, 戊市)", ran.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("missing", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Folders_of_years_do_no_harm()
    {
        _tool.Write("in/丙市.json", Report("丙市人民政府", 3, 2022))
            .Write("in/2021/丙市.json", Report("丙市", 2, 2021))
            .Write("in/2021/甲区/2021.json", Report("甲区", 2, 2021))
            .Write("in/甲区/2022.json", Report("甲区政府", 3, 2022));

        var ran = await _tool.Run("check", "in", "--tree", "--lang", "en", "--fail-on", "never");

        Assert.DoesNotContain("ROLLUP-REQUESTS · ", ran.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("missing", ran.Output, StringComparison.Ordinal);
        Assert.Equal(2, ran.Output.Split("not judged: no subordinates are known of the issuer\n").Length - 1);
    }

    [Fact]
    public async Task An_issuer_in_folders_below_different_ones_is_torn_and_named()
    {
        _tool.Write("in/a/丙市.json", Report("丙市", 0)).Write("in/a/x/甲区.json", Report("甲区", 0))
            .Write("in/b/丁市.json", Report("丁市", 0)).Write("in/b/x/甲区.json", Report("甲区", 0, 2021));

        var ran = await _tool.Run("check", "in", "--tree", "--lang", "en");

        Assert.Contains("put the reports of 甲区 under both 丙市 and 丁市", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_year_is_told()
    {
        _tool.Write("in/1.json", Report("甲区", 0, 2021)).Write("in/3.json", Report("甲区政府", 0, 2023));

        var ran = await _tool.Run("check", "in", "--lang", "en");

        Assert.Contains("甲区政府: the issuer's report of 2022 is missing (those of 2021, 2023 are given)", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--issuers issuers.yaml --tree", "--issuers and --tree don't go together")]
    [InlineData("--issuers issuers.yaml --previous a.json", "--previous does not go with --issuers or --tree")]
    [InlineData("--issuers missing.yaml", "missing.yaml: no such file or folder")]
    [InlineData("--issuers broken.yaml", "broken.yaml:2:12: the issuers are above each other in a circle: 甲 → 甲")]
    public async Task Wrong_use_and_broken_registers_are_refused(string options, string message)
    {
        _tool.Write("a.json", Report("甲", 0)).Write("issuers.yaml", Register)
            .Write("broken.yaml", "issuers:\n- {parent: 甲, name: 甲}");

        var ran = await _tool.Run(["check", "a.json", "--lang", "en", .. options.Split(' ')]);

        Assert.Equal((ExitCodes.BadInput, ""), (ran.Code, ran.Output));
        Assert.Contains(message, ran.Error, StringComparison.Ordinal);
    }

    private Tool WriteCity() => _tool
        .Write("in/2022.json", Report("丙市人民政府", 6).With("disputes.review.total", 0).With("disputes.review.upheld", 0))
        .Write("in/甲区/2022.json", Report("甲区政府", 1))
        .Write("in/乙区/2022.json", Report("丙市乙区", 2).With("disputes.review.total", 1).With("disputes.review.upheld", 1));

    private static DisclosureReport Report(string issuer, int count, int year = 2022) => Reports.Sound(year, issuer)
        .With("requests.new.natural", count).With("requests.new.total", count)
        .With("requests.carried_out.natural", count).With("requests.carried_out.total", count);
}
