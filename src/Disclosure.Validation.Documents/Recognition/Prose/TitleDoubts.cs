using System.Globalization;
using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Documents.Recognition.Prose;

/// <summary>The reading notes about titles and headings, each made in one place.</summary>
internal static class TitleDoubts
{
    public static ReadingNote HeadingByNumber(FormSection section, Paragraph heading) => new(null, heading.Text, new LocalizedText(
        $"标题与格式不同，按编号和位置读作“{section.Label.Official}”",
        $"The heading is not that of the form; by its number and place it was read as '{section.Label.Official}'."))
    {
        Confidence = 0.7m,
        Source = heading.Source,
    };

    public static ReadingNote YearOpen(string title, CellSource? source) => new(null, title, new LocalizedText(
        "标题中的年度无法确定", "The year in the title can't be told for certain."))
    { Source = source };

    public static ReadingNote IssuerFrom(TitleSource source) => new(null, source.Printed, new LocalizedText(
        $"正文没有写明发布机关，按{source.Kind.Zh}读作“{source.Title.Issuer}”",
        $"The text names no issuer; it was taken from {source.Kind.En}: {source.Title.Issuer}."));

    public static ReadingNote YearFrom(TitleSource source) => new(null, source.Printed, new LocalizedText(
        $"正文没有写明年度，按{source.Kind.Zh}读作 {Digits(source.Title.Year)} 年",
        $"The text names no year; it was taken from {source.Kind.En}: {Digits(source.Title.Year)}."));

    private static string Digits(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? "?";
}
