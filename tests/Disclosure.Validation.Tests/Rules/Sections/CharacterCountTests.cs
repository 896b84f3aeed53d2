using Disclosure.Validation.Rules.Sections.Checks;
using Xunit;

namespace Disclosure.Validation.Tests.Rules.Sections;

public sealed class CharacterCountTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData(" \n　\t", 0)]
    [InlineData("主动公开120条。", 7)]
    [InlineData("2024年，新收申请3,405件", 9)]
    [InlineData("“五公开”——公开", 9)]
    [InlineData("见 www.example.cn 网站", 4)]
    [InlineData("𠮷林", 2)]
    public void Ideographs_and_marks_count_one_and_so_do_runs_of_other_signs(string text, int count) =>
        Assert.Equal(count, CharacterCount.Of(text));
}
