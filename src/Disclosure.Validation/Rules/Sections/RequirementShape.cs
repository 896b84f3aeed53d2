using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;
using Disclosure.Validation.Yaml.Shapes;

namespace Disclosure.Validation.Rules.Sections;

/// <summary>The shapes of a <c>require</c>: a word, or a word with its terms.</summary>
internal static class RequirementShape
{
    // A shorter piece of text is a set phrase, and many texts have it.
    public const int ShortestRun = 4;

    /// <summary>The key of the day for all kinds of issuer that have none of their own.</summary>
    public const string AllLevels = "all";

    private static readonly WholeShape Count = new(1, int.MaxValue);
    private static readonly TextShape Percent = new("^[0-9]{1,2}([.][0-9]+)?%");

    private static readonly ListShape Phrases = new(new AnyShape(CommonShapes.Text, CommonShapes.Texts));

    /// <summary>What must be spoken of, by a text that is long enough.</summary>
    public static MappingShape LongText { get; } = new("mentionsOfLongText", () =>
    [
        new("all", Phrases, new("须提到的事项，各可有几种说法", "what must be spoken of, each in one of several ways"), IsRequired: true),
        new("from", Count, new("至少多少字的文字才检查", "how many characters a text has at least to be asked"), IsRequired: true),
        new("counted", CommonShapes.Texts, new("数字后的量词：同一句里还须有这样的数", "words behind a number: the same sentence has to give such a number")),
    ]);

    /// <summary>What no text begins or ends with.</summary>
    public static MappingShape Edges { get; } = new("brokenEdges", () =>
    [
        new("first", CommonShapes.Texts, new("文字不应以此开头", "what no text begins with")),
        new("last", CommonShapes.Texts, new("文字不应以此结尾", "what no text ends with")),
    ]);

    /// <summary>How long a text is.</summary>
    public static MappingShape Limits { get; } = new("lengthLimits", () =>
    [
        new("least", Count, new("至少多少字", "the least number of characters")),
        new("most", Count, new("至多多少字", "the most characters")),
        new("margin", Percent, new("原则性要求：超出多大部分才指出", "for a limit in principle: by what part a text exceeds it before it is mentioned")),
    ]);

    /// <summary>How much of a text may be last year's again.</summary>
    public static MappingShape Share { get; } = new("freshShare", () =>
    [
        new("most", Percent, new("至多多大部分与上年相同", "the largest share that may be last year's"), IsRequired: true),
        new("run", new WholeShape(ShortestRun, int.MaxValue), new("连续多少字起才算相同", "from how many letters on a piece counts as the same"), IsRequired: true),
    ]);

    /// <summary>The last day for publication by kind of issuer.</summary>
    public static MappingShape Days { get; } = new("dueDays", () =>
    [
        .. Enum.GetValues<IssuerLevel>().Select(CommonShapes.NameOf).Append(AllLevels).Select(level => new YamlKey(
            level,
            new TextShape("^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"),
            new("报告年度次年的最后一日，月-日", "the last day in the year after the report year, month-day"))),
    ]);

    /// <summary>A requirement is one of these.</summary>
    public static IReadOnlyList<YamlShape> Choices { get; } =
    [
        new ChoiceShape(
        [
            .. Enum.GetValues<SectionRequirement>().Where(one => RequirementProblems.ShapeOf(one) is null).Select(CommonShapes.NameOf),
        ]),
        With(SectionRequirement.Length, Limits, new("多少字", "how many characters")),
        With(
            SectionRequirement.Mentions,
            new AnyShape(Phrases, LongText),
            new("须提到的事项，各可有几种说法", "what must be spoken of, each in one of several ways")),
        With(SectionRequirement.Without, CommonShapes.Texts, new("不应有的文字", "what must not stand in the text")),
        With(SectionRequirement.Wide, CommonShapes.Texts, new("不应在汉字间用半角的标点", "marks that are not to stand in half width between ideographs")),
        With(SectionRequirement.Unbroken, Edges, new("文字不断句", "no text begins or breaks off in the middle of a sentence")),
        With(SectionRequirement.Fresh, Share, new("不与上年雷同", "not last year's text again")),
        With(SectionRequirement.Year, CommonShapes.Choice<YearPlace>(), new("何处的年度", "where the year stands")),
        With(SectionRequirement.Stated, CommonShapes.Choice<StatedPart>(), new("须写明的内容", "what the report has to state")),
        With(SectionRequirement.Published, Days, new("按期发布", "published in time")),
    ];

    private static MappingShape With(SectionRequirement requirement, YamlShape terms, LocalizedText description)
    {
        var name = CommonShapes.NameOf(requirement);
        return new MappingShape($"require{requirement}", () => [new(name, terms, description, IsRequired: true)]);
    }
}
