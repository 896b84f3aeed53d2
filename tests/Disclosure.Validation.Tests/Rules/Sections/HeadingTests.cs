using Disclosure.Validation.Rules.Sections.Checks;
using Xunit;

namespace Disclosure.Validation.Tests.Rules.Sections;

public sealed class HeadingTests
{
    [Theory]
    [InlineData("一、总体情况", 1, "总体情况")]
    [InlineData("（二） 主动公开政府信息情况", 2, "主动公开政府信息情况")]
    [InlineData("十二．其他：", 12, "其他")]
    [InlineData("二十、其他", 20, "其他")]
    [InlineData("第三部分 其他", 3, "其他")]
    [InlineData("4.政府信息公开行政复议、行政诉讼情况（单位：件）", 4, "政府信息公开行政复议行政诉讼情况")]
    [InlineData("总体情况", null, "总体情况")]
    [InlineData("一般情况", null, "一般情况")]
    [InlineData("2024.1总体情况", null, "总体情况")]
    [InlineData("⼀、總體情況", 1, "总体情况")]
    [InlineData("六、其他需要报告的事项 ⻔", 6, "其他需要报告的事项门")]
    [InlineData("", null, "")]
    public void Number_and_name_are_told_apart(string printed, int? number, string name) =>
        Assert.Equal(new Heading(number, name), Heading.Of(printed));
}
