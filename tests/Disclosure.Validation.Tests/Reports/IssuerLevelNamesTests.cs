using Disclosure.Validation.Forms;
using Disclosure.Validation.Forms.Levels;
using Disclosure.Validation.Forms.Reading;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Tests.Reports;

public sealed class IssuerLevelNamesTests
{
    private const IssuerLevels CountyOrPrefecture = IssuerLevels.County | IssuerLevels.Prefecture;

    [Theory]
    [InlineData("清河县人民政府", nameof(IssuerLevels.County))]
    [InlineData("某省清河市清源区人民政府", nameof(IssuerLevels.County))]
    [InlineData("某省清河市清源市人民政府", nameof(IssuerLevels.County))]
    [InlineData("某自治旗人民政府", nameof(IssuerLevels.County))]
    [InlineData("某某县", nameof(IssuerLevels.County))]
    [InlineData("某某自治州人民政府", nameof(IssuerLevels.Prefecture))]
    [InlineData("某某地区", nameof(IssuerLevels.Prefecture))]
    [InlineData("某省人民政府", nameof(IssuerLevels.Province))]
    [InlineData("某族自治区人民政府", nameof(IssuerLevels.Province))]
    [InlineData("上海市人民政府", nameof(IssuerLevels.Province))]
    [InlineData("上海市人民政府办公厅", nameof(IssuerLevels.Office))]
    [InlineData("清河县政府办公室", nameof(IssuerLevels.Office))]
    [InlineData("清河县柳林镇人民政府", nameof(IssuerLevels.Township))]
    [InlineData("清河县 柳林乡 人民政府", nameof(IssuerLevels.Township))]
    [InlineData("清河县教育局", nameof(IssuerLevels.Department))]
    [InlineData("清河市发展和改革委员会", nameof(IssuerLevels.Department))]
    [InlineData("清河市清源区柳林街道办事处", nameof(IssuerLevels.Department))]
    public void A_name_that_is_certain_tells_the_kind(string name, string level) =>
        Assert.Equal(Enum.Parse<IssuerLevels>(level), Of(name));

    [Theory]
    [InlineData("清河市人民政府")]
    [InlineData("某省清河市人民政府")]
    [InlineData("清源区人民政府")]
    [InlineData("北京市门头沟区")]
    [InlineData("重庆市某某县人民政府")]
    public void A_city_or_a_district_may_be_of_either_level(string name) =>
        Assert.Equal(CountyOrPrefecture, Of(name));

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    [InlineData("某某")]
    [InlineData("平潭综合实验区")]
    [InlineData("清河市高新区")]
    [InlineData("清河经济开发区管理委员会")]
    [InlineData("国家税务总局清河县税务局")]
    [InlineData("中华人民共和国清河海关")]
    [InlineData("清河县人民医院")]
    public void Nothing_is_told_from_other_names(string? name) => Assert.Equal(IssuerLevels.Any, Of(name));

    [Fact]
    public void A_form_says_which_names_tell_and_one_in_another_language_takes_none_from_the_Chinese()
    {
        Assert.Equal(IssuerLevels.County, Of("Ayuntamiento de Ejemplo", Spanish("levels: {names: [{begins: [Ayuntamiento de], level: [county]}]}")));
        Assert.Equal(IssuerLevels.Any, Of("Ministerio de Ejemplo", Spanish("levels: {names: [{begins: [Ayuntamiento de], level: [county]}]}")));
        Assert.Equal(IssuerLevels.Any, Of("清河县人民政府", Spanish("")));
    }

    [Theory]
    [InlineData("levels: {names: [{ends: [x], level: [town]}]}", "field.choice")]
    [InlineData("levels: {names: [{level: [county]}]}", "field.missing")]
    public void What_is_no_such_name_is_a_problem(string levels, string code) =>
        Assert.Equal([code], Assert.Throws<DisclosureInputException>(() => Spanish(levels)).Problems.Select(problem => problem.Code));

    [Fact]
    public void The_kinds_that_forms_name_are_those_of_reports() =>
        Assert.Equal(LevelNames.Kinds, Enum.GetNames<IssuerLevel>().Select(name => name.ToLowerInvariant()));

    private static IssuerLevels Of(string? name, Form? form = null) =>
        new ReportBuilder(form ?? BuiltInPacks.Cn2021.Form) { Issuer = name }.Build().PossibleLevels;

    private static Form Spanish(string levels) => FormYaml.Read(
        $"form: f\nes: Informe\nnotice: n\nlanguages: [es]\n{levels}\nsections: [{{id: s, es: S}}]\ntables: [{{id: t, es: T, section: s, columns: [{{id: c, es: C, kind: count}}], rows: [{{id: r, es: R}}]}}]\n");
}
