using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Wording;
using Disclosure.Validation.Reporting.Html.Elements;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Html.Tables;

/// <summary>Writes what the marks in the tables mean.</summary>
internal sealed class Legend(Markup html)
{
    private static readonly CellState[] States = [CellState.Blank, CellState.Absent, CellState.Text];

    public void Write()
    {
        using var list = html.In("ul", ("class", "legend"));
        foreach (var severity in Enum.GetValues<Severity>().Reverse())
        {
            using var item = html.In("li");
            html.Put("span", "1", ("class", $"key {Words.Class(severity)} main"), ("aria-hidden", "true"));
            html.Text(TableWords.MainCell(severity));
        }

        Item("key e part", "1", TableWords.Part);
        Item("key suspect", "26", TableWords.SuspectCell);
        Item("key told", "26", TableWords.SaidCell);
        foreach (var state in States)
        {
            using var item = html.In("li");
            html.Put("span", Terms.Of(state), ("class", $"key {TableWords.Class(state)}"));
            html.Text(TableWords.Meaning(state));
        }
    }

    private void Item(string classes, string sample, LocalizedText meaning)
    {
        using var item = html.In("li");
        html.Put("span", sample, ("class", classes), ("aria-hidden", "true"));
        html.Text(meaning);
    }
}
