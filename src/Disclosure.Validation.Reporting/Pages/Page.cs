using Disclosure.Validation.Reporting.Wording;
using Spectre.Console;

namespace Disclosure.Validation.Reporting.Pages;

/// <summary>
/// Prints text for people, indented and broken into lines of a width. Texts may come from documents: nothing in them moves the
/// cursor, colours or reorders what stands around them.
/// </summary>
public sealed class Page
{
    private const int NarrowestText = 20;
    private readonly IAnsiConsole _console;

    /// <param name="writer">What the text is written to.</param>
    /// <param name="width">The width, in characters of single width.</param>
    /// <param name="coloured">Whether tones are shown by the escape sequences of terminals.</param>
    public Page(TextWriter writer, int width, bool coloured)
        : this(TextConsole.On(writer, width, coloured))
    {
    }

    internal Page(IAnsiConsole console) => _console = console;

    /// <summary>How many characters of single width a text is wide: an ideograph takes two.</summary>
    public static int WidthOf(string text) => text.GetCellWidth();

    /// <summary>An empty line.</summary>
    public void BlankLine() => _console.WriteLine();

    /// <summary>A paragraph, all lines of it at the same indent.</summary>
    public void Print(int indent, string text, Tone tone = Tone.Plain)
    {
        foreach (var line in Break(indent, text))
        {
            _console.WriteLine(Blanks(indent) + line, Tones.StyleOf(tone));
        }
    }

    /// <summary>A line of a file, or the caret below it, with the blanks that it begins with.</summary>
    public void PrintExcerpt(int indent, string line) => _console.WriteLine(Blanks(indent) + VisibleText.Of(line), Tones.StyleOf(Tone.Aside));

    /// <summary>Several short texts in one paragraph; what is null is left out.</summary>
    public void PrintParts(int indent, params IEnumerable<string?> parts)
    {
        var known = parts.OfType<string>().ToList();
        if (known.Count > 0)
        {
            Print(indent, string.Join(" · ", known), Tone.Aside);
        }
    }

    /// <summary>A paragraph behind a tag; further lines stand below the first.</summary>
    /// <returns>The indent of the text.</returns>
    public int PrintTagged(int indent, string tag, Tone tone, string text)
    {
        var inner = indent + tag.GetCellWidth() + 2;
        _console.Write(Blanks(indent) + tag, Tones.StyleOf(tone));
        var lead = Blanks(2);
        foreach (var line in Break(inner, text))
        {
            _console.WriteLine(lead + line);
            lead = Blanks(inner);
        }

        return inner;
    }

    /// <summary>Rows below headings, no lines between.</summary>
    public void PrintTable(IReadOnlyList<PageColumn> columns, IEnumerable<IReadOnlyList<PageCell>> rows)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        var table = new Table().Border(TableBorder.None);
        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn(new Spectre.Console.Text(column.Heading))
            {
                NoWrap = !column.Wraps,
                Alignment = column.IsNumber ? Justify.Right : Justify.Left,
            });
        }

        foreach (var row in rows)
        {
            table.AddRow(row.Select(cell => new Spectre.Console.Text(VisibleText.Of(cell.Text), Tones.StyleOf(cell.Tone))));
        }

        _console.Write(table);
    }

    private static string Blanks(int count) => new(' ', count);

    private IEnumerable<string> Break(int indent, string text) =>
        LineBreaks.Wrap(VisibleText.Of(text), Math.Max(_console.Profile.Width - indent, NarrowestText));
}
