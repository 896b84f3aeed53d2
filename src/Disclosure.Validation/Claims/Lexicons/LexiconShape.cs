using Disclosure.Validation.Yaml.Shapes;

namespace Disclosure.Validation.Claims.Lexicons;

/// <summary>The shapes of the files of a lexicon.</summary>
internal static class LexiconShape
{
    /// <summary>A file of a lexicon.</summary>
    public static MappingShape File { get; } = new("lexicon", () =>
    [
        new("lexicon", CommonShapes.Text, new("语言，例如 zh", "the language, such as zh"), IsRequired: true),
        new("blanks", CommonShapes.Choice<Blanks>(), new("正文中的空格：dropped 略去，kept 保留", "blanks in texts: dropped or kept")),
        new("numerals", Numerals!, new("数字怎样写", "how numbers are written")),
        new("names", new NamesShape(CommonShapes.Texts), new("供短语引用的词组", "named words, for use in phrases")),
        new("topics", new NamesShape(Topic!), new("所数之事", "what is counted")),
        new("aspects", new NamesShape(Aspect!), new("处理的环节和结果", "what became of it")),
        new("parties", new NamesShape(Party!), new("申请人", "who it is of")),
        new("words", new NamesShape(CommonShapes.Texts), new("其他词语，按作用", "other words, by what they do")),
    ]);

    /// <summary>How numbers are written.</summary>
    public static MappingShape Numerals { get; } = new("numerals", () =>
    [
        new("digits", new NamesShape(CommonShapes.Number), new("数字字", "characters of digits")),
        new("units", new NamesShape(CommonShapes.Number), new("位数字", "characters of powers of ten")),
        new("bare", CommonShapes.Flag, new("没有量词的数也算件数", "whether numbers without a measure word are counts")),
        new("words", new NamesShape(CommonShapes.Texts), new("数后的词", "words behind numbers")),
    ]);

    /// <summary>Something that is counted.</summary>
    public static MappingShape Topic { get; } = new("topic", () =>
    [
        new("cells", CommonShapes.Text, new("单元格路径的样式", "the pattern of its cells"), IsRequired: true),
        new("aspect", CommonShapes.Text, new("只有数字时所指的环节", "the aspect that a bare number means")),
        new("party", CommonShapes.Text, new("全部申请人的列", "the column of all parties")),
        new("also", CommonShapes.Texts, new("说结果时也可能只指的列", "columns that results may be told of in place of all")),
        new("forms", CommonShapes.Texts, new("有单元格的格式", "the forms that have cells for it")),
        new("listed", CommonShapes.Text, new("在结果清单中的意义", "what its word alone means in a list of results")),
        new("default", CommonShapes.Flag, new("只有结果时所指的事", "whether it is meant where an aspect stands alone")),
        new("business", CommonShapes.Flag, new("也可能是机关自身的业务", "whether bodies have such matters as their business too")),
        new("published", CommonShapes.Flag, new("公开的数量不是办理的数量", "whether information about it is counted as published")),
        new("among", CommonShapes.Flag, new("单元格还含其他", "whether its cells hold others too")),
        new("money", CommonShapes.Flag, new("金额", "whether its figures are money")),
        new("words", CommonShapes.Texts, new("专指它的词", "words that mean nothing else")),
        new("generic", CommonShapes.Texts, new("也可指别的的词", "words that can mean others too")),
        new("weak", CommonShapes.Texts, new("只指其领域的词", "words that name its field")),
    ]);

    /// <summary>What became of what is counted.</summary>
    public static MappingShape Aspect { get; } = new("aspect", () =>
    [
        new("group", CommonShapes.Choice<AspectGroup>(), new("种类", "its kind"), IsRequired: true),
        new("of", CommonShapes.Texts, new("与哪些事相配", "the topics that it goes with"), IsRequired: true),
        new("is", CommonShapes.Texts, new("行或列；多种读法各一项，相加用 +", "rows or columns, a reading each, sums with +")),
        new("in", new NamesShape(CommonShapes.Texts), new("在某格式中的读法", "the readings in a form")),
        new("forms", CommonShapes.Texts, new("有单元格的格式", "the forms that have cells for it")),
        new("listed", CommonShapes.Text, new("在结果清单中的意义", "what it means in a list of results")),
        new("last", CommonShapes.Text, new("与上年连用时的意义", "what it means beside last year")),
        new("next", CommonShapes.Text, new("与下年连用时的意义", "what it means beside next year")),
        new("within", CommonShapes.Text, new("数目不同时属于其一部分的环节", "what it is a part of, where both are told of with other numbers")),
        new("beside_year", CommonShapes.Flag, new("只与年份连用", "whether it counts only beside a year")),
        new("doubtful", CommonShapes.Flag, new("从不肯定", "whether it is never sure")),
        new("alone", CommonShapes.Flag, new("单独出现即可知其所指", "whether it tells its topic by itself")),
        new("else", CommonShapes.Flag, new("清单中的“其他”", "whether it is the rest of a list")),
        new("denies", CommonShapes.Flag, new("后面没有数字时表示否定", "whether it denies what follows, where no number does")),
        new("denied", CommonShapes.Flag, new("否定即为零", "whether to deny it is to say none")),
        new("words", CommonShapes.Texts, new("词", "its words")),
    ]);

    /// <summary>Who it is of.</summary>
    public static MappingShape Party { get; } = new("party", () =>
    [
        new("is", CommonShapes.Texts, new("列", "columns"), IsRequired: true),
        new("else", CommonShapes.Flag, new("清单中的“其他”", "whether it is the rest of a list")),
        new("words", CommonShapes.Texts, new("词", "its words")),
    ]);
}

/// <summary>What becomes of the blanks of a text.</summary>
internal enum Blanks
{
    /// <summary>They are left out: the language writes without them.</summary>
    Dropped,

    /// <summary>Each run of them stands as one blank.</summary>
    Kept,
}
