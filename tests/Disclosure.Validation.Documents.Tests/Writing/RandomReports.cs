using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Validation.Documents.Tests.Writing;

/// <summary>Reports of either form with every state that a printed cell can have.</summary>
public static class RandomReports
{
    public static Arbitrary<DisclosureReport> Reports() => Arb.From(
        from form in Gen.Elements(KnownForms.Catalog.Forms.ToArray())
        from cells in Gen.CollectToArray(form.Cells.Select(cell => Cells(cell.Kind)))
        from printsSingleRow in Gen.Elements(true, false)
        select Build(form, cells, printsSingleRow));

    /// <summary>The report with figures in place of blanks and words, which some layouts lose.</summary>
    public static DisclosureReport WithoutGaps(DisclosureReport report)
    {
        var full = new ReportBuilder(report.Form) { Issuer = report.Issuer, Year = report.Year };
        foreach (var cell in report.Form.Cells)
        {
            var content = report[cell];
            full[cell] = content.State is CellState.Blank || content is { State: CellState.Text, Number: null } ? Cell.Of(1) : content;
        }

        return full.Build();
    }

    private static DisclosureReport Build(Form form, Cell[] cells, bool printsSingleRow)
    {
        var report = new ReportBuilder(form) { Issuer = "某某市人民政府", Year = form.Years.From };
        foreach (var cell in form.Cells)
        {
            var isLeftOut = cell.Row.StandsForGroup ? !printsSingleRow : cell.Row.PrintedAs is not null && printsSingleRow;
            report[cell] = isLeftOut ? Cell.Absent : cells[cell.Index];
        }

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
