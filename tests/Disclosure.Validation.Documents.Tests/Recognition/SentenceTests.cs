using Disclosure.Validation.Documents.Tests.RealWorld;
using Disclosure.Validation.Findings;
using Xunit;

namespace Disclosure.Validation.Documents.Tests.Recognition;

/// <summary>Sentences about the figures come through every format: what they say of other things accuses nobody, and what is wrong is told.</summary>
public sealed class SentenceTests
{
    private static readonly Dictionary<string, (string Sentence, string[] Violated)> Sentences = new(StringComparer.Ordinal)
    {
        ["refused are documents"] = ("2021年，共制发政府信息316条，其中，主动公开政府信息121条、依申请公开128条、不予公开67条。", []),
        ["agreed to disclose"] = ("2021年，同意公开答复数{granted}件，区分处理后公开数{partial}件，无法提供数{unavailable}件。", []),
        ["all in order"] = ("2021年，我局共收到政府信息公开申请{new}件，予以公开{granted}件。", []),
        ["another number of results"] = ("2021年，我局共收到政府信息公开申请{new}件，其中予以公开{other}件。", ["TXT-GRANTED"]),
        ["another number"] = ("2021年，我局共收到政府信息公开申请{another}件。", ["TXT-RECEIVED"]),
    };

    public static MatrixTheoryData<string, string> All { get; } = new(Sentences.Keys, DocumentFormats.Full.Concat(DocumentFormats.Lossy));

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_sentence_is_judged_alike_in_every_format(string sentence, string format)
    {
        var (text, violated) = Sentences[sentence];
        var habit = new Habit("cn-2021");
        var total = (string row) => habit.Truth[$"requests.{row}.total"].Number!.Value;
        text = text.Replace("{other}", $"{total("handled.granted") + 90}", StringComparison.Ordinal)
            .Replace("{another}", $"{total("new") + 90}", StringComparison.Ordinal)
            .Replace("{new}", $"{total("new")}", StringComparison.Ordinal)
            .Replace("{granted}", $"{total("handled.granted")}", StringComparison.Ordinal)
            .Replace("{partial}", $"{total("handled.partial")}", StringComparison.Ordinal)
            .Replace("{unavailable}", $"{total("handled.unavailable.not_held") + total("handled.unavailable.not_readily_made") + total("handled.unavailable.still_unclear")}", StringComparison.Ordinal);
        habit.Printing(document => document.Relabelled("overview的说明文字。", text));

        var report = await Reading.OfAsync(DocumentFormats.Write(format, habit.Printed), "written");

        Assert.Equal(text, report.Sections.First(section => section.Id == "overview").Text.Trim());
        Assert.Equal(violated, Reading.Validator.Validate(report).Findings
            .Where(finding => finding.Outcome == Outcome.Violated && finding.Rule.StartsWith("TXT-", StringComparison.Ordinal))
            .Select(finding => finding.Rule));
    }
}
