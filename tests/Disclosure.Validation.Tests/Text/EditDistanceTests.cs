using Disclosure.Validation.Text;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Validation.Tests.Text;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("结果维持", "结果维持", 0)]
    [InlineData("结果维持", "结果维特", 1)]
    [InlineData("其他法律行政法规禁止公开", "其他法律行政止公开", 3)]
    [InlineData("", "甲", 1)]
    public void Counts_the_changes(string a, string b, int distance) =>
        Assert.Equal(distance, EditDistance.Within(3, a, b));

    [Property]
    public bool Is_the_same_both_ways_and_never_beyond_the_bound(string a, string b, byte bound)
    {
        var there = EditDistance.Within(bound, a ?? "", b ?? "");
        return there == EditDistance.Within(bound, b ?? "", a ?? "") && (there is null || there <= bound);
    }
}
