using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Disclosure.Validation.Documents.Docx;

/// <summary>The styles of a document, as far as they bear on what its characters mean.</summary>
internal sealed class DocxStyles
{
    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StyleLook> _looks = new(StringComparer.Ordinal);
    private readonly RunLook _defaults;
    private readonly string? _usual;

    /// <param name="styles">The styles part; null where the document has none.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public DocxStyles(Styles? styles, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (styles is null)
        {
            return;
        }

        _defaults = RunLook.Of(styles.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle);
        foreach (var style in styles.Elements<Style>().Where(style => style.StyleId?.Value is not null))
        {
            cancellationToken.ThrowIfCancellationRequested();
            _styles.TryAdd(style.StyleId!.Value!, style);
            if (style.Type?.InnerText == "paragraph" && style.Default?.Value == true)
            {
                _usual ??= style.StyleId.Value;
            }
        }
    }

    /// <summary>Whether a run hides all that is in it, text boxes too.</summary>
    public static bool IsHidden(OpenXmlElement element) =>
        element is Run { RunProperties: { } properties } && RunLook.Of(properties).IsHidden == true;

    /// <summary>What a table gives to the text in a cell.</summary>
    public Surroundings Around(TableCell cell, Table table)
    {
        var style = Of(table.GetFirstChild<TableProperties>()?.TableStyle?.Val?.Value);
        var background = PrintedColor.Of(cell.TableCellProperties?.Shading)
            ?? PrintedColor.Of(table.GetFirstChild<TableProperties>()?.Shading)
            ?? (style.IsShaded ? PrintedColor.Open : PrintedColor.White);
        return new Surroundings(style.Look, background);
    }

    /// <summary>How a paragraph sets the characters of its runs, before their own properties.</summary>
    public RunLook LookOf(Paragraph paragraph, Surroundings surroundings) => StyleOf(paragraph).Look.Within(surroundings.Look);

    /// <summary>How a run sets its characters.</summary>
    public RunLook LookOf(RunProperties? properties, RunLook paragraph) => properties is null
        ? paragraph.Over(_defaults)
        : RunLook.Of(properties).Over(Of(properties.RunStyle?.Val?.Value).Look.Within(paragraph)).Over(_defaults);

    /// <summary>The colour behind a paragraph; null for that of what is around it.</summary>
    public int? BackgroundOf(Paragraph paragraph) =>
        PrintedColor.Of(paragraph.ParagraphProperties?.Shading) ?? (StyleOf(paragraph).IsShaded ? PrintedColor.Open : null);

    /// <summary>Whether a number or a bullet is set before the paragraph.</summary>
    public bool IsNumbered(Paragraph paragraph) =>
        NumberingOf(paragraph.ParagraphProperties?.NumberingProperties) ?? StyleOf(paragraph).IsNumbered;

    private StyleLook StyleOf(Paragraph paragraph) => Of(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? _usual);

    // From the style up to the one that is based on none, or on one of those before it; then down again.
    private StyleLook Of(string? id)
    {
        var chain = new Stack<Style>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var look = default(StyleLook);
        while (id is not null && !_looks.TryGetValue(id, out look) && _styles.TryGetValue(id, out var style) && seen.Add(id))
        {
            chain.Push(style);
            id = style.BasedOn?.Val?.Value;
        }

        foreach (var style in chain)
        {
            _looks[style.StyleId!.Value!] = look = Derive(style, look);
        }

        return look;
    }

    private static StyleLook Derive(Style style, StyleLook based) => new(
        RunLook.Of(style.StyleRunProperties).Over(based.Look),
        NumberingOf(style.StyleParagraphProperties?.NumberingProperties) ?? based.IsNumbered,
        based.IsShaded || style.Descendants<Shading>().Any(shading => shading.Parent is not StyleRunProperties));

    private static bool? NumberingOf(NumberingProperties? numbering) => numbering is null ? null : numbering.NumberingId?.Val?.Value is > 0;

    private readonly record struct StyleLook(RunLook Look, bool IsNumbered, bool IsShaded);
}
