using Disclosure.Validation.Forms;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Narrative.Templates;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Rules.Narrative;

/// <summary>What can be wrong with the templates, phrases and scopes of a pack.</summary>
internal static class NarrativeProblems
{
    private const int MostNamed = 8;

    public static Problem Template(RuleSource source, ParseFailure failure) =>
        At(source, failure.Offset, "text.template", failure.Found, failure.Expected, failure.Hint);

    public static Problem UnknownPhrase(RuleSource source, int offset, string name, IEnumerable<string> known) => At(
        source,
        offset,
        "text.unknown-phrase",
        known.Contains(name)
            ? new($"短语“{{{Excerpt.Of(name)}}}”引用的层数过多", $"phrase '{{{Excerpt.Of(name)}}}' named through too many others")
            : new($"未知的短语“{{{Excerpt.Of(name)}}}”", $"unknown phrase '{{{Excerpt.Of(name)}}}'"),
        new("phrases 中的名称；引用不超过 8 层", "a name under phrases; at most 8 levels of them"),
        known.Contains(name) ? null : NameHint.Nearest(name, known));

    /// <summary>Phrases that name each other: their names, from one around to the same.</summary>
    public static Problem PhraseCircle(RuleSource source, IReadOnlyList<string> circle) => At(
        source,
        0,
        "text.phrase-circle",
        new($"短语互相引用：{Around(circle)}", $"phrases that name each other: {Around(circle)}"),
        new("不引用自身的短语", "phrases that do not come back to themselves"),
        new("删去其中一处引用", "remove one of the names"));

    private static string Around(IReadOnlyList<string> circle)
    {
        var names = circle.Select(name => $"{{{Excerpt.Of(name)}}}").ToList();
        return string.Join(" → ", names.Count <= MostNamed ? names : [.. names.Take(MostNamed), "…"]);
    }

    public static Problem TooLarge(RuleSource source, int offset) => At(
        source,
        offset,
        "text.too-large",
        new("模板展开后过大", "a template that is too large once expanded"),
        LocalizedText.Of($"约 {TemplateWriter.MostStates} 个字符以内", $"about {TemplateWriter.MostStates} characters at most"),
        new("缩小间隔，或拆成几个模板", "narrow the gaps, or make several templates of it"));

    public static Problem TooMany(RuleSource source, int most) => At(
        source,
        0,
        "pack.too-large",
        new("到此处为止，规则包的模板过多", "too many templates in the pack, as of this one"),
        LocalizedText.Of($"展开后合计约 {most} 个字符以内", $"about {most} characters in all once expanded"));

    public static Problem UnknownSection(TemplateText section, Form form) => At(
        section.Source,
        0,
        "text.unknown-section",
        new($"未知的部分“{Excerpt.Of(section.Text)}”", $"unknown section '{Excerpt.Of(section.Text)}'"),
        List(form.Sections.Select(known => known.Id)),
        NameHint.Nearest(section.Text, form.Sections.Select(known => known.Id)));

    public static Problem UnknownScope(TemplateText scope, IReadOnlyList<string> known) => At(
        scope.Source,
        0,
        "text.unknown-scope",
        new($"未知的范围“{Excerpt.Of(scope.Text)}”", $"unknown scope '{Excerpt.Of(scope.Text)}'"),
        List(known),
        NameHint.Nearest(scope.Text, known));

    public static Problem NumberOutOfPlace(RuleSource source, int offset) => At(
        source,
        offset,
        "text.number",
        new("此处不能读取数字", "a number to be read where none can be"),
        new("文字、{..8}、{d} 或短语", "text, {..8}, {d} or a phrase"));

    public static Problem CheckWithoutText(RuleSource source, IEnumerable<TextNumberSlot> slots) => At(
        source,
        0,
        "text.check",
        new("check 没有用到正文里的数字", "the check uses no number from the text"),
        List(slots.Select(slot => slot.Name)));

    private static LocalizedText List(IEnumerable<string> names) =>
        new(string.Join("、", names), string.Join(", ", names));

    private static Problem At(
        RuleSource source,
        int offset,
        string code,
        LocalizedText found,
        LocalizedText? expected = null,
        LocalizedText? hint = null) =>
        source.ProblemAt(offset, code, found, expected, hint);
}
