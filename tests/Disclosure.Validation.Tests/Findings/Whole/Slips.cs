using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Tests.Findings.Whole;

/// <summary>Sound reports with figures wrong as people get them wrong.</summary>
internal static class Slips
{
    private static readonly DisclosureReport Sound = TestReports.Consistent(TestReports.Cn2021, 3);

    public static IReadOnlyList<(string Name, DisclosureReport Report)> All { get; } =
    [
        .. Single(), ("two swapped", Swapped("requests.new.natural", "requests.new.company")),
        ("two rows swapped", Swapped("requests.handled.granted.natural", "requests.handled.partial.natural")),
        ("a row moved to the right", Moved("handled.granted")), ("a row left out", RowOf("handled.granted", _ => Cell.Blank)),
        ("a row of zeros", RowOf("carried_out", _ => Cell.Of(0))), ("all of a column doubled", ColumnOf("natural", number => number * 2)),
        ("last digit gone in three cells", FilledReport.Sound.With("requests.new.natural", 11).With("requests.handled.total.natural", 11)
            .With("requests.handled.granted.natural", 7)),
        ("a total of another row", FilledReport.Sound.With("requests.handled.total.natural", 110)),
        ("copied from beside", FilledReport.Sound.With("requests.handled.granted.company", 79)),
        ("counted twice", FilledReport.Sound.With("requests.handled.total.natural", 112 + 20).With("requests.handled.total.total", 127 + 20)),
        ("minus for plus", FilledReport.Sound.With("requests.carried_in.natural", -5)),
        ("a fraction", FilledReport.Sound.With("requests.carried_in.natural", 5.5m)),
        ("too large", FilledReport.Sound.With("disputes.review.upheld", 999_999_999_999m)),
        ("unrelated", FilledReport.Sound.With("requests.carried_out.natural", 8).With("disputes.review.total", 93).With("disputes.review.pending", 80)),
    ];

    private static IEnumerable<(string, DisclosureReport)> Single()
    {
        string[] cells = ["requests.new.natural", "requests.new.total", "requests.handled.granted.natural", "requests.handled.total.natural", "disputes.review.upheld"];
        (string Name, Func<decimal, decimal> Change)[] changes =
        [
            ("a digit more", number => (number * 10) + 1), ("a digit less", number => Math.Floor(number / 10)), ("nought", _ => 0), ("one more", number => number + 1),
            ("digits turned", number => (number % 10 * 10) + Math.Floor(number / 10)), ("one digit wrong", number => number + 30),
        ];
        return from cell in cells
               from change in changes
               let number = FilledReport.Sound[cell].Number!.Value
               where change.Change(number) != number
               select ($"{cell}: {change.Name}", FilledReport.Sound.With(cell, change.Change(number)));
    }

    private static DisclosureReport Swapped(string one, string other) =>
        FilledReport.Sound.With(one, FilledReport.Sound[other]).With(other, FilledReport.Sound[one]);

    private static DisclosureReport Moved(string row)
    {
        var columns = Sound.Form.FindTable("requests")!.Columns;
        return columns.Index().Skip(1).Aggregate(
            Sound.With($"requests.{row}.{columns[0].Id}", Cell.Of(0)),
            (report, column) => report.With($"requests.{row}.{column.Item.Id}", Sound[$"requests.{row}.{columns[column.Index - 1].Id}"]));
    }

    private static DisclosureReport RowOf(string row, Func<decimal, Cell> change) => Sound.Form.FindTable("requests")!.Columns.Aggregate(
        Sound, (report, column) => report.With($"requests.{row}.{column.Id}", change(Sound[$"requests.{row}.{column.Id}"].Number ?? 0)));

    private static DisclosureReport ColumnOf(string column, Func<decimal, decimal> change) => Sound.Form.FindTable("requests")!.Rows
        .Where(row => Sound[$"requests.{row.Id}.{column}"].Number is not null)
        .Aggregate(Sound, (report, row) => report.With($"requests.{row.Id}.{column}", change(Sound[$"requests.{row.Id}.{column}"].Number!.Value)));
}
