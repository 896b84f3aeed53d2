using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Validation.Documents.Tests.Writing;

/// <summary>Reports of either form with every state that a printed cell can have.</summary>
public static class RandomReports
{
    public static Arbitrary<DisclosureReport> Reports() => Arb.From(
        from form in Gen.Elements(TestReports.Cn2019, TestReports.Cn2021)
        from cells in Gen.CollectToArray(form.Cells.Select(cell => Cells(cell.Kind)))
        from printsSingleRow in Gen.Elements(true, false)
        select Build(form, cells, printsSingleRow));

    /// <summary>The report with figures in place of blanks and words, which some layouts lose.</summary>
    public static DisclosureReport WithoutGaps(DisclosureReport report)
    {
        var full = TestReports.Filled(report.Form, cell => report[cell] is { State: CellState.Blank } or { State: CellState.Text, Number: null }
            ? Cell.Of(1)
            : report[cell]);
        (full.Issuer, full.Year) = (report.Issuer, report.Year);
        return full.Build();
    }

    private static DisclosureReport Build(Form form, Cell[] cells, bool printsSingleRow)
    {
        var report = TestReports.Filled(
            form,
            cell => (cell.Row.StandsForGroup ? !printsSingleRow : cell.Row.PrintedAs is not null && printsSingleRow) ? Cell.Absent : cells[cell.Index]);
        report.Issuer = "某某市人民政府";
        return report.Build();
    }

    private static Gen<Cell> Cells(ValueKind kind) => Gen.Frequency(
        (12, Numbers(kind).Select(Cell.Of)),
        (4, Gen.Constant(Cell.Of(0))),
        (4, Gen.Constant(Cell.Blank)),
        (1, Gen.Elements("/", "-", "—").Select(Cell.NotApplicable)),
        (1, Texts(kind)));

    private static Gen<decimal> Numbers(ValueKind kind) => kind switch
    {
        ValueKind.Change => Gen.Choose(-5_000, 5_000).Select(number => (decimal)number),
        ValueKind.Amount => from digits in Gen.Choose(0, 2_000_000_000)
                            from scale in Gen.Choose(0, 6)
                            select new decimal(digits, 0, 0, false, (byte)scale),
        _ => Gen.Choose(0, 4_000_000).Select(number => (decimal)number),
    };

    private static Gen<Cell> Texts(ValueKind kind) => kind switch
    {
        ValueKind.Change => Gen.Elements(Cell.FromText("增加5", 5), Cell.FromText("减38", -38), Cell.FromText("增")),
        ValueKind.Amount => Gen.Elements(Cell.FromText("251000元", 25.1m), Cell.FromText("0.5亿元", 5_000.0m)),
        _ => Gen.Elements(Cell.FromText("22（其中修订16件）", 22), Cell.FromText("见附件")),
    };
}
