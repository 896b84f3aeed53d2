using Disclosure.Validation.Issuers;
using Xunit;

namespace Disclosure.Validation.Tests.Issuers;

public sealed class IssuerNameTests
{
    [Theory]
    [InlineData("北京市门头沟区人民政府", "北京市门头沟区政府")]
    [InlineData("北京市门头沟区", "北京市门头沟区 人民政府")]
    [InlineData("某县管理委员会", "某县管委会")]
    [InlineData("某街道", "某街道办事处")]
    [InlineData("某街道办", "某街道办事处")]
    [InlineData("某乡", "某乡人民政府")]
    [InlineData("荆州市沙市区", "荆州市沙市区政府")]
    [InlineData("某自治州", "某自治州人民政府")]
    [InlineData("某县人民政府办公室", "某县政府办公室")]
    [InlineData("門頭溝區人民政府", "⻔头沟区政府")]
    [InlineData("某市大数据局（某市信息中心）", "某市大数据局(某市信息中心)")]
    [InlineData("某市第１中学", "某市第1中学")]
    public void Names_of_one_body_have_one_canonical_form(string one, string other) =>
        Assert.Equal(IssuerName.Canonical(one), IssuerName.Canonical(other));

    [Theory]
    [InlineData("门头沟区人民政府", "门头沟区人民政府办公室")]
    [InlineData("上海市人民政府", "上海市人民政府办公厅")]
    [InlineData("门头沟区", "门头沟区教育局")]
    [InlineData("某某综合实验区", "某某综合实验区管委会")]
    public void Offices_and_departments_are_not_the_government(string one, string other) =>
        Assert.NotEqual(IssuerName.Canonical(one), IssuerName.Canonical(other));

    [Theory]
    [InlineData("北京市门头沟区人民政府", "门头沟区政府")]
    [InlineData("甲省乙市丙县教育局", "乙市丙县教育局 丙县教育局")]
    [InlineData("内蒙古自治区呼和浩特市人民政府", "呼和浩特市政府")]
    [InlineData("门头沟区人民政府", "")]
    [InlineData("长沙市人民政府", "")]
    [InlineData("海门头沟区人民政府", "")]
    [InlineData("某市教育局", "")]
    [InlineData("某市城市管理局", "")]
    [InlineData("某市政府办公厅", "")]
    public void Places_at_the_head_may_be_left_out_and_nothing_else(string name, string tails) =>
        Assert.Equal(tails, string.Join(' ', IssuerName.Tails(IssuerName.Canonical(name))));

    [Theory]
    [InlineData("北京门头沟区", "北京市门头沟区人民政府", true)]
    [InlineData("北京门头沟区教育局", "北京市门头沟区教育局", true)]
    [InlineData("浙江省杭州西湖区政府", "浙江省杭州市西湖区人民政府", true)]
    [InlineData("浙江杭州西湖区政府", "浙江省杭州市西湖区人民政府", true)]
    [InlineData("杭州西湖区政府", "浙江省杭州市西湖区人民政府", true)]
    [InlineData("杭州政府", "杭州市人民政府", false)]
    [InlineData("杭州教育局", "杭州市教育局", false)]
    [InlineData("沙市区政府", "荆州市沙区政府", false)]
    [InlineData("北京门头沟区", "天津市门头沟区人民政府", false)]
    public void Places_at_the_head_may_be_called_without_their_kind(string one, string other, bool expected)
    {
        Assert.Equal(expected, IssuerName.MayBeSame(one, other));
        Assert.Equal(expected, IssuerName.MayBeSame(other, one));
    }
}
