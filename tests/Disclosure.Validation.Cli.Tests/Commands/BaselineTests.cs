using Disclosure.Validation.Cli.Shell;
using Xunit;

namespace Disclosure.Validation.Cli.Tests.Commands;

public sealed class BaselineTests : IDisposable
{
    private static readonly string[] Accept = ["--reason", "已核实", "--owner", "张三", "--lang", "en"];

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task What_is_accepted_fails_the_check_no_more_and_is_counted()
    {
        _tool.Write("in/a.json", Reports.Wrong());

        var written = await _tool.Run(["baseline", "in", "-o", "in/known.yaml", .. Accept]);
        var ran = await _tool.Run("check", "in", "--baseline", "in/known.yaml", "--lang", "en");

        Assert.Equal((ExitCodes.Clean, "note: baseline: 0 kept, 1 added, 0 removed\n"), (written.Code, written.Error));
        Assert.Equal((ExitCodes.Clean, ""), (ran.Code, ran.Error));
        Assert.Contains("1 suppressed", ran.Output, StringComparison.Ordinal);
        Assert.Contains("  baseline of 1: 1 matched, 0 expired, 0 without a finding\n", ran.Output, StringComparison.Ordinal);
        Assert.Contains("Verdict: no findings besides the 1 suppressed", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_number_fails_the_check_and_the_entry_is_out_of_date()
    {
        _tool.Write("a.json", Reports.Wrong());
        await _tool.Run(["baseline", "a.json", "-o", "known.yaml", .. Accept]);
        _tool.Write("a.json", Reports.Wrong().With("disputes.review.total", 9));

        var ran = await _tool.Run("check", "a.json", "--baseline", "known.yaml", "--lang", "en");

        Assert.Equal(ExitCodes.Findings, ran.Code);
        Assert.Contains("note: known.yaml:2:3: no finding matches the suppression: DSP-TOTAL", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_expired_entry_is_told_and_its_finding_is_one_again()
    {
        _tool.Write("a.json", Reports.Wrong());
        await _tool.Run(["baseline", "a.json", "-o", "known.yaml", "--expires", "2020-12-31", .. Accept]);

        var ran = await _tool.Run("check", "a.json", "--baseline", "known.yaml", "--lang", "en");

        Assert.Equal(ExitCodes.Findings, ran.Code);
        Assert.Contains("known.yaml:2:3: the suppression expired on 2020-12-31: DSP-TOTAL", ran.Error, StringComparison.Ordinal);
        Assert.Contains("Hint: its finding counts again", ran.Error, StringComparison.Ordinal);
        Assert.Contains("baseline of 1: 1 matched, 1 expired", ran.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--rule DSP-TOTAL", 1)]
    [InlineData("--rule DSP-TOTAL --issuer 甲市乙区人民政府", 1)]
    public async Task A_part_of_what_is_found_is_accepted(string part, int added)
    {
        _tool.Write("in/a.json", Reports.Wrong()).Write("in/b.json", Reports.Incomplete(2021));

        var ran = await _tool.Run(["baseline", "in", "-o", "known.yaml", .. part.Split(' '), .. Accept]);

        Assert.Equal((ExitCodes.Clean, $"note: baseline: 0 kept, {added} added, 0 removed\n"), (ran.Code, ran.Error));
    }

    [Fact]
    public async Task One_finding_is_accepted_by_its_fingerprint()
    {
        _tool.Write("in/a.json", Reports.Wrong()).Write("in/b.json", Reports.Wrong(2021));
        await _tool.Run(["baseline", "in", "-o", "all.yaml", .. Accept]);
        var entry = File.ReadAllLines(_tool.PathOf("all.yaml")).First(line => line.Contains("fingerprint:", StringComparison.Ordinal));

        var ran = await _tool.Run(["baseline", "in", "-o", "one.yaml", "--finding", entry.Split(' ')[^1].Trim('"'), .. Accept]);

        Assert.Equal("note: baseline: 0 kept, 1 added, 0 removed\n", ran.Error);
    }

    [Theory]
    [InlineData("--rule DSP-TOTL", "DSP-TOTAL")]
    [InlineData("--finding abc", "--finding abc: the check found nothing of it")]
    [InlineData("--issuer 丙市", "--issuer 丙市: the check found nothing of it")]
    public async Task What_is_named_has_to_be_found(string part, string said)
    {
        _tool.Write("in/a.json", Reports.Wrong());

        var ran = await _tool.Run(["baseline", "in", "-o", "known.yaml", .. part.Split(' '), .. Accept]);

        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Contains(said, ran.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_tool.PathOf("known.yaml")));
    }

    [Fact]
    public async Task An_update_keeps_what_people_wrote()
    {
        _tool.Write("in/a.json", Reports.Wrong());
        await _tool.Run(["baseline", "in", "-o", "known.yaml", .. Accept]);
        File.WriteAllText(_tool.PathOf("known.yaml"), File.ReadAllText(_tool.PathOf("known.yaml")).Replace("张三", "李四", StringComparison.Ordinal));
        _tool.Write("in/b.json", Reports.Wrong(2030));

        var ran = await _tool.Run(["baseline", "in", "-o", "known.yaml", .. Accept]);

        Assert.Equal("note: baseline: 1 kept, 1 added, 0 removed\n", ran.Error);
        var text = File.ReadAllText(_tool.PathOf("known.yaml"));
        Assert.True(text.IndexOf("李四", StringComparison.Ordinal) is > 0 and var kept && kept < text.IndexOf("张三", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_finding_of_a_locked_rule_can_be_accepted_and_that_is_said()
    {
        _tool.Write("a.json", Reports.Sound().With("requests.new.natural", 1).With("requests.new.total", 1));
        await _tool.Run(["baseline", "a.json", "-o", "known.yaml", .. Accept]);

        var ran = await _tool.Run("check", "a.json", "--baseline", "known.yaml", "--lang", "en");

        Assert.Equal((ExitCodes.Clean, "note: 2 finding(s) of the locked rule REQ-BALANCE are suppressed\n"), (ran.Code, ran.Error));
    }

    [Fact]
    public async Task Nothing_is_accepted_without_a_reason_and_an_owner()
    {
        _tool.Write("a.json", Reports.Wrong());

        var ran = await _tool.Run("baseline", "a.json", "-o", "known.yaml", "--reason", "已核实", "--owner", " ", "--lang", "en");

        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Contains("1 new findings have no reason and owner; expected: --reason TEXT and --owner NAME", ran.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_tool.PathOf("known.yaml")));
    }

    [Fact]
    public async Task A_broken_baseline_is_refused_and_not_written_over()
    {
        _tool.Write("a.json", Reports.Wrong()).Write("known.yaml", "suppressions:\n- {fingerprint: x}\n");

        foreach (var line in new[] { "check a.json --baseline known.yaml", "baseline a.json -o known.yaml" })
        {
            var ran = await _tool.Run([.. line.Split(' '), "--lang", "en"]);

            Assert.Equal(ExitCodes.BadInput, ran.Code);
            Assert.Contains("known.yaml:2:17: the fingerprint 'x'; expected: twenty hexadecimal digits", ran.Error, StringComparison.Ordinal);
            Assert.Contains("known.yaml:2:3: 'reason' is missing", ran.Error, StringComparison.Ordinal);
        }

        Assert.Equal("suppressions:\n- {fingerprint: x}\n", File.ReadAllText(_tool.PathOf("known.yaml")));
    }

    [Fact]
    public async Task A_date_that_is_none_is_refused()
    {
        var ran = await _tool.Run(["baseline", "a.json", "-o", "known.yaml", "--expires", "soon", .. Accept]);

        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Contains("--expires can't be 'soon'; expected: 2027-03-31", ran.Error, StringComparison.Ordinal);
    }
}
