using Disclosure.Validation.Findings;

namespace Disclosure.Validation.Reporting.Console;

/// <summary>Cuts a passage to what has to be seen: the parts that a rule read, with some words around them.</summary>
internal static class QuotedPassage
{
    private const int Longest = 120;
    private const int Around = 24;

    public static string Shorten(FindingPassage passage)
    {
        var text = passage.Text.Trim();
        if (text.Length <= Longest || passage.Marks.Count == 0)
        {
            return text.Length <= Longest ? text : text[..Longest] + "…";
        }

        var first = passage.Marks.Min(mark => mark.Start);
        var last = passage.Marks.Max(mark => mark.Start + mark.Length);
        var start = Math.Max(0, first - Around);
        var end = Math.Min(passage.Text.Length, Math.Min(last + Around, start + 2 * Longest));
        return (start > 0 ? "…" : "") + passage.Text[start..end].Trim() + (end < passage.Text.Length ? "…" : "");
    }
}
