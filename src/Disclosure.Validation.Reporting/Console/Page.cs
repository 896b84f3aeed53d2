using Spectre.Console;

namespace Disclosure.Validation.Reporting.Console;

/// <summary>Prints text on a console, indented and broken into lines of its width.</summary>
internal sealed class Page(IAnsiConsole console)
{
    private const int NarrowestText = 20;

    public void BlankLine() => console.WriteLine();

    /// <summary>A paragraph, all lines of it at the same indent.</summary>
    public void Print(int indent, string text, Style? style = null)
    {
        foreach (var line in Break(indent, text))
        {
            console.WriteLine(Blanks(indent) + line, style);
        }
    }

    /// <summary>Several short texts in one paragraph; what is null is left out.</summary>
    public void PrintParts(int indent, params IEnumerable<string?> parts)
    {
        var known = parts.OfType<string>().ToList();
        if (known.Count > 0)
        {
            Print(indent, string.Join(" · ", known), Styles.Aside);
        }
    }

    /// <summary>A paragraph behind a tag; further lines stand below the first.</summary>
    /// <returns>The indent of the text.</returns>
    public int PrintTagged(int indent, string tag, Style tagStyle, string text)
    {
        var inner = indent + tag.GetCellWidth() + 2;
        console.Write(Blanks(indent) + tag, tagStyle);
        var lead = Blanks(2);
        foreach (var line in Break(inner, text))
        {
            console.WriteLine(lead + line);
            lead = Blanks(inner);
        }

        return inner;
    }

    private static string Blanks(int count) => new(' ', count);

    private IEnumerable<string> Break(int indent, string text) =>
        LineBreaks.Wrap(PlainText.Of(text), Math.Max(console.Profile.Width - indent, NarrowestText));
}
