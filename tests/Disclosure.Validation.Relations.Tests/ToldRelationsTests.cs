using Disclosure.Validation.Packs;
using Disclosure.Validation.Relations.DuckDb;
using Disclosure.Validation.Relations.Judging;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;
using Xunit;

namespace Disclosure.Validation.Relations.Tests;

/// <summary>What the library comes to stands in relations of its own.</summary>
public sealed class ToldRelationsTests
{
    [Fact]
    public void Findings_claims_and_notes_are_exported()
    {
        var report = new ReportBuilder((TestReports.Zero().Build() with { Year = 2023, Issuer = "甲县人民政府" }).With("disputes.review.total", 3))
        {
            Sections = { new ReportSection("overview", "总体情况", "收到政府信息公开申请12件。") },
            ReadingNotes = { new ReadingNote("requests.new.total", "O", new LocalizedText("甲", "a")) { Confidence = 0.5m } },
        }.Build();
        var validator = new ReportValidator();
        var expected = validator.Validate(report);

        using var exported = Exported.Of([report], BuiltInPacks.All, validator);
        using var relations = ParquetRelations.Open(exported.Folder, new DuckDbOptions());

        Assert.Equal(expected.Findings.Select(finding => (finding.Rule, finding.Fingerprint, finding.Left, finding.Message.Zh)), relations.Connection
            .Ask("SELECT rule, fingerprint, left_sum, message_zh FROM findings ORDER BY report, position")
            .Select(row => (row.GetString(0), row.GetString(1), row.IsDBNull(2) ? null : (decimal?)row.GetDecimal(2), row.GetString(3))));
        var claim = Assert.Single(expected.Claims, one => one.Value == 12);
        Assert.Equal(
            [$"figure {claim.Cells[0]} 12.0000000000 {claim.Text} disagrees"],
            relations.Connection.Ask("SELECT kind || ' ' || cells || ' ' || value || ' ' || words || ' ' || verdict FROM claims WHERE value = 12").Select(row => row.GetString(0)));
        Assert.Equal(["requests.new.total O 0.5 a"], relations.Connection.Ask("SELECT path || ' ' || printed || ' ' || CAST(confidence AS DECIMAL(3, 1)) || ' ' || message_en FROM notes").Select(row => row.GetString(0)));
    }
}
