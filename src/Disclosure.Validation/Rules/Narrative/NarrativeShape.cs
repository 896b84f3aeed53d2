using Disclosure.Validation.Yaml.Shapes;

namespace Disclosure.Validation.Rules.Narrative;

/// <summary>The shapes of what packs say of texts.</summary>
internal static class NarrativeShape
{
    /// <summary>What a rule looks for in the text.</summary>
    public static MappingShape Narrative { get; } = new("narrative", () =>
    [
        new("sections", CommonShapes.Texts, new("查找的部分；没有写明的为全部", "the sections searched; all of them where none is named")),
        new(
            "patterns",
            CommonShapes.Texts,
            new("句式：文字、(甲|乙)、[可省略]、{n}、{m}、{p}、{t}、{..8}、{短语}", "templates: text, (a|b), [optional], {n}, {m}, {p}, {t}, {..8}, {phrase}"),
            IsRequired: true),
        new("unless", CommonShapes.Texts, new("同一分句中有这些词时不作违反", "words that in the same clause keep the rule from being violated")),
        new("allow", CommonShapes.Texts, new("对本规则不起作用的范围", "the scopes that do not matter to the rule")),
        new("agree", CommonShapes.Choice<NarrativeAgreement>(), new("有一句相符即可，或逐句判定", "whether one passage that agrees is enough, or each is judged")),
    ]);

    /// <summary>Words that tell that a figure is about something else.</summary>
    public static MappingShape Scope { get; } = new("scope", () =>
    [
        new("words", CommonShapes.Texts, new("表明所说并非整份报告的词", "words that tell that a figure is not about the whole report"), IsRequired: true),
        new("but", CommonShapes.Texts, new("含有这些词而另有所指的说法", "what holds one of the words and means something else")),
        new("until", CommonShapes.Texts, new("此后前面的词不再起作用", "what ends the reach of the words before it")),
        new("issuers", CommonShapes.Texts, new("只对这些发布机关；没有写明的为全部", "the issuers that it is for; all where none is named")),
        new("reach", CommonShapes.Choice<NarrativeReach>(), new("词的作用范围", "how far the words reach")),
    ]);

    /// <summary>Phrases by name.</summary>
    public static NamesShape Phrases { get; } = new(CommonShapes.Texts);

    /// <summary>Scopes by name.</summary>
    public static NamesShape Scopes { get; } = new(Scope);
}
