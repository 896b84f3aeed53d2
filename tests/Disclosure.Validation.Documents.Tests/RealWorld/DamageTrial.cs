using System.Globalization;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Documents.Tests.RealWorld;

/// <summary>A sound report of figures that all differ, written with one row damaged, or one column; made of a number alone.</summary>
/// <param name="Kind">What happened to it.</param>
/// <param name="Format">The format that it is written in.</param>
/// <param name="Truth">What it said.</param>
/// <param name="Document">The document; null where that can't happen there.</param>
internal sealed record DamageTrial(string Kind, string Format, DisclosureReport Truth, byte[]? Document)
{
    private static readonly (string Kind, string Format)[] Ways =
        [.. DamagedRows.Ways.Concat(DamagedTables.Ways)];

    public static DamageTrial Of(int number)
    {
        var random = new Random(number);
        var (kind, format) = Ways[random.Next(Ways.Length)];
        var blanks = random.Next(3) * 0.15;
        var form = TestReports.Forms.Find(random.Next(2) == 0 ? "cn-2019" : "cn-2021")!;
        var cells = form.Cells.Where(cell => !cell.Row.StandsForGroup && cell.Table.Columns.Count > 1).ToList();
        var chosen = cells[random.Next(cells.Count)];
        var habit = new Habit(form.Id, [.. form.Cells
            .Where(cell => !cell.Row.StandsForGroup)
            .Where(cell => random.NextDouble() < blanks || (kind == DamagedRows.OfColumn && cell.Table == chosen.Table && cell.Column == chosen.Column))
            .Select(cell => (cell.Path, Cell.Blank))]);
        var document = Array.Exists(DamagedTables.Formats, known => known == format)
            ? DamagedTables.Write(kind, format, habit, chosen)
            : DamagedRows.Write(kind, format, habit, chosen, surplus: random.Next(3));
        return new(kind, format, habit.Truth, document);
    }

    /// <summary>What a reading made of it: how many cells are right, and which are wrong, or open without a word.</summary>
    public (int Right, List<string> Wrong, List<string> Lost) Judge(DisclosureReport read)
    {
        var (right, wrong, lost) = (0, new List<string>(), new List<string>());
        foreach (var cell in Truth.Form.Cells)
        {
            var (printed, found) = (Truth[cell], read.Form.FindCell(cell.Path) is { } own ? read[own] : Cell.Absent);
            if (found.Number == printed.Number && (found.Number is not null || printed.State is CellState.Blank or CellState.Absent))
            {
                right++;
            }
            else if (found.Number is not null || found.State is CellState.Blank or CellState.NotApplicable)
            {
                wrong.Add(string.Create(CultureInfo.InvariantCulture, $"{cell.Path} {found} for {printed}"));
            }
            else if (read.ReadingNotes.Count == 0)
            {
                lost.Add(cell.Path);
            }
        }

        return (right, wrong, lost);
    }
}
