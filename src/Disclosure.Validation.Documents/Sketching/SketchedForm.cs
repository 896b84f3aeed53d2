using System.Text.RegularExpressions;
using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Forms;

namespace Disclosure.Validation.Documents.Sketching;

/// <summary>What a document shows of its form.</summary>
internal sealed partial record SketchedForm(string Id, string Language, string Title, string TitleTemplate, NumberMarks Numbers, string Currency)
{
    private const int LongestTitle = 200;
    private const int LinesSearched = 60;
    private const int LinesOfTitle = 3;

    public IReadOnlyList<SketchedSection> Sections { get; private init; } = [];

    public IReadOnlyList<SketchedTable> Tables { get; private init; } = [];

    /// <param name="document">The document.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="id">The id of the form.</param>
    /// <param name="language">Its language.</param>
    /// <param name="issuer">Whose report the document is; null where nobody said.</param>
    public static SketchedForm Of(SourceDocument document, string? name, string id, string language, string? issuer)
    {
        var figures = document.Blocks.OfType<Grid>().SelectMany(grid => grid.Rows).SelectMany(row => row.Cells).Where(cell => !cell.IsNumber)
            .Select(cell => cell.Text).Where(SketchedFigure.Is).ToList();
        var numbers = SketchedFigure.MarksOf(figures);
        var (title, template) = TitleOf(document, issuer);
        var form = new SketchedForm(id, language, title ?? id, template ?? id, numbers, SketchedFigure.CurrencyOf(figures));
        var (sections, tables) = Read(document, numbers);
        if (tables.Count == 0)
        {
            throw DocumentProblems.NoTable(name);
        }

        return form with
        {
            Sections = sections.FindAll(section => tables.Exists(table => table.Section == section.Id)),
            Tables = tables,
        };
    }

    // A numbered line is the heading of a section, as long as it is numbered as the first one is.
    private static (List<SketchedSection> Sections, List<SketchedTable> Tables) Read(SourceDocument document, NumberMarks numbers)
    {
        var (sectionIds, tableIds) = (new SketchedIds("section"), new SketchedIds("table"));
        var (sections, tables) = (new List<SketchedSection>(), new List<SketchedTable>());
        string? above = null;
        var style = ' ';
        foreach (var block in document.Blocks)
        {
            if (block is Paragraph { Text: { Length: > 0 and <= LongestTitle } text })
            {
                // A sentence is no title.
                above = text[^1] is '.' or ';' or '\u3002' ? above : text;
                if (StyleOf(text) is var found && found != ' ' && (style == ' ' || style == found))
                {
                    style = found;
                    sections.Add(new SketchedSection(sectionIds.Of(text), text));
                }
            }
            else if (block is Grid grid)
            {
                foreach (var (sketch, first) in GridSketch.Of(grid, numbers))
                {
                    if (sketch is null)
                    {
                        above = first ?? above;
                        continue;
                    }

                    if (sections.Count == 0)
                    {
                        sections.Add(new SketchedSection(sectionIds.Of("report"), above ?? "report"));
                    }

                    var title = sketch.Title ?? above ?? (first is null || SketchedFigure.Is(first) ? $"Table {tables.Count + 1}" : first);
                    tables.Add(sketch with { Id = tableIds.Of(title), Title = title, Section = sections[^1].Id });
                    above = null;
                }
            }
        }

        return (sections, tables);
    }

    private static char StyleOf(string text) => NumberPattern().Match(text) is not { Success: true } match ? ' '
        : match.Groups["digits"].Success ? '1'
        : match.Groups["roman"].Success ? 'I'
        : match.Groups["han"].Success ? 'H'
        : 'A';

    // The first line with a year, else the first line of all; with the issuer, the shortest lines that have both.
    private static (string? Title, string? Template) TitleOf(SourceDocument document, string? issuer)
    {
        var lines = document.Blocks.OfType<Paragraph>().Select(line => line.Text)
            .Where(text => text.Length is > 0 and <= LongestTitle).Take(LinesSearched).ToList();
        var title = lines.Append(document.DeclaredTitle ?? "").FirstOrDefault(line => YearPattern().IsMatch(line)) ?? lines.FirstOrDefault();
        var whole = issuer is null ? null : Enumerable.Range(1, LinesOfTitle)
            .SelectMany(count => Enumerable.Range(0, Math.Max(0, lines.Count - count + 1)).Select(first => string.Join(' ', lines.Skip(first).Take(count))))
            .Append(document.DeclaredTitle ?? "")
            .FirstOrDefault(text => text.Contains(issuer, StringComparison.OrdinalIgnoreCase) && YearPattern().IsMatch(text));
        var template = whole is null ? title : whole.Replace(issuer!, "{issuer}", StringComparison.OrdinalIgnoreCase);
        return (title, template is null ? null : YearPattern().Replace(template, "{year}", 1));
    }

    [GeneratedRegex("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")]
    private static partial Regex YearPattern();

    [GeneratedRegex(
        @"^(?:(?<digits>[0-9]{1,2})|(?<roman>[IVX]{1,5})|(?<letter>[A-Z])|(?<han>[\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341]{1,3}))\s?[.)\u3001:\u2013-]\s*(?![0-9])\p{L}",
        RegexOptions.ExplicitCapture)]
    private static partial Regex NumberPattern();
}

/// <summary>A section.</summary>
internal sealed record SketchedSection(string Id, string Label);

/// <summary>A table.</summary>
/// <param name="Title">What stands above it; null where nothing does.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows.</param>
internal sealed record SketchedTable(string? Title, IReadOnlyList<SketchedLine> Columns, IReadOnlyList<SketchedLine> Rows)
{
    public string Id { get; init; } = "";

    public string Section { get; init; } = "";

    /// <summary>Texts in place of numbers.</summary>
    public IReadOnlyList<string> Signs { get; init; } = [];
}

/// <summary>A row or a column.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Label">What is printed.</param>
/// <param name="Group">The heading over it and others; null where there is none.</param>
internal sealed record SketchedLine(string Id, string Label, string? Group)
{
    public ValueKind Kind { get; init; }

    /// <summary>The lines that it is the sum of in the document; empty for none.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];
}
