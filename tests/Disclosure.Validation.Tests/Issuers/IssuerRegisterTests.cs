using System.Text;
using Disclosure.Validation.Issuers;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Tests.Yaml;
using Disclosure.Validation.Text;
using Xunit;

namespace Disclosure.Validation.Tests.Issuers;

public sealed class IssuerRegisterTests
{
    private const string Sound = """
        issuers:
          - {name: 丙市人民政府, level: prefecture}
          - name: 丙市甲区人民政府
            aliases: [甲新区管委会, 甲区]
            level: county
            parent: 丙市政府
          - {name: 丙市政府办公室, level: office, parent: 丙市人民政府}
          - {name: 丁市乙区人民政府}
          - {name: 戊市乙区人民政府}
          - {name: 天河市人民政府}
          - {name: 梅山区人民政府, parent: 天河市人民政府}
          - {name: 天河市松林县人民政府, parent: 天河市人民政府}
        """;

    private static readonly SchemaCheck Schema = new(IssuerShape.Schema(Language.En));

    [Fact]
    public void A_register_is_read_with_levels_aliases_and_parents()
    {
        var register = Read(Sound);

        var city = register.Issuers[0];
        Assert.Equal(IssuerLevel.Prefecture, city.Level);
        Assert.Equal(["丙市甲区人民政府", "丙市政府办公室"], register.SubordinatesOf(city).Select(issuer => issuer.Name));
        Assert.Equal(city, register.ParentOf(register.Issuers[1]));
        Assert.Equal(3, register.Issuers[1].Source.Line);
    }

    [Theory]
    [InlineData("甲新区管理委员会", "丙市甲区人民政府")]
    [InlineData("甲区政府", "丙市甲区人民政府")]
    [InlineData("某省丙市甲区人民政府", "丙市甲区人民政府")]
    [InlineData("丙市", "丙市人民政府")]
    [InlineData("丙市人民政府办公室", "丙市政府办公室")]
    [InlineData("丙市人民政府办公厅", "")]
    [InlineData("丁市甲区政府", "")]
    [InlineData("乙区", "丁市乙区人民政府 戊市乙区人民政府")]
    [InlineData("丁市乙区", "丁市乙区人民政府")]
    [InlineData("天河市梅山区人民政府", "梅山区人民政府")]
    [InlineData("天河梅山区政府", "梅山区人民政府")]
    [InlineData("大河梅山区政府", "")]
    [InlineData("天河松林县政府", "天河市松林县人民政府")]
    public void A_name_finds_what_it_may_mean(string name, string expected) =>
        Assert.Equal(expected, string.Join(' ', Read(Sound).Find(name).Select(issuer => issuer.Name)));

    [Theory]
    [InlineData("issuers:\n  - {name: 甲市}\n  - {name: 甲市人民政府}", "3:12", "'甲市人民政府' and '甲市' are the same name in other words")]
    [InlineData("issuers:\n  - {name: 甲市}\n  - {name: 乙市, aliases: [甲市政府]}", "3:26", "'甲市政府' and '甲市' are the same name in other words")]
    [InlineData("issuers:\n  - {name: 甲市}\n  - {name: 乙县, parent: 甲省}", "3:24", "the parent '甲省' is not listed")]
    [InlineData("issuers:\n  - {name: 甲市, parent: 乙市}\n  - {name: 乙市, parent: 甲市}", "3:24", "the issuers are above each other in a circle: 甲市 → 乙市 → 甲市")]
    [InlineData("issuers:\n  - {name: 甲市, parent: 甲市}", "2:24", "the issuers are above each other in a circle: 甲市 → 甲市")]
    [InlineData("issuers:\n  - {name: 甲市}\n  - {name: 乙市}\n  - {name: 丙县, parent: 甲市}\n  - {name: 丙县, parent: 乙市}", "5:12", "'丙县' has two parents: 甲市, 乙市")]
    [InlineData("issuers:\n  - {name: 甲省, level: province, parent: 乙县}\n  - {name: 乙县, level: county}", "2:41", "the level of '甲省' is above that of its parent '乙县'")]
    [InlineData("issuers:\n  - {name: 甲市, parent: [乙市, 丙市]}", "2:24", "'parent' is no text")]
    [InlineData("issuers:\n  - {name: 甲市, level: big}", "2:23", "unknown value 'big'")]
    [InlineData("issuers:\n  - {nam: 甲市}", "2:6", "unknown key 'nam'")]
    [InlineData("issuers: []", "1:1", "no issuer is listed")]
    [InlineData("issuers:\n  - {name: ' '}", "2:12", "the name is empty")]
    [InlineData("issuer: []", "1:1", "unknown key 'issuer'")]
    [InlineData("[1, 2]", "1:1", "no keys with values")]
    [InlineData("issuers:\n\t- 1", "2:1", "a tab in the indentation")]
    public void A_broken_register_is_refused_with_its_place(string yaml, string place, string found)
    {
        var problem = Assert.Throws<DisclosureInputException>(() => Read(yaml)).Problems[0];

        Assert.Equal($"issuers.yaml:{place}", problem.Location);
        Assert.Equal(found, problem.Found.En);
    }

    [Fact]
    public void All_problems_of_a_file_come_out_at_once() => Assert.Equal(3, Assert.Throws<DisclosureInputException>(
        () => Read("issuers:\n  - {name: 甲市, level: x}\n  - {parent: 1, foo: 2}")).Problems.Count);

    [Fact]
    public void What_the_reader_takes_fits_the_schema() => Assert.Empty(Schema.Errors(Sound));

    [Theory]
    [InlineData("issuers: [{nam: 甲市}]")]
    [InlineData("issuers: [{name: 甲市, level: big}]")]
    [InlineData("issuers: [{name: 甲市, parent: [乙市]}]")]
    [InlineData("issuer: []")]
    public void What_the_reader_refuses_does_not_fit_the_schema(string yaml) => Assert.NotEmpty(Schema.Errors(yaml));

    [Fact]
    public void A_register_that_is_no_file_is_checked_too()
    {
        var circle = new Dictionary<string, string> { ["甲县"] = "乙县", ["乙县"] = "甲县" };

        Assert.Equal("issuers.cycle", Assert.Throws<DisclosureInputException>(
            () => IssuerRegister.OfParents(circle)).Problems[0].Code);
    }

    private static IssuerRegister Read(string yaml)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(yaml));
        return IssuerRegister.Read(stream, "issuers.yaml");
    }
}
