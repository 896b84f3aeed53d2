using Disclosure.Validation.Forms.Levels;
using Disclosure.Validation.Forms.Sources;
using Disclosure.Validation.Text;
using Disclosure.Validation.Yaml.Shapes;

namespace Disclosure.Validation.Forms.Reading;

/// <summary>The shapes of <c>form.yaml</c>.</summary>
internal static class FormShape
{
    private static readonly TextShape Id = new(FormIds.Pattern);

    private static readonly TextShape MonthDay = new("^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])");

    private static readonly LocalizedText IdMeaning = new("规则和结果中所用的 id", "the id used in rules and results");

    /// <summary>A short name.</summary>
    public static MappingShape Brief { get; } = new("brief", () =>
    [
        new("zh", CommonShapes.Text, new("中文", "in Chinese")),
        new("en", CommonShapes.Text, new("英文", "in English")),
    ])
    { TakesLanguages = true };

    /// <summary>The whole file.</summary>
    public static MappingShape Form { get; } = new("form", () =>
    [
        new("form", CommonShapes.Text, new("格式的编号", "the id of the form"), IsRequired: true),
        new("zh", CommonShapes.Text, new("中文名称", "the title in Chinese")),
        new("en", CommonShapes.Text, new("英文名称", "the title in English")),
        new("notice", CommonShapes.Text, new("规定该格式的文件号", "the number of the notice that set the form"), IsRequired: true),
        new("years", CommonShapes.Years, new("适用的报告年度", "the report years that the form is for")),
        new("languages", CommonShapes.Texts, new("文件所用的语言，默认 zh", "the languages that documents are written in; default zh")),
        new("titles", CommonShapes.Texts, new("文件的标题，{year}、{issuer} 和 * 代表不同的部分", "the titles of documents, with {year}, {issuer} and * for what differs")),
        new("numbers", Numbers!, new("数的写法", "how numbers are written")),
        new("year", Year!, new("报告年度的起止", "when a reporting year ends")),
        new("units", Units!, new("数的单位", "the units of figures")),
        new("signs", new ListShape(Sign!), new("代替数字的文字", "texts in place of numbers")),
        new("levels", Levels!, new("哪些机关名称表明机关的种类，中文格式默认通用的名称", "which names of issuers tell their kind; default for forms in Chinese: what they have in common")),
        new("components", Components!, new("各组成单位的行", "the lines of components")),
        new("xml", Source!, new("XML 数据文件中的位置", "where reports stand in XML files")),
        new("csv", Csv!, new("CSV 文件中的列", "in which columns reports stand in files of lines")),
        new("sections", new ListShape(Section!), new("各部分，按次序", "the sections in order")),
        new("tables", new ListShape(Table!), new("各表，按次序", "the tables in order"), IsRequired: true),
    ])
    { TakesLanguages = true };

    public static MappingShape Year { get; } = new("reportingYear", () =>
    [
        new("ends", MonthDay, new("最后一天，月-日", "its last day, month-day"), IsRequired: true),
    ]);

    public static MappingShape Numbers { get; } = new("numbers", () =>
    [
        new("decimal", CommonShapes.Text, new("小数点，默认 .", "the mark in front of decimals; default .")),
        new("group", CommonShapes.Text, new("每三位数字之间的符号，默认 ,", "the mark between groups of three digits; default ,")),
    ]);

    public static MappingShape Units { get; } = new("units", () =>
    [
        new("amount", CommonShapes.Text, new("金额的单位，默认万元", "the unit of amounts; default 万元")),
        new("marks", CommonShapes.Texts, new("金额旁的符号，例如 $", "what may stand beside an amount, such as $")),
    ]);

    /// <summary>What forms in one language have in common.</summary>
    public static MappingShape Shared { get; } = new("sharedForm", () =>
        [new("levels", Levels!, new("哪些机关名称表明机关的种类", "which names of issuers tell their kind"), IsRequired: true)]);

    public static MappingShape Levels { get; } = new("levels", () =>
    [
        new("governments", CommonShapes.Texts, new("政府名称中地名后面的文字", "what stands behind the name of its place in that of a government")),
        new("names", new ListShape(LevelName!), new("各种名称，以最先符合的为准", "the names; the first that fits tells"), IsRequired: true),
    ]);

