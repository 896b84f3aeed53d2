using Disclosure.Validation.Evaluation;
using Disclosure.Validation.Evaluation.Linear;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Relations.DuckDb;
using Disclosure.Validation.Relations.Results;
using Disclosure.Validation.Reporting;
using Disclosure.Validation.Reporting.Writing;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Reports.Canonical;
using Xunit;

namespace Disclosure.Validation.Relations.Tests;

/// <summary>What the check over relations says is, to the byte, what the library says by the same rules.</summary>
public sealed class LinearCheckTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_result_is_the_librarys(int seed)
    {
        var reports = GeneratedReports.Of(seed).Select(Read).ToList();
        var linear = BuiltInPacks.All.SelectMany(pack => LinearSystem.Of(pack).Rules).Select(rule => rule.Rule.Id).ToHashSet(StringComparer.Ordinal);
        var validator = new ReportValidator(new ReportValidatorOptions { ErrorLocalisation = { Enabled = false } });
        var series = GeneratedReports.SeriesOf(reports);
        var expected = validator.ValidateAll(series, index => reports[index], new CheckOptions { Where = rule => linear.Contains(rule.Id) });

        using var exported = Exported.Of(reports, BuiltInPacks.All);
        using var relations = ParquetRelations.Open(exported.Folder, new DuckDbOptions { Threads = 2, MemoryLimit = "1GB" });
        var said = new LinearCheck(relations, BuiltInPacks.All).Results();

        Assert.Equal(Json(expected), Json(said));
    }

    // As from a file, so that every cell has a source.
    private static DisclosureReport Read(DisclosureReport report)
    {
        using var stream = new MemoryStream();
        ReportJson.Write(report, stream);
        return ReportJson.Read(stream.ToArray(), report.File, TestReports.Forms);
    }

    private static string Json(IEnumerable<ReportResult> results)
    {
        using var stream = new MemoryStream();
        var writer = OutputFormats.All.Single(format => format.Name == "json").Create(stream, new ResultWriterOptions());
        writer.WriteAll(new CheckResult([.. results], []));
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
