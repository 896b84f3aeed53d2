using System.Text;
using Disclosure.Validation.Packs.Reading;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Text;
using Disclosure.Validation.Yaml.Shapes;

namespace Disclosure.Validation.Authoring.Reference;

/// <summary>The reference of the rule language. It is written from the tables by which packs are read.</summary>
public static class RuleLanguage
{
    private static readonly LocalizedText Note = new("本页由解析器自己的表生成：`disclosure rules language`。", "This page is made from the parser's own tables: `disclosure rules language`.");

    private static readonly LocalizedText Key = new("键", "key");
    private static readonly LocalizedText Written = new("写法", "written");
    private static readonly LocalizedText Meaning = new("含义", "meaning");
    private static readonly LocalizedText Example = new("例", "example");
    private static readonly LocalizedText Required = new("（必需）", " (required)");

    /// <summary>Writes the reference, as Markdown.</summary>
    public static string Reference(Language language)
    {
        var page = new StringBuilder();
        page.Append(Line("# ", new("规则语言", "The rule language"), language)).Append('\n').Append(Line("", Note, language));
        Keys(page, new("规则的键", "Keys of a rule"), RuleShape.Rule, language);
        Words(page, new("`each` 以什么开头", "`each` begins with"), LanguageWords.Quantifiers, language);
        Words(page, new("`where` 之后", "Behind `where`"), LanguageWords.Properties, language);
        Names(page, language);
        Words(page, new("`check`：比较", "`check`: comparison"), LanguageWords.Comparisons, language);
        Words(page, new("算术，按分数精确计算", "Arithmetic, in exact fractions"), LanguageWords.Arithmetic, language);
        Words(page, new("函数", "Functions"), LanguageWords.Functions, language);
        Words(page, new("其他报告：`@`", "Other reports: `@`"), LanguageWords.Steps, language);
        Words(page, new("连接和条件", "Joining and conditions"), LanguageWords.Keywords, language);
        Words(page, new("数的单位", "Units of numbers"), LanguageWords.Units, language);
        Requirements(page, language);
        Keys(page, new("规则的测试", "Tests of a rule"), RuleTestShape.Test, language);
        List(page, new("`message` 的占位符", "Placeholders of a `message`"), MessageTemplate.Placeholders.Select(name => $"{{{name}}}"), language);
        return page.ToString();
    }

    private static void Names(StringBuilder page, Language language)
    {
        Head(page, new("名称", "Names"), language);
        var levels = string.Join(", ", CommonShapes.Choice<IssuerLevel>().Words.Select(word => $"`{word}`"));
        page.Append(Line("", new(
            $"名称先在所绑定的行或列中查找，再作为 `表.行.列` 查找；行的 id 可含点。规则包的 `groups` 代表其各成员；`*` 代表点与点之间的一段或几段，`handled.refused.*`、`disputes.*.total`、`*.natural` 代表所有相符的。`year` 是报告年度；`level` 是机关的种类，与 {levels} 之一比较：`level = county`、`level != department`；`text` 和各部分的 id 用于 `mentions` 之前。",
            $"A name is looked for in the bound row or column first, then as `table.row.column`; ids of rows may hold dots. A group of the pack's `groups` is its members; `*` stands for one or more parts between points: `handled.refused.*`, `disputes.*.total` and `*.natural` are all that fit. `year` is the report year. `level` is the kind of issuer, compared with one of {levels}: `level = county`, `level != department`. `text` and the ids of sections stand before `mentions`."), language));
        page.Append('\n').Append(Line("", LocalizedText.Of(
            $"从松到紧：`if`、`or`、`and`、`not`、比较、加减、乘除、负号、`@`；括号最多 {ExpressionParser.MostLevels} 层。",
            $"From loose to tight: `if`, `or`, `and`, `not`, comparison, plus and minus, times and divided by, minus before a number, `@`; brackets to {ExpressionParser.MostLevels} levels."), language));
    }

    private static void Requirements(StringBuilder page, Language language)
    {
        var words = RuleKinds.All.SelectMany(kind => kind.Keys).Where(key => key.Name == RequireKey.Name).SelectMany(key => FormsOf(key.Shape)).ToList();
        List(page, new("`require`：单独一词", "`require`: a word"), words.OfType<ChoiceShape>().SelectMany(choice => choice.Words), language);
        foreach (var key in words.OfType<MappingShape>().SelectMany(mapping => mapping.All))
        {
            page.Append(FormattableString.Invariant($"\n`require: {{{key.Name}: …}}` — {key.Description.In(language)}\n"));
            foreach (var terms in FormsOf(key.Shape).OfType<MappingShape>())
            {
                page.Append('\n');
                Table(page, terms, language);
            }
        }
    }

    private static IEnumerable<YamlShape> FormsOf(YamlShape shape) => shape is AnyShape any ? any.Choices.SelectMany(FormsOf) : [shape];

    private static void Keys(StringBuilder page, LocalizedText title, MappingShape shape, Language language)
    {
        Head(page, title, language);
        Table(page, shape, language);
    }

    private static void Table(StringBuilder page, MappingShape shape, Language language)
    {
        Row(page, Key.In(language), Meaning.In(language));
        page.Append("|---|---|\n");
        foreach (var key in shape.All)
        {
            Row(page, $"`{key.Name}`", key.Description.In(language) + (key.IsRequired ? Required.In(language) : ""));
        }
    }

    private static void Words(StringBuilder page, LocalizedText title, IEnumerable<LanguageEntry> entries, Language language)
    {
        Head(page, title, language);
        Row(page, Written.In(language), Meaning.In(language), Example.In(language));
        page.Append("|---|---|---|\n");
        foreach (var entry in entries)
        {
            Row(page, string.Join(' ', entry.Spellings.Select(word => $"`{word}`")), entry.Meaning.In(language), $"`{entry.Example}`");
        }
    }

    private static void List(StringBuilder page, LocalizedText title, IEnumerable<string> words, Language language)
    {
        Head(page, title, language);
        page.Append(string.Join(", ", words.Select(word => $"`{word}`"))).Append('\n');
    }

    private static void Head(StringBuilder page, LocalizedText title, Language language) =>
        page.Append('\n').Append(Line("## ", title, language)).Append('\n');

    private static string Line(string mark, LocalizedText text, Language language) => mark + text.In(language) + "\n";

    private static void Row(StringBuilder page, params IReadOnlyList<string> cells) =>
        page.Append("| ").Append(string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))).Append(" |\n");
}