    /// <summary>Names of bodies of one kind.</summary>
    public static MappingShape LevelName { get; } = new("levelName", () =>
    [
        new("contains", CommonShapes.Texts, new("名称中任何位置的文字", "what it holds anywhere")),
        new("begins", CommonShapes.Texts, new("名称的开头", "what it begins with")),
        new("ends", CommonShapes.Texts, new("名称的结尾", "what it ends with")),
        new("places", CommonShapes.Texts, new("地名的结尾", "what the name of its place ends with")),
        new("are", CommonShapes.Texts, new("整个地名", "the name of its place as a whole")),
        new("under", CommonShapes.Texts, new("地名的开头，即其所在的地方", "what the name of its place begins with: that of the place it lies in")),
        new("in", CommonShapes.Texts, new("地名中间的文字", "what the name of its place holds inside")),
        new("level", new ListShape(new ChoiceShape(LevelNames.Kinds)), new("机关的种类；不写表示看不出", "the kinds of body; none where the name does not tell")),
    ]);

    public static MappingShape Components { get; } = new("components", () =>
    [
        new("whole", CommonShapes.Texts, new("文件中全机关一行的名称", "how documents call the line of the whole"), IsRequired: true),
    ]);

    public static MappingShape Sign { get; } = new("sign", () =>
    [
        new("texts", CommonShapes.Texts, new("这样的文字", "the texts"), IsRequired: true),
        new("kinds", new ListShape(CommonShapes.Choice<ValueKind>()), new("用于哪些种类的数，默认全部", "in figures of which kinds; default all")),
        new("means", CommonShapes.Choice<SignMeaning>(), new("none：不适用，求和时为 0；unknown：有数而未写明", "none: does not apply, zero in a sum; unknown: a number that is not said"), IsRequired: true),
    ]);

    public static MappingShape Source { get; } = new("source", () =>
    [
        new("root", CommonShapes.Text, new("根元素的名称", "the name of the root element"), IsRequired: true),
        new("issuer", CommonShapes.Text, new("报告机关的元素", "the element of the body that reports")),
        new("component", CommonShapes.Text, new("其中各组成单位的元素", "the elements of its components, within it")),
        new("name", CommonShapes.Text, new("其中的名称", "its name, within that element")),
        new("title", CommonShapes.Text, new("其中的全称", "its full name, within that element")),
        new("year", CommonShapes.Text, new("报告年度", "the year reported on")),
        new("published", CommonShapes.Text, new("公布日期", "the day of publication")),
        new("id", CommonShapes.Text, new("元素的标识", "what identifies an element")),
        new("data", CommonShapes.Text, new("指向数据的引用", "the reference to data")),
        new("owner", CommonShapes.Text, new("指向机关的引用", "the reference to the body that the data are of")),
        new("footnote", CommonShapes.Text, new("表下的注", "the footnote of a table")),
        new("ignored", CommonShapes.Texts, new("不含本格式数字的元素", "elements that hold no figure of the form")),
    ]);

    public static MappingShape Csv { get; } = new("csv", () =>
    [
        new("issuer", CommonShapes.Text, new("报告机关名称的列", "the column with the name of the body that reports"), IsRequired: true),
        new("component", CommonShapes.Text, new("组成单位名称的列", "the column with the name of its component")),
        new("year", CommonShapes.Text, new("报告年度的列", "the column with the year reported on")),
        new("ignored", CommonShapes.Texts, new("不含本格式数字的列", "columns that hold no figure of the form")),
    ]);

    public static MappingShape TableSource { get; } = new("tableSource", () =>
    [
        new("section", CommonShapes.Text, new("表所在的元素", "the element that holds the table"), IsRequired: true),
        new("data", CommonShapes.Text, new("其中每一单位的数据", "within it, the data of each body"), IsRequired: true),
        new("missing", CommonShapes.Choice<MissingFigure>(), new("没有写出的数：absent 不知、zero 为 0、none 不适用；默认 absent", "what is left out: absent, zero, or none for not applicable; default absent")),
    ]);

