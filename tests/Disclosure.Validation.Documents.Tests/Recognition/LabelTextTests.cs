using Disclosure.Validation.Documents.Recognition.Labels;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Validation.Documents.Tests.Recognition;

public sealed class LabelTextTests
{
    [Theory]
    [InlineData("第二十条第（一）项", "第二十条 第(一)项")]
    [InlineData("1.属于国家秘密", "1、属于国家秘密")]
    [InlineData("1.属于国家秘密", "１．属于 国家\n秘密")]
    [InlineData("（六）其他处理", "(六) 其他处理")]
    [InlineData("3.危及“三安全一稳定”", "3.危及\"三安全一稳定\"")]
    [InlineData("一、本年新收政府信息公开申请数量", "一．本年新收政府信息公开申请数量：")]
    [InlineData("规范性文件", "规范性⽂件")]
    [InlineData("行政许可", "⾏政许可")]
    [InlineData("本机关不掌握相关政府信息", "本機關不掌握相關政府信息")]
    [InlineData("自然人", "⾃然⼈")]
    [InlineData("理", "\uF9E4")]
    public void Two_ways_to_print_a_label_are_one_label(string official, string printed) =>
        Assert.Equal(LabelText.Of(official), LabelText.Of(printed));

    [Theory]
    [InlineData("（六）其他", "3.其他")]
    [InlineData("六、其他", "（六）其他")]
    public void Numbering_tells_equal_labels_apart(string one, string other)
    {
        Assert.Equal(LabelText.Of(one).Key, LabelText.Of(other).Key);
        Assert.NotEqual(LabelText.Of(one).Number, LabelText.Of(other).Number);
    }

    [Fact]
    public void An_explanation_in_brackets_is_left_out_of_the_short_key() =>
        Assert.Equal("部分公开", LabelText.Of("（二）部分公开（区分处理的，只计这一情形，不计其他情形）").ShortKey);

    [Fact]
    public void A_number_that_belongs_to_the_words_is_no_numbering() =>
        Assert.Equal("三安全一稳定", LabelText.Of("三安全一稳定").Key);

    [Property]
    public bool The_least_distance_of_two_keys_is_never_more_than_their_distance(string one, string other)
    {
        var (a, b) = (LabelText.Of(one ?? ""), LabelText.Of(other ?? ""));
        return a.DistanceWithin(int.MaxValue, b) is not { } distance || a.LeastDistance(b) <= distance;
    }
}
