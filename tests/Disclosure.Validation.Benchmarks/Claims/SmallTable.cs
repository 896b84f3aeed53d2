using System.Globalization;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Benchmarks.Claims;

/// <summary>The report that a passage belongs to: its labels say what the cells hold, and all others hold zero.</summary>
internal static class SmallTable
{
    public static DisclosureReport Of(LabelledPassage passage, Form form, string text, IReadOnlyDictionary<LabelledClaim, decimal>? wrong = null)
    {
        var cells = Zeros(form);
        foreach (var (label, figure) in Labels(passage).Select(label => (label, wrong?.GetValueOrDefault(label, Value(label)) ?? Value(label))).OrderBy(one => one.label.Wanted(form)[0].Count))
        {
            Set(cells, label.Wanted(form)[0], figure);
        }

        foreach (var (said, figure) in passage.Table)
        {
            Set(cells, new LabelledClaim("0", said) { Said = said }.Wanted(form)[0], figure);
        }

        Balance(cells);
        return Report(passage, form, cells) with { Sections = [new ReportSection(passage.Section, "", text)] };
    }

    /// <summary>Last year's report; null where the passage does not say what it held.</summary>
    public static DisclosureReport? Previous(LabelledPassage passage, Form form)
    {
        if (passage.Previous.Count == 0)
        {
            return null;
        }

        var cells = Zeros(form);
        foreach (var (said, figure) in passage.Previous)
        {
            Set(cells, new LabelledClaim("0", said) { Said = said }.Wanted(form)[0], figure);
        }

        return Report(passage with { Year = passage.Year - 1 }, form, cells);
    }

    public static IEnumerable<LabelledClaim> Labels(LabelledPassage passage) => passage.Claims.Where(label => label.Doubtful is null);

    public static decimal Value(LabelledClaim label) => decimal.Parse(label.Value, CultureInfo.InvariantCulture);

    private static Dictionary<string, decimal?> Zeros(Form form) => form.Cells.Where(cell => !cell.Row.StandsForGroup).ToDictionary(cell => cell.Path, _ => (decimal?)null);

    private static DisclosureReport Report(LabelledPassage passage, Form form, Dictionary<string, decimal?> cells) =>
        cells.Aggregate(new ReportBuilder(form) { Issuer = passage.Issuer, Year = passage.Year }.Build(), (report, cell) => report.With(cell.Key, cell.Value ?? 0));

    // What was handled need not be said: it follows.
    private static void Balance(Dictionary<string, decimal?> cells)
    {
        const string Handled = "requests.handled.total.total";
        cells[Handled] ??= (cells["requests.new.total"] ?? 0) + (cells["requests.carried_in.total"] ?? 0) - (cells["requests.carried_out.total"] ?? 0);
    }

    // What no label has said before holds what is left of the sum.
    private static void Set(Dictionary<string, decimal?> cells, HashSet<string> paths, decimal sum)
    {
        var known = paths.Where(cells.ContainsKey).ToList();
        var free = known.Find(path => cells[path] is null) ?? known.FirstOrDefault();
        if (free is not null)
        {
            cells[free] = sum - known.Where(path => path != free).Sum(path => cells[path] ?? 0);
            known.ForEach(path => cells[path] ??= 0);
        }
    }
}
