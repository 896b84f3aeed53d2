using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Disclosure.Validation.Documents.Docx;

/// <summary>The styles of a document, as far as they bear on what its characters mean.</summary>
internal sealed class DocxStyles
{
    private const string OfText = "character";
    private const string OfParagraphs = "paragraph";
    private const string OfTables = "table";

    private readonly Dictionary<(string Kind, string Id), Style> _styles = [];
    private readonly Dictionary<Style, StyleLook> _looks = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, Style> _usual = new(StringComparer.Ordinal);
    private readonly RunLook _defaults;

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
        foreach (var style in styles.Elements<Style>())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var kind = style.Type?.InnerText ?? OfParagraphs;
            _styles.TryAdd((kind, style.StyleId?.Value ?? ""), style);
            if (style.Default?.Value == true && kind != OfText)
            {
                _usual.TryAdd(kind, style);
            }
        }
    }

    /// <summary>Whether a run hides all that is in it, text boxes too.</summary>
    public static bool IsHidden(OpenXmlElement element) =>
        element is Run { RunProperties: { } properties } && RunLook.Of(properties).IsHidden == true;

    /// <summary>What a table gives to the text in its cells.</summary>
    public Surroundings In(Table table)
    {
        var properties = table.GetFirstChild<TableProperties>();
        var style = LookOf(OfTables, properties?.TableStyle?.Val?.Value);
        var usual = style.IsShaded ? PrintedColor.Open : PrintedColor.White;
        return new Surroundings(style.Look, PrintedColor.Of(properties?.Shading) ?? usual);
    }

    /// <summary>How a paragraph sets the characters of its runs, before their own properties.</summary>
    public RunLook LookOf(Paragraph paragraph, Surroundings surroundings) =>
        StyleOf(paragraph).Look.Within(surroundings.Look);

    /// <summary>How a run sets its characters.</summary>
    public RunLook LookOf(RunProperties? properties, RunLook paragraph) => properties is null
        ? paragraph.Over(_defaults)
        : RunLook.Of(properties)
            .Over(LookOf(OfText, properties.RunStyle?.Val?.Value).Look.Within(paragraph))
            .Over(_defaults);

    /// <summary>The colour behind a paragraph; null for that of what is around it.</summary>
    public int? BackgroundOf(Paragraph paragraph) =>
        PrintedColor.Of(paragraph.ParagraphProperties?.Shading) ?? (StyleOf(paragraph).IsShaded ? PrintedColor.Open : null);

    /// <summary>Whether a number or a bullet is set before the paragraph.</summary>
    public bool IsNumbered(Paragraph paragraph) =>
        NumberingOf(paragraph.ParagraphProperties?.NumberingProperties) ?? StyleOf(paragraph).IsNumbered;

    private StyleLook StyleOf(Paragraph paragraph) =>
        LookOf(OfParagraphs, paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value);

    // A style of another kind, or one that is missing, is as none.
    private StyleLook LookOf(string kind, string? id) =>
        (Find(kind, id) ?? _usual.GetValueOrDefault(kind)) is not { } style ? default
        : _looks.TryGetValue(style, out var look) ? look
        : Derive(kind, style);

    private Style? Find(string kind, string? id) => id is null ? null : _styles.GetValueOrDefault((kind, id));

    // From the style up to the one that is based on none, or on one of those before it; then down again.
    private StyleLook Derive(string kind, Style first)
    {
        var chain = new Stack<Style>();
        var seen = new HashSet<Style>(ReferenceEqualityComparer.Instance);
        var look = default(StyleLook);
        for (var style = first; style is not null && !_looks.TryGetValue(style, out look) && seen.Add(style);)
        {
            chain.Push(style);
            style = Find(kind, style.BasedOn?.Val?.Value);
        }

        foreach (var style in chain)
        {
            _looks[style] = look = Derive(style, look);
        }

        return look;
    }

    private static StyleLook Derive(Style style, StyleLook based) => new(
        style.Elements<TableStyleProperties>()
            .Select(part => RunLook.Of(part.GetFirstChild<RunPropertiesBaseStyle>()))
            .Aggregate(RunLook.Of(style.StyleRunProperties), (look, part) => look.WithPart(part))
            .Over(based.Look),
        NumberingOf(style.StyleParagraphProperties?.NumberingProperties) ?? based.IsNumbered,
        based.IsShaded || style.Descendants<Shading>().Any(shading => shading.Parent is not StyleRunProperties));

    private static bool? NumberingOf(NumberingProperties? numbering) =>
        numbering is null ? null : numbering.NumberingId?.Val?.Value is > 0;

    private readonly record struct StyleLook(RunLook Look, bool IsNumbered, bool IsShaded);
}
