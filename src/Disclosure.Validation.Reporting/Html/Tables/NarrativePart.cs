using Disclosure.Validation.Claims;
using Disclosure.Validation.Reporting.Html.Elements;
using Disclosure.Validation.Reporting.Statements;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Reporting.Html.Tables;

/// <summary>Writes the text of a section as a whole, with all that it says of figures marked and led to the cells.</summary>
internal sealed class NarrativePart(Markup html, Evidence evidence)
{
    public void Write(ReportSection section)
    {
        using var text = html.In("div", ("class", "prose"), ("lang", "zh-Hans"));
        var marks = evidence.Said.In(section).ToList();
        var (start, next) = (0, 0);
        foreach (var line in section.Text.Split('\n'))
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                using var paragraph = html.In("p");
                Write(section.Text, start, start + line.Length, marks, ref next);
            }

            start += line.Length + 1;
        }
    }

    // A mark that goes over the end of a line is cut there.
    private void Write(string text, int from, int to, List<SaidMark> marks, ref int next)
    {
        while (next < marks.Count && marks[next].Start < to)
        {
            var mark = marks[next++];
            html.Text(text[from..mark.Start]);
            from = Math.Min(mark.Start + mark.Length, to);
            Write(mark, text[mark.Start..from]);
        }

        html.Text(text[from..to]);
    }

    private void Write(SaidMark mark, string text)
    {
        var cells = mark.Claims.SelectMany(ClaimTables.CellsOf).Distinct().Select(evidence.FindCell).OfType<Forms.FormCell>().ToList();
        using var element = html.In(
            cells.Count > 0 ? "a" : "span",
            ("class", $"said {ClassOf(mark.Verdict)}"),
            ("id", evidence.Place(mark)),
            ("href", cells.Count > 0 ? $"#{evidence.Cell(cells[0])}" : null),
            ("tabindex", cells.Count > 0 ? null : "-1"),
            ("data-cells", cells.Count > 0 ? string.Join(' ', cells.Select(cell => Digits.Of(cell.Index))) : null));
        if (mark.Verdict == ClaimVerdict.Disagrees)
        {
            html.Put("b", ClaimWords.Of(mark.Verdict), ("class", "vh"));
        }

        html.Text(text);
    }

    public static string ClassOf(ClaimVerdict verdict) => verdict switch
    {
        ClaimVerdict.Agrees => "yes",
        ClaimVerdict.Disagrees => "no",
        _ => "open",
    };
}
