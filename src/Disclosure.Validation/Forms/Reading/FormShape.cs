using Disclosure.Validation.Text;
using Disclosure.Validation.Yaml.Shapes;

namespace Disclosure.Validation.Forms.Reading;

/// <summary>The shapes of <c>form.yaml</c>.</summary>
internal static class FormShape
{
    private static readonly TextShape Id = new(FormIds.Pattern);

    private static readonly LocalizedText IdMeaning = new("规则和结果中所用的 id", "the id used in rules and results");

    /// <summary>The whole file.</summary>
    public static MappingShape Form { get; } = new("form", () =>
    [
        new("form", CommonShapes.Text, new("格式的编号", "the id of the form"), IsRequired: true),
        new("zh", CommonShapes.Text, new("中文名称", "the title in Chinese"), IsRequired: true),
        new("en", CommonShapes.Text, new("英文名称", "the title in English"), IsRequired: true),
        new("notice", CommonShapes.Text, new("规定该格式的文件号", "the number of the notice that set the form"), IsRequired: true),
        new("years", CommonShapes.Years, new("适用的报告年度", "the report years that the form is for")),
        new("sections", new ListShape(Section!), new("各部分，按次序", "the sections in order")),
        new("tables", new ListShape(Table!), new("各表，按次序", "the tables in order"), IsRequired: true),
    ]);

    public static MappingShape Section { get; } = new("section", () => Labelled("id"));

    public static MappingShape Table { get; } = new("table", () =>
    [
        .. Labelled("id"),
        new("section", CommonShapes.Text, new("所在部分的 id", "the id of the section that it stands in"), IsRequired: true),
        new("printed_as_one_row", CommonShapes.Flag, new("各行是否印成一行", "whether all rows are printed as one")),
        new("columns", new ListShape(new AnyShape(Column!, ColumnGroup!)), new("各列", "the columns"), IsRequired: true),
        new("rows", new ListShape(new AnyShape(Row!, RowGroup!)), new("各行", "the rows"), IsRequired: true),
    ]);

    public static MappingShape Row { get; } = new("row", () =>
    [
        .. Labelled("id"),
        new("total", CommonShapes.Flag, new("是否为合计行", "whether the row is a total")),
    ]);

    public static MappingShape RowGroup { get; } = new("rowGroup", () =>
    [
        .. Labelled("group"),
        new("prefix", CommonShapes.Flag, new("行的 id 前是否加组的 id，默认加", "whether the ids of its rows begin with its own; default true")),
        new("single_row", CommonShapes.Flag, new("整组可否印成一行", "whether the group may be printed as one row")),
        new("rows", new ListShape(new AnyShape(Row, RowGroup!)), new("组内各行", "its rows"), IsRequired: true),
    ]);

    public static MappingShape Column { get; } = new("column", () =>
    [
        .. Labelled("id"),
        new("kind", CommonShapes.Choice<ValueKind>(), new("数的种类", "what kind of numbers it holds"), IsRequired: true),
    ]);

    public static MappingShape ColumnGroup { get; } = new("columnGroup", () =>
    [
        .. Labelled("group"),
        new("columns", new ListShape(new AnyShape(Column, ColumnGroup!)), new("组内各列", "its columns"), IsRequired: true),
    ]);

    private static IReadOnlyList<YamlKey> Labelled(string idKey) =>
    [
        new(idKey, Id, IdMeaning, IsRequired: true),
        new("zh", CommonShapes.Text, new("印出的文字", "the text as printed"), IsRequired: true),
        new("en", CommonShapes.Text, new("英文", "in English"), IsRequired: true),
        new("brief", CommonShapes.Localized, new("说明中所用的简称", "the short name used in messages")),
        new("variants", CommonShapes.Texts, new("也见到的写法", "other ways in which it is printed")),
    ];
}
