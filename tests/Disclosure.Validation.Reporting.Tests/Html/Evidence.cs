using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Reporting.Tests.Html;

/// <summary>A report made by hand with everything that an evidence report shows.</summary>
internal static class Evidence
{
    private const string File = "reports/丙县-2024.docx";

    public static ReportResult Report { get; } = new()
    {
        Report = Filled(),
        Counts = new Counts(100, 2, 4, 0, 1),
        Findings = [Balance, Blank, Narrative],
        Suppressed = [new SuppressedFinding(Balance, new Suppression("f0f0", "已向丙县核实", "审核科", new DateOnly(2025, 12, 31)))],
        Suspects = [Suspect],
    };

    public static Finding Balance => new()
    {
        Rule = "REQ-BALANCE",
        Severity = Severity.Error,
        Outcome = Outcome.Violated,
        Standing = Standing.Stated,
        Where = new Place("requests", null, "natural"),
        Left = 13,
        Right = 12,
        Cells =
        [
            Cell("requests.new.natural", 10, 1), Cell("requests.carried_in.natural", 3, 1),
            Cell("requests.handled.total.natural", 12, -1), Cell("requests.carried_out.natural", 0, -1),
        ],
        Message = new("自然人列：10 ＋ 3 与 12 ＋ 0 相差 1", "column natural persons: 10 + 3 against 12 + 0, difference 1"),
        Basis = "表三表头",
        Fingerprint = "f1f1f1f1f1f1f1f1f1f1",
    };

    private static Finding Blank => new()
    {
        Rule = "COMPLETE",
        Severity = Severity.Warning,
        Outcome = Outcome.Undecided,
        Standing = Standing.Implied,
        Where = new Place("requests", "new", "total"),
        Cells = [new FindingCell("requests.new.total", CellState.Blank, null, null) { Implied = 10 }],
        LeavesOpen = ["REQ-ROW-TOTAL"],
        Message = new("新收：总计 空白；各项之和为 10", "new: total is blank; the parts sum to 10"),
        Fingerprint = "f2f2f2f2f2f2f2f2f2f2",
    };

    private static Finding Narrative => new()
    {
        Rule = "TEXT-NEW",
        Severity = Severity.Info,
        Outcome = Outcome.Violated,
        Standing = Standing.Advisory,
        Where = new Place(null, null, null),
        Left = 11,
        Right = 10,
        Cells = [Cell("requests.new.natural", 10, null)],
        Passages =
        [
            new FindingPassage("overview", "全年收到申请11件，同比上升。") { Marks = [new TextSpan(6, 2)], Source = new CellSource(File, null) { Line = 7 } },
        ],
        Message = new("正文 11，表三 10", "the text says 11, table three 10"),
        Fingerprint = "f3f3f3f3f3f3f3f3f3f3",
    };

    private static SuspectGroup Suspect => new()
    {
        Findings = [Balance.Fingerprint],
        Sets =
        [
            new SuspectSet
            {
                Cells = [new SuspectCell("requests.handled.total.natural", CellState.Value, 12) { Suggested = 13 }],
                Confidence = Confidence.Medium,
                Message = new("办结 自然人 12 应为 13", "handled, natural persons: 12 should be 13"),
            },
        ],
        Complete = true,
        Message = new("一个单元格即可解释", "one cell explains it"),
    };

    private static DisclosureReport Filled()
    {
        var builder = TestReports.Printed(
            Sample.Form, _ => Reports.Cell.Of(0) with { Source = new CellSource(File, "0") { Page = 3, Table = 2 } });
        (builder.Issuer, builder.Year, builder.File) = ("丙县人民政府", 2024, File);

        return builder
            .Set("requests.new.natural", 10)
            .Set("requests.carried_in.natural", 3)
            .Set("requests.handled.total.natural", 12)
            .Set("requests.new.total", Reports.Cell.Blank)
            .Set("requests.new.company", Reports.Cell.NotApplicable("/"))
            .Set("requests.new.research", Reports.Cell.FromText("3（其中1件）", 3))
            .Set("requests.new.charity", Reports.Cell.Absent)
            .Build();
    }

    private static FindingCell Cell(string path, decimal value, decimal? coefficient) =>
        new(path, CellState.Value, value, coefficient)
        {
            Source = new CellSource(File, $"{value}") { Page = 4, Table = 5, Row = 3, Column = 2 },
        };
}
