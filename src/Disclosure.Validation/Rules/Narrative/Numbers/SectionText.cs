using System.Text;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Narrative.Templates;

namespace Disclosure.Validation.Rules.Narrative.Numbers;

/// <summary>
/// The text of a section as rules search it: characters folded, blanks left out, lines that break a sentence joined,
/// titles of documents masked; with the way back to the text as printed.
/// </summary>
internal sealed class SectionText
{
    private const int MostCharacters = 200_000;
    private const int ShortestFullLine = 20;
    private const char Masked = '＿';

    private readonly List<int> _origins = [];

    private SectionText(ReportSection section)
    {
        Section = section;
        Text = Mask(KeepSeparators(Fold(section.Text)));
        Paragraphs = [.. ParagraphsIn(Text)];
    }

    public ReportSection Section { get; }

    /// <summary>The folded text; paragraphs are parted by line feeds.</summary>
    public string Text { get; }

    /// <summary>The paragraphs, without the line feeds between them.</summary>
    public IReadOnlyList<FoldedSpan> Paragraphs { get; }

    public static SectionText Of(ReportSection section) => new(section);

    /// <summary>The characters of a part.</summary>
    public ReadOnlySpan<char> Span(FoldedSpan part) => Text.AsSpan(part.Start, part.End - part.Start);

    /// <summary>The part of the section's own text that a folded part stands for.</summary>
    public TextSpan PrintedSpan(FoldedSpan span)
    {
        var start = _origins[span.Start];
        return new TextSpan(start, _origins[span.End - 1] + 1 - start);
    }

    /// <summary>The span from behind the mark before it to the mark behind it.</summary>
    public FoldedSpan Around(FoldedSpan span, string marks) => new(StartOf(span.Start, marks), EndOf(span.End, marks));

    /// <summary>The place behind the last of the marks before it.</summary>
    public int StartOf(int index, string marks)
    {
        while (index > 0 && Text[index - 1] != '\n' && !marks.Contains(Text[index - 1], StringComparison.Ordinal))
        {
            index--;
        }

        return index;
    }

    /// <summary>The place of the next of the marks.</summary>
    public int EndOf(int index, string marks)
    {
        while (index < Text.Length && Text[index] != '\n' && !marks.Contains(Text[index], StringComparison.Ordinal))
        {
            index++;
        }

        return index;
    }

    /// <summary>What a part is parted into by the marks, without them.</summary>
    public IEnumerable<FoldedSpan> Split(FoldedSpan part, string marks)
    {
        for (int start = part.Start, end; start < part.End; start = end + 1)
        {
            end = Text.AsSpan(start, part.End - start).IndexOfAny(marks) is var next and >= 0 ? start + next : part.End;
            yield return new FoldedSpan(start, end);
        }
    }

    private static IEnumerable<FoldedSpan> ParagraphsIn(string text)
    {
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = text.IndexOf('\n', start) is var next and >= 0 ? next : text.Length;
            yield return new FoldedSpan(start, end);
        }
    }

    private StringBuilder Fold(string text)
    {
        var folded = new StringBuilder();
        var lineStart = 0;
        for (var i = 0; i < text.Length && folded.Length < MostCharacters; i++)
        {
            if (text[i] == '\n')
            {
                if (folded.Length > lineStart && EndsParagraph(folded, lineStart))
                {
                    Add('\n', i);
                }

                lineStart = folded.Length;
            }
            else if (!NarrativeCharacters.IsIgnored(text[i]))
            {
                Add(NarrativeCharacters.Fold(text[i]), i);
            }
        }

        return folded;

        void Add(char c, int origin)
        {
            folded.Append(c);
            _origins.Add(origin);
        }
    }

    // Documents of lines break sentences anywhere; a heading is short, and a paragraph ends with a mark.
    private static bool EndsParagraph(StringBuilder folded, int lineStart) =>
        folded.Length - lineStart < ShortestFullLine ||
        NarrativeCharacters.ClauseEnds.Contains(folded[^1], StringComparison.Ordinal);

    // A comma between digits is a separator only before exactly three of them.
    private static char[] KeepSeparators(StringBuilder folded)
    {
        var text = folded.ToString().ToCharArray();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ',' && !(IsDigit(i - 1) && IsDigit(i + 1) && IsDigit(i + 2) && IsDigit(i + 3) && !IsDigit(i + 4)))
            {
                text[i] = '，';
            }
        }

        return text;

        bool IsDigit(int index) => index >= 0 && index < text.Length && char.IsAsciiDigit(text[index]);
    }

    private static string Mask(char[] text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var end = text[i] == '《' ? Array.IndexOf(text, '》', i) : -1;
            if (end > i && end - i <= MostCharacters && Array.IndexOf(text, '\n', i, end - i) < 0)
            {
                Array.Fill(text, Masked, i + 1, end - i - 1);
                i = end;
            }
        }

        return new string(text);
    }
}
