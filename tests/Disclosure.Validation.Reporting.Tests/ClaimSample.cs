using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Reporting.Tests;

/// <summary>A report whose text says something of its figures: most of it agrees, one number does not, some can't be compared.</summary>
internal static class ClaimSample
{
    public const string Overview =
        "2023年，全区共收到政府信息公开申请120件，同比增长20%，其中网上申请80件、信函申请40件。\n" +
        "办结118件，其中予以公开41件，部分公开56件，不予公开22件，结转下年度继续办理2件。\n" +
        "因政府信息公开被申请行政复议3件，均维持；发生行政诉讼2件。";

    private const string File = "reports/丁区-2023.docx";

    public static ReportResult Report { get; } = Of(Overview);

    /// <summary>The result of the report with that text in its first section.</summary>
    public static ReportResult Of(string overview) =>
        new ReportValidator(new ReportValidatorOptions { ErrorLocalisation = { Enabled = false } }).Validate(Build(overview));

    private static DisclosureReport Build(string overview)
    {
        var builder = new ReportBuilder(Sample.Form) { Issuer = "甲市丁区人民政府", Year = 2023, Published = new DateOnly(2024, 1, 12), File = File };
        foreach (var cell in Sample.Form.Cells.Where(cell => !cell.Row.StandsForGroup))
        {
            builder[cell] = Cell.Of(0);
        }

        foreach (var applicants in new[] { "natural", "total" })
        {
            builder.Set($"requests.new.{applicants}", 120).Set($"requests.handled.granted.{applicants}", 40)
                .Set($"requests.handled.partial.{applicants}", 56).Set($"requests.handled.refused.state_secret.{applicants}", 22)
                .Set($"requests.handled.total.{applicants}", 118).Set($"requests.carried_out.{applicants}", 2);
        }

        foreach (var (row, count) in new[] { ("review", 3), ("litigation_direct", 2) })
        {
            builder.Set($"disputes.{row}.upheld", count).Set($"disputes.{row}.total", count);
        }

        foreach (var section in Sample.Form.Sections)
        {
            var text = section.Id == Sample.Form.Sections[0].Id ? overview : section.Id == "other" ? "2023年未收取信息处理费。" : "";
            builder.Sections.Add(new ReportSection(section.Id, section.Label.Printed.Zh, text)
            {
                LineSources = [.. text.Split('\n').Select((_, line) => new CellSource(File, null) { Page = 1, Line = line + 3 })],
            });
        }

        return builder.Build();
    }
}
