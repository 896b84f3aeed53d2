using System.Globalization;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Benchmarks.Suspects;

/// <summary>A report with mistakes in it, and what the cells held before.</summary>
internal sealed record PlantedReport(DisclosureReport Report, IReadOnlyDictionary<string, decimal> Truth);

/// <summary>Plants the slips of people who copy numbers into a table.</summary>
internal sealed class Mistakes(Random random)
{
    /// <summary>Changes some cells, each by a slip of its own.</summary>
    public PlantedReport Plant(DisclosureReport report, IReadOnlyList<FormCell> cells, int count)
    {
        var chosen = random.GetItems(cells.ToArray(), count * 4).Distinct().Take(count);
        return Change(report, chosen.Select(cell => (cell, Slip(report[cell].Number!.Value))));
    }

    /// <summary>Exchanges two neighbouring digits of a cell; null where no cell has two that differ.</summary>
    public PlantedReport? Transpose(DisclosureReport report, IReadOnlyList<FormCell> cells)
    {
        var fit = cells.Where(cell => Transposed(report[cell].Number!.Value).Count > 0).ToList();
        return fit.Count == 0 ? null : Change(report, [Pick(fit, cell => random.GetItems(Transposed(report[cell].Number!.Value).ToArray(), 1)[0])]);
    }

    /// <summary>Turns the sign of a cell.</summary>
    public PlantedReport? TurnSign(DisclosureReport report, IReadOnlyList<FormCell> cells)
    {
        var fit = cells.Where(cell => report[cell].Number != 0).ToList();
        return fit.Count == 0 ? null : Change(report, [Pick(fit, cell => -report[cell].Number!.Value)]);
    }

    /// <summary>Exchanges a cell with the one behind it.</summary>
    public PlantedReport? Swap(DisclosureReport report, IReadOnlyList<FormCell> cells)
    {
        var fit = cells.Where(cell => cell.Column.Index > 0 && report.Cells[cell.Index - 1].Number != report[cell].Number).ToList();
        if (fit.Count == 0)
        {
            return null;
        }

        var behind = fit[random.Next(fit.Count)];
        var before = report.Form.Cells[behind.Index - 1];
        return Change(report, [(behind, report[before].Number!.Value), (before, report[behind].Number!.Value)]);
    }

    /// <summary>Writes all numbers of a line one place too late or too early; the place left holds a zero.</summary>
    public PlantedReport? Shift(DisclosureReport report, IReadOnlyList<IReadOnlyList<FormCell>> lines)
    {
        // A line with one number moves it, which is as well two wrong cells.
        var fit = lines.Where(line => line.Count(cell => report[cell].Number != 0) > 2).ToList();
        if (fit.Count == 0)
        {
            return null;
        }

        var line = fit[random.Next(fit.Count)];
        var step = random.Next(2) == 0 ? 1 : -1;
        return Change(report, line.Select((cell, i) =>
            (cell, i - step >= 0 && i - step < line.Count ? report[line[i - step]].Number!.Value : 0)));
    }

    private (FormCell Cell, decimal Number) Pick(List<FormCell> cells, Func<FormCell, decimal> change)
    {
        var cell = cells[random.Next(cells.Count)];
        return (cell, change(cell));
    }

    private static PlantedReport Change(DisclosureReport report, IEnumerable<(FormCell Cell, decimal Number)> changes)
    {
        var truth = new Dictionary<string, decimal>();
        var changed = report;
        foreach (var (cell, number) in changes.ToList())
        {
            if (report[cell].Number != number)
            {
                truth.Add(cell.Path, report[cell].Number!.Value);
                changed = changed.With(cell.Path, number);
            }
        }

        return new PlantedReport(changed, truth);
    }

    private decimal Slip(decimal number)
    {
        decimal slipped;
        do
        {
            slipped = Parse(random.Next(6) switch
            {
                0 => Replace(Digits(number)),
                1 => Digits(number) is { Length: > 1 } digits ? digits.Remove(random.Next(digits.Length), 1) : Replace("0"),
                2 => Digits(number).Insert(random.Next(Digits(number).Length + 1), Digit()),
                3 => Transposed(number) is { Count: > 0 } all ? Digits(all[random.Next(all.Count)]) : Replace(Digits(number)),
                4 => number == 0 ? Digit() : Digits(number) + "0",
                _ => Digits(random.Next(2 * (int)number + 10)),
            });
        }
        while (slipped == number);
        return slipped;
    }

    private string Replace(string digits)
    {
        var place = random.Next(digits.Length);
        return digits.Remove(place, 1).Insert(place, Digit());
    }

    private string Digit() => random.Next(10).ToString(CultureInfo.InvariantCulture);

    private static List<decimal> Transposed(decimal number)
    {
        var digits = Digits(number);
        return
        [
            .. Enumerable.Range(0, digits.Length - 1)
                .Where(i => digits[i] != digits[i + 1] && (i > 0 || digits[1] != '0'))
                .Select(i => Parse($"{digits[..i]}{digits[i + 1]}{digits[i]}{digits[(i + 2)..]}")),
        ];
    }

    private static string Digits(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static decimal Parse(string digits) => decimal.Parse(digits, CultureInfo.InvariantCulture);
}
