using Disclosure.Validation.Reporting.Pages;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Spectre.Console;
using Xunit;

namespace Disclosure.Validation.Reporting.Tests.Pages;

public sealed class LineBreaksTests
{
    private static readonly Arbitrary<string> Texts = Gen
        .Elements("自", "然人", "（", "）", "，", "“", "”", " ", "192", "−1", "＝", "new ", "𠮷", "·", "。")
        .ListOf()
        .Select(string.Concat)
        .ToArbitrary();

    [Property]
    public Property Lines_fit_and_lose_nothing_but_blanks() => Prop.ForAll(Texts, text =>
    {
        var lines = LineBreaks.Wrap(text, 12).ToList();
        return lines.All(line => line.GetCellWidth() <= 12)
            && WithoutBlanks(string.Concat(lines)) == WithoutBlanks(text);
    });

    [Fact]
    public void Chinese_text_breaks_between_characters_and_numbers_stay_whole() =>
        Assert.Equal(["新收申请", "1234 件"], LineBreaks.Wrap("新收申请1234 件", 10));

    [Fact]
    public void A_line_neither_begins_with_closing_nor_ends_with_opening_punctuation()
    {
        Assert.Equal(["自然", "人，其"], LineBreaks.Wrap("自然人，其", 6));
        Assert.Equal(["自然", "（人）"], LineBreaks.Wrap("自然（人）", 6));
    }

    [Fact]
    public void A_word_wider_than_the_line_is_cut() =>
        Assert.Equal(["aaaaaa", "aaaa"], LineBreaks.Wrap("aaaaaaaaaa", 6));

    private static string WithoutBlanks(string text) => text.Replace(" ", "", StringComparison.Ordinal);
}
