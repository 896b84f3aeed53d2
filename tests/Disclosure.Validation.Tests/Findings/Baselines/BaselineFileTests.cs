using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Baselines;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Tests.Yaml;
using Disclosure.Validation.Text;
using Xunit;

namespace Disclosure.Validation.Tests.Findings.Baselines;

public sealed class BaselineFileTests
{
    private const string Sound = """
        suppressions:
          - fingerprint: 0123456789abcdef0123
            rule: REQ-BALANCE
            issuer: 某市人民政府
            year: 2021
            reason: 2021 年系统迁移，已书面说明
            owner: 办公室
            expires: 2027-03-31
          - {fingerprint: "01234567890123456789", reason: 已核, owner: 李四}
        """;

    private static readonly SchemaCheck Schema = new(BaselineShape.Schema(Language.En));

    [Fact]
    public void A_file_is_read()
    {
        var entries = Accepting.Read(Sound).Entries;

        Assert.Equal(
            new Suppression("0123456789abcdef0123", "2021 年系统迁移，已书面说明", "办公室", new DateOnly(2027, 3, 31)),
            entries[0].Suppression);
        Assert.Equal(("REQ-BALANCE", "某市人民政府", 2021), (entries[0].Rule, entries[0].Issuer, entries[0].Year));
        Assert.Null(entries[1].Suppression.Expires);
        Assert.Equal(9, entries[1].Source.Line);
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        var baseline = Accepting.BaselineOf(Accepting.Check(Accepting.Wrong()), new DateOnly(2030, 2, 28));

        var again = Accepting.Read(Accepting.Print(baseline));

        Assert.Equal(baseline.Entries[0], again.Entries[0] with { Source = default });
        Assert.Empty(Schema.Errors(Accepting.Print(baseline)));
    }

    [Fact]
    public void A_baseline_without_entries_is_one() =>
        Assert.Empty(Accepting.Read(Accepting.Print(new Baseline([]))).Entries);

    [Theory]
    [InlineData("fingerprint: 0123456789abcdef0123", "fingerprint: xyz", "2:18", "the fingerprint 'xyz'")]
    [InlineData("- fingerprint: 0123456789abcdef0123", "- fingerprint: '01234567890123456789'", "9:19", "the fingerprint 01234567890123456789 a second time")]
    [InlineData("reason: 已核, ", "", "9:5", "'reason' is missing")]
    [InlineData("owner: 办公室", "owner: ' '", "7:12", "'owner' is empty")]
    [InlineData("owner: 办公室", "owner:", "7:11", "'owner' is no text")]
    [InlineData("2027-03-31", "2027-02-30", "8:14", "'2027-02-30' is no date")]
    [InlineData("2027-03-31", "soon", "8:14", "'soon' is no date")]
    [InlineData("year: 2021", "year: 21", "5:11", "'21' is no year")]
    [InlineData("rule: REQ-BALANCE", "rulle: REQ-BALANCE", "3:5", "unknown key 'rulle'")]
    [InlineData("suppressions:", "suppression:", "1:1", "unknown key 'suppression'")]
    public void A_broken_file_is_refused_with_its_place(string sound, string broken, string place, string found)
    {
        Assert.Contains(sound, Sound, StringComparison.Ordinal);

        var problem = Assert.Throws<DisclosureInputException>(
            () => Accepting.Read(Sound.Replace(sound, broken, StringComparison.Ordinal))).Problems[0];

        Assert.Equal(($"baseline.yaml:{place}", found), (problem.Location, problem.Found.En));
    }

    [Fact]
    public void What_the_reader_takes_fits_the_schema() => Assert.Empty(Schema.Errors(Sound));

    [Theory]
    [InlineData("fingerprint: 0123456789abcdef0123", "fingerprint: xyz")]
    [InlineData("reason: 已核, ", "")]
    [InlineData("2027-03-31", "soon")]
    [InlineData("rule: REQ-BALANCE", "rulle: REQ-BALANCE")]
    [InlineData("suppressions:", "suppression:")]
    public void What_the_reader_refuses_does_not_fit_the_schema(string sound, string broken) =>
        Assert.NotEmpty(Schema.Errors(Sound.Replace(sound, broken, StringComparison.Ordinal)));
}
