using Disclosure.Validation.Findings;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Reporting.Tests;

/// <summary>The sample with passages, lines and suppressions, for formats that have a word for them.</summary>
internal static class FullSample
{
    public static CheckResult Result { get; } = new([Report(), Sample.Clean], [Sample.Failure]);

    /// <summary>A result in which every text that may come from a document or a baseline is that text.</summary>
    public static CheckResult With(string text)
    {
        var finding = Narrative() with
        {
            Message = new(text, text),
            Basis = text,
            Cells =
            [
                new FindingCell("requests.new.total", CellState.Value, 1, 1)
                {
                    Step = ReportStep.Subordinates,
                    Issuer = text,
                    Source = new CellSource(text, text) { Page = 1 },
                },
            ],
            Passages = [new FindingPassage(null, text) { Source = new CellSource(text, text) { Line = 2 } }],
        };
        var report = Sample.Clean with
        {
            Report = new ReportBuilder(Sample.Form)
            {
                Issuer = text,
                Year = 2023,
                File = text,
                ReadingNotes = { new ReadingNote("requests.new.natural", text, new(text, text)) },
            }.Set("requests.new.natural", 3).Build(),
            Findings = [finding],
            Suppressed = [new SuppressedFinding(finding, new Suppression(finding.Fingerprint, text, text, null))],
            NotJudged = [new(["YOY-CARRIED"], 7, Outcome.Skipped, "no-previous", new(text, text), new(text, text))],
        };
        var failure = new Problem { Code = "report.no-form", File = text, Found = new(text, text), Hint = new(text, text) };
        return new CheckResult([report], [failure]);
    }

    private static ReportResult Report() => Sample.Report with
    {
        Findings = [.. Sample.Report.Findings, Narrative()],
        Suppressed =
        [
            new SuppressedFinding(
                Sample.Report.Findings[0] with { Fingerprint = "5555566666777778888a" },
                new Suppression("5555566666777778888a", "上年口径不同", "王科长", new DateOnly(2027, 6, 30))),
        ],
        Counts = Sample.Report.Counts with { Suppressed = 1 },
    };

    private static Finding Narrative() => new()
    {
        Rule = "NARRATIVE-RECEIVED",
        Severity = Severity.Info,
        Outcome = Outcome.Violated,
        Standing = Standing.Advisory,
        Where = new Place("requests", "new", "total"),
        Left = 197,
        Right = 196,
        Cells =
        [
            new FindingCell("requests.new.total", CellState.Value, 196, -1)
            {
                Source = new CellSource("reports/乙区-2023.txt", "196") { Line = 88, Column = 9 },
            },
        ],
        Passages =
        [
            new FindingPassage("overview", "全年收到政府信息公开申请197件。")
            {
                Marks = [new TextSpan(12, 3)],
                Source = new CellSource("reports/乙区-2023.txt", null) { Line = 12 },
            },
        ],
        Message = new("正文“收到 197 件”，表三新收总计 196", "the text says 197 received, table three has 196 new"),
        Fingerprint = "99998888777766665555",
    };
}
