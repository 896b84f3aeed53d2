using Disclosure.Validation.Rules.Sections.Checks;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Validation.Tests.Rules.Sections;

public sealed class SharedRunsTests
{
    [Fact]
    public void Pieces_of_the_length_and_longer_are_found_where_they_stand_in_both()
    {
        var shared = SharedRuns.Find("甲乙丙丁戊己庚辛", "壬乙丙丁戊癸己庚辛", 3);

        Assert.Equal([new SharedRun(1, 1, 4), new SharedRun(5, 6, 3)], shared.Runs);
        Assert.Equal(7, shared.Covered);
    }

    [Fact]
    public void Shorter_pieces_are_none() => Assert.Equal(0, SharedRuns.Find("甲乙丙丁", "乙丙戊甲乙", 3).Covered);

    [Property(MaxTest = 300)]
    public void What_is_found_is_the_same_in_both_and_does_not_overlap(byte[] one, byte[] two, byte length)
    {
        var (text, other) = (TextOf(one), TextOf(two));
        var least = (length % 4) + 1;
        var (runs, covered) = SharedRuns.Find(text, other, least);

        Assert.All(runs, run => Assert.Equal(text.AsSpan(run.Start, run.Length), other.AsSpan(run.OtherStart, run.Length)));
        Assert.All(runs, run => Assert.InRange(run.Length, least, text.Length));
        Assert.InRange(covered, runs.Sum(run => run.Length), text.Length);
        Assert.All(runs.Zip(runs.Skip(1)), pair => Assert.True(pair.First.Start + pair.First.Length <= pair.Second.Start));
    }

    [Property(MaxTest = 200)]
    public void A_text_is_found_whole_in_itself_with_more_around_it(byte[] one, byte[] before, byte[] behind)
    {
        var text = "甲乙丙" + TextOf(one);

        Assert.Equal(text.Length, SharedRuns.Find(text, TextOf(before) + text + TextOf(behind), 3).Covered);
    }

    // Few letters, so that pieces do meet.
    private static string TextOf(byte[] bytes) => string.Concat(bytes.Select(value => "甲乙丙丁"[value % 4]));
}