    public static MappingShape Section { get; } = new("section", () => Labelled("id")) { TakesLanguages = true };

    public static MappingShape Table { get; } = new("table", () =>
    [
        .. Labelled("id"),
        new("section", CommonShapes.Text, new("所在部分的 id", "the id of the section that it stands in"), IsRequired: true),
        new("printed_as_one_row", CommonShapes.Flag, new("各行是否印成一行", "whether all rows are printed as one")),
        new("columns", new ListShape(new AnyShape(Column!, ColumnGroup!)), new("各列", "the columns"), IsRequired: true),
        new("rows", new AnyShape(new ListShape(new AnyShape(Row!, RowGroup!)), RowsOfEach!), new("各行", "the rows"), IsRequired: true),
        new("xml", TableSource, new("XML 数据文件中的位置", "where it stands in XML files")),
    ])
    { TakesLanguages = true };

    /// <summary>Rows that stand once for each component.</summary>
    public static MappingShape RowsOfEach { get; } = new("rowsOfEach", () =>
    [
        new("each", new ChoiceShape(["component"]), new("每个组成单位一行", "one line for each component"), IsRequired: true),
        new("rows", new ListShape(new AnyShape(Row!, RowGroup!)), new("行内并排的各行", "the rows that stand side by side in the line")),
        new("numbered", new WholeShape(1, 1_000), new("只按次序区分的行数", "how many rows there are that differ by their order alone")),
        new("first", CommonShapes.Texts, new("第一行的名称", "how documents call the first of them")),
        new("xml", CommonShapes.Text, new("每一行的元素", "the element of each such row")),
    ]);

    public static MappingShape Row { get; } = new("row", () =>
    [
        .. Labelled("id"),
        new("total", CommonShapes.Flag, new("是否为合计行", "whether the row is a total")),
        new("csv", CommonShapes.Text, new("CSV 文件的列名中该行的名称", "what it is called in the names of columns of files of lines")),
        new("xml", CommonShapes.Text, new("XML 数据文件中的位置", "where it stands in XML files")),
    ])
    { TakesLanguages = true };

    public static MappingShape RowGroup { get; } = new("rowGroup", () =>
    [
        .. Labelled("group"),
        new("prefix", CommonShapes.Flag, new("行的 id 前是否加组的 id，默认加", "whether the ids of its rows begin with its own; default true")),
        new("single_row", CommonShapes.Flag, new("整组可否印成一行", "whether the group may be printed as one row")),
        new("rows", new ListShape(new AnyShape(Row, RowGroup!)), new("组内各行", "its rows"), IsRequired: true),
    ])
    { TakesLanguages = true };

    public static MappingShape Column { get; } = new("column", () =>
    [
        .. Labelled("id"),
        new("kind", CommonShapes.Choice<ValueKind>(), new("数的种类", "what kind of numbers it holds"), IsRequired: true),
        new("csv", CommonShapes.Text, new("CSV 文件中的列名，* 代表行的名称", "the column of files of lines that holds its figures, with * for the row")),
        new("xml", CommonShapes.Text, new("XML 数据文件中的位置", "where it stands in XML files")),
    ])
    { TakesLanguages = true };

    public static MappingShape ColumnGroup { get; } = new("columnGroup", () =>
    [
        .. Labelled("group"),
        new("columns", new ListShape(new AnyShape(Column, ColumnGroup!)), new("组内各列", "its columns"), IsRequired: true),
    ])
    { TakesLanguages = true };

    private static IReadOnlyList<YamlKey> Labelled(string idKey) =>
    [
        new(idKey, Id, IdMeaning, IsRequired: true),
        new("zh", CommonShapes.Text, new("中文，中文格式印出的文字", "in Chinese: as forms in Chinese print it")),
        new("en", CommonShapes.Text, new("英文", "in English")),
        new("brief", Brief, new("说明中所用的简称", "the short name used in messages")),
        new("variants", CommonShapes.Texts, new("也见到的写法", "other ways in which it is printed")),
    ];
}
