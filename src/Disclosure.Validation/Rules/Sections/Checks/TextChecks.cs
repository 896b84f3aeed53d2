using System.Globalization;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Texts;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Rules.Sections.Checks;

/// <summary>How long a text is, what it speaks of, and what must not stand in it.</summary>
internal static class TextChecks
{
    public static StatementResult Length(string text, LocalizedText name, LengthTerms terms)
    {
        var count = CharacterCount.Of(text);
        if (count >= (terms.Least ?? 0) && count <= (terms.Most * (1 + terms.Margin) ?? int.MaxValue))
        {
            return StatementResult.Holds;
        }

        var message = count == 0 ? new($"{name.Zh}没有内容", $"{name.En} is empty")
            : count < terms.Least ? LocalizedText.Of($"{name.Zh}只有 {count} 字，不足 {terms.Least} 字", $"{name.En} has {count} characters, fewer than {terms.Least}")
            : LocalizedText.Of(
                $"{name.Zh}有 {count} 字，超过 {terms.Most} 字（按 Word 的“字数”计，不含标题和表格）",
                $"{name.En} has {count} characters, more than {terms.Most} (as Word counts 字数, without heading and tables)");
        return StatementResult.Violated(new(message, count.ToString(CultureInfo.InvariantCulture)));
    }

    /// <param name="sections">The sections searched.</param>
    /// <param name="target">The section that they are; null for the report as a whole.</param>
    /// <param name="terms">What is to be spoken of.</param>
    /// <param name="report">The whole report, to say where else it is spoken of.</param>
    public static StatementResult Mentions(
        IReadOnlyList<ReportSection> sections, FormSection? target, PhraseTerms terms, DisclosureReport report)
    {
        if (terms.From > 0 && sections.Sum(section => CharacterCount.Of(section.Text)) < terms.From)
        {
            return StatementResult.Skipped(Lacking.WholeText);
        }

        var searched = sections.Select(section => new SearchedSection(section)).ToList();
        var missing = terms.Groups.Where(group => !searched.Exists(section => Speaks(section, group))).ToList();
        if (missing.Count == 0)
        {
            return StatementResult.Holds;
        }

        var elsewhere = report.Sections.FirstOrDefault(section => new SearchedSection(section) is var other && missing.TrueForAll(group => Speaks(other, group)));
        var (zh, en) = (string.Join('、', missing.Select(Name)), string.Join(", ", missing.Select(Name)));
        var where = target is null ? new LocalizedText("报告", "the report") : new($"“{target.Label.Official}”", $"'{target.Label.Official}'");
        var also = elsewhere is null ? new LocalizedText("", "") : new($"（“{elsewhere.Title}”提到了）", $" ('{elsewhere.Title}' does)");
        var counts = terms.Counted.Count > 0 ? new LocalizedText("的数量", "counts of ") : new("", "");
        return StatementResult.Violated(new(
            new($"{where.Zh}没有提到：{zh}{counts.Zh}{also.Zh}", $"{where.En} does not speak of: {counts.En}{en}{also.En}"), zh));

        bool Speaks(SearchedSection section, PhraseGroup group) =>
            terms.Counted.Count == 0 ? section.Speaks(group.Phrases) : section.Counts(group.Phrases, terms.Counted);
    }

    public static StatementResult Without(IReadOnlyList<ReportSection> sections, PhraseTerms terms)
    {
        foreach (var section in sections)
        {
            if (Find(section, terms) is { } found)
            {
                var phrase = string.Concat(found.Text.Substring(found.Marks[0].Start, found.Marks[0].Length).Where(c => !char.IsWhiteSpace(c)));
                return StatementResult.Violated(new(
                    new($"“{section.Title}”留有不应有的文字“{phrase}”", $"'{section.Title}' has '{phrase}' left standing"), phrase)
                {
                    Passages = [found],
                });
            }
        }

        return StatementResult.Holds;
    }

    private static FindingPassage? Find(ReportSection section, PhraseTerms terms)
    {
        var (title, text) = (ReducedText.WithoutBlanks(section.Title), ReducedText.WithoutBlanks(section.Text));
        foreach (var phrase in terms.Groups.SelectMany(group => group.Phrases))
        {
            var sought = ReducedText.WithoutBlanks(phrase).Text;
            if (text.Text.IndexOf(sought, StringComparison.Ordinal) is var inText and >= 0)
            {
                return Passages.Of(section, text.SpanOf(inText, sought.Length));
            }

            if (title.Text.IndexOf(sought, StringComparison.Ordinal) is var inTitle and >= 0)
            {
                return Passages.OfHeading(section) with { Marks = [title.SpanOf(inTitle, sought.Length)] };
            }
        }

        return null;
    }

    private static string Name(PhraseGroup group) => group.Phrases[0];
}
