using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Reporting.Tests;

/// <summary>Results made by hand, with one of everything that a writer has to write.</summary>
internal static class Sample
{
    private const string File = "reports/乙区-2023.pdf";

    public static Form Form { get; } = BuiltInPacks.All.Single(pack => pack.Id == "cn-2021").Form;

    public static ReportResult Report { get; } = new()
    {
        Report = new ReportBuilder(Form)
        {
            Issuer = "甲市乙区人民政府",
            Year = 2023,
            File = File,
            ReadingNotes =
            {
                new ReadingNote("fees.charges.amount", "29960", new(
                    "按“万元”读取，但数值偏大，单位存疑", "read as 万元, but large: the unit is in doubt"))
                {
                    Confidence = 0.6m,
                    Source = new CellSource(File, "29960") { Page = 2, Table = 4, Row = 2, Column = 2 },
                },
                new ReadingNote(null, null, new("没有找到公布日期", "no date of publication was found")),
            },
        }.Set("fees.charges.amount", 29960).Build(),
        Counts = new Counts(118, 2, 3, 9, 0),
        Findings = [Stock, Blanks, Balance],
        NotJudged =
        [
            new(["LEVEL-REGULATIONS"], 3, Outcome.Undecided, "level-unknown", new("不知道机关层级", "the level is not known"), new("给出 level", "state the level")),
            new(["YOY-CARRIED", "YOY-STOCK"], 9, Outcome.Skipped, "no-previous", new("没有 2022 年的报告", "no report for 2022"), new("给出该报告", "give that report")),
        ],
    };

    public static ReportResult Clean { get; } = new()
    {
        Report = new ReportBuilder(Form) { Issuer = "甲市乙区人民政府", Year = 2022, File = "reports/乙区-2022.docx" }
            .Set("requests.new.natural", 3)
            .Build(),
        Counts = new Counts(132, 0, 0, 0, 0),
        Findings = [],
    };

    public static Problem Failure { get; } = new()
    {
        Code = "report.no-form",
        File = "reports/note.txt",
        Line = 3,
        Found = new("没有任何已知格式的表格", "no table of a known form"),
        Hint = new("请检查文件", "check the file"),
    };

    private static Finding Balance => new()
    {
        Rule = "REQ-BALANCE",
        Severity = Severity.Error,
        Outcome = Outcome.Violated,
        Standing = Standing.Stated,
        Where = new Place("requests", null, "natural"),
        Left = 196m,
        Right = 197m,
        Cells =
        [
            At("requests.new.natural", 192m, 1, page: 3, row: 4),
            At("requests.carried_in.natural", 4m, 1, page: 3, row: 5),
            At("requests.handled.total.natural", 188m, -1, page: 4, row: 9),
            At("requests.carried_out.natural", 9m, -1, page: 4, row: 10),
        ],
        Message = new(
            "自然人列：新收 192 ＋ 上年结转 4 ＝ 196，办结 188 ＋ 结转下年 9 ＝ 197，相差 −1",
            "natural persons: new 192 + carried over 4 = 196, handled 188 + carried forward 9 = 197, difference −1"),
        Basis = "国办公开办函〔2021〕30号附件，表三表头",
        Fingerprint = "1f2e3d4c5b6a79880011",
    };

    private static Finding Blanks => new()
    {
        Rule = "COMPLETE",
        Severity = Severity.Warning,
        Outcome = Outcome.Undecided,
        Standing = Standing.Implied,
        Where = new Place("requests", "new", "total"),
        Cells =
        [
            new FindingCell("requests.new.total", CellState.Blank, null, null)
            {
                Implied = 272.0m,
                Source = new CellSource(File, "") { Page = 3, Table = 5, Row = 4, Column = 9 },
            },
        ],
        LeavesOpen = ["REQ-ROW-TOTAL"],
        Message = new("新收：总计 空白；各项之和为 272", "new: total is blank; the parts sum to 272"),
        Fingerprint = "00112233445566778899",
    };

    private static Finding Stock => new()
    {
        Rule = "YOY-STOCK",
        Severity = Severity.Warning,
        Outcome = Outcome.Violated,
        Standing = Standing.Advisory,
        Where = new Place("documents", "normative", null),
        Left = 18.8710m,
        Right = 18.50m,
        Cells =
        [
            At("documents.normative.in_force", 18.8710m, 1, page: 2, row: 4),
            new FindingCell("documents.normative.in_force", CellState.Value, 18.50m, -1.0m)
            {
                Step = ReportStep.Previous,
                Year = 2022,
                Source = new CellSource("reports/乙区-2022.txt", "18.50") { Line = 41 },
            },
        ],
        Message = new("规范性文件：现行有效 18.8710，上年 18.50", "normative documents: in force 18.8710, last year 18.50"),
        Fingerprint = "aabbccddeeff00112233",
    };

    private static FindingCell At(string path, decimal value, decimal coefficient, int page, int row) =>
        new(path, CellState.Value, value, coefficient)
        {
            Source = new CellSource(File, $"{value}") { Page = page, Row = row, Table = 5, Column = 3 },
        };
}
