using System.Diagnostics;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Benchmarks.Suspects;

/// <summary>
/// Plants mistakes in sound reports and tells how often the suspects are the cells that were changed, with the numbers that
/// they held.
/// </summary>
internal sealed class AccuracyRun(int count, int seed, bool explain, TextWriter output)
{
    private readonly ReportValidator _locator = new ReportValidator(
        new ReportValidatorOptions { ErrorLocalisation = { TimeLimit = TimeSpan.FromSeconds(2) } });

    public void Print()
    {
        output.WriteLine($"{count} reports a line, seed {seed}; half of the form of 2019, half of that of 2021");
        WarmUp();
        output.WriteLine($"{"planted",-34} {"first",8} {"alone",8} {"among",8} {"named",8} {"median ms",10} {"p95 ms",8}");
        foreach (var cells in new[] { 1, 2, 3 })
        {
            Measure($"{cells} wrong in table three", null, (mistakes, report) => mistakes.Plant(report, Cells(report, "requests"), cells));
        }

        Measure("transposed, table three", "transposed", (mistakes, report) => mistakes.Transpose(report, Cells(report, "requests")));
        Measure("sign, table three", "sign", (mistakes, report) => mistakes.TurnSign(report, Cells(report, "requests")));
        Measure("swapped, table three", "swapped", (mistakes, report) => mistakes.Swap(report, Cells(report, "requests")));
        Measure("row shifted, table three", "shifted", (mistakes, report) => mistakes.Shift(report, Rows(report)));
        Measure("column shifted, table three", "shifted", (mistakes, report) => mistakes.Shift(report, Columns(report)));
        Measure("1 wrong in table four", null, (mistakes, report) => mistakes.Plant(report, Cells(report, "disputes"), 1));
        Measure("transposed, table four", "transposed", (mistakes, report) => mistakes.Transpose(report, Cells(report, "disputes")));
        Measure("sign, table four", "sign", (mistakes, report) => mistakes.TurnSign(report, Cells(report, "disputes")));
    }

    // The code is compiled, and compiled better, while it runs.
    private void WarmUp()
    {
        var random = new Random(seed);
        var (reports, mistakes) = (new LikelyReports("cn-2021", random), new Mistakes(random));
        for (var i = 0; i < 200; i++)
        {
            var report = reports.Next();
            _locator.Locate(mistakes.Plant(report, Cells(report, "requests"), 1 + (i % 3)).Report);
        }
    }

    private void Measure(string name, string? reason, Func<Mistakes, DisclosureReport, PlantedReport?> plant)
    {
        var random = new Random(seed);
        var mistakes = new Mistakes(random);
        LikelyReports[] forms = [new("cn-2019", random), new("cn-2021", random)];
        var times = new List<double>();
        var score = new Score();
        for (var done = 0; done < count;)
        {
            if (plant(mistakes, forms[done % 2].Next()) is not { } planted)
            {
                continue;
            }

            done++;
            var start = Stopwatch.GetTimestamp();
            var groups = _locator.Locate(planted.Report);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            if (!score.Add(planted, groups, reason) && explain)
            {
                Explain(planted, groups);
            }
        }

        times.Sort();
        var named = reason is null ? "" : Share(score.Named);
        output.WriteLine(FormattableString.Invariant(
            $"{name,-34} {Share(score.First),8} {Share(score.Alone),8} {Share(score.Among),8} {named,8} {times[count / 2],10:0.000} {times[count * 95 / 100],8:0.00}"));
    }

    private string Share(int hits) => FormattableString.Invariant($"{100.0 * hits / count:0.0} %");

    private void Explain(PlantedReport planted, IReadOnlyList<SuspectGroup> groups)
    {
        output.WriteLine("  missed: " + string.Join(", ", planted.Truth.Select(pair =>
            FormattableString.Invariant($"{pair.Key} {planted.Report[pair.Key].Number} for {pair.Value}"))));
        foreach (var group in groups)
        {
            output.WriteLine($"    {group.Message.En} [{group.Sets.Count} sets, {(group.Complete ? "" : "not ")}complete]");
        }
    }

    private static List<FormCell> Cells(DisclosureReport report, string table) =>
        [.. report.Form.Cells.Where(cell => cell.Table.Id == table && report[cell].Number is not null)];

    private static List<IReadOnlyList<FormCell>> Rows(DisclosureReport report) =>
        [.. Cells(report, "requests").GroupBy(cell => cell.Row).Select(row => row.ToList())];

    private static List<IReadOnlyList<FormCell>> Columns(DisclosureReport report) =>
        [.. Cells(report, "requests").GroupBy(cell => cell.Column).Select(column => column.ToList())];
}
