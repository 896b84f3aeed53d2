using System.Text;
using Disclosure.Validation.Desk.Domain;
using Disclosure.Validation.Desk.Wording;
using Disclosure.Validation.Desk.WorkLists;
using Disclosure.Validation.Reports.Canonical;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Xunit;

namespace Disclosure.Validation.Desk.Tests;

/// <summary>What a store of the first version holds is there after the upgrade.</summary>
public sealed class MigrationTests(PostgresServer postgres)
{
    private static readonly CancellationToken Never = CancellationToken.None;

    // As the first version wrote it; what it kept of the report no later build can read.
    private static readonly string[] Kept =
    [
        """INSERT INTO "Submissions" ("Id", "Name", "Sha256", "Size", "BroughtBy", "BroughtAt", "State", "Attempts") VALUES (1, '乙县.json', 'aa', 9, '甲', 0, 2, 1)""",
        """
        INSERT INTO "Reports" ("Id", "SubmissionId", "Ordinal", "Issuer", "IssuerKey", "Year", "Form", "Content", "SearchText", "IsValid", "ChosenBy", "Verdict", "Errors",
            "Warnings", "Undecided", "Rank", "ChecksWanted", "ChecksMade")
        SELECT 1, 1, 0, '乙县', '乙县政府', 2023, 'cn-2021', "Bytes", '乙县', TRUE, '丙', 0, 1, 0, 1, 4, 1, 1 FROM "Contents"
        """,
        """
        INSERT INTO "Decisions" ("Id", "Fingerprint", "IssuerKey", "Year", "Rule", "Place", "Issuer", "Found", "Kind", "Note", "By", "At", "Revision")
        VALUES (1, 'before', '乙县政府', 2023, 'DSP-TOTAL', 'disputes/review//', '乙县', '相差 7', 1, '口径', '甲', 0, 1)
        """,
        """
        INSERT INTO "Findings" ("Id", "ReportId", "Ordinal", "Fingerprint", "Rule", "Place", "Severity", "MessageZh", "MessageEn", "State", "DecisionId")
        VALUES (1, 1, 1, 'before', 'DSP-TOTAL', 'disputes/review//', 2, '相差 7', 'Off by 7', 3, 1)
        """,
        """INSERT INTO "Campaigns" ("Year", "Deadline") VALUES (2023, '2024-01-31')""",
        """INSERT INTO "Issuers" ("Id", "Name", "Key", "Aliases") VALUES (1, '乙县', '乙县政府', '')""",
        """INSERT INTO "Names" ("Account", "Name") VALUES ('li', '李某')""",
        """INSERT INTO "Audit" ("Id", "At", "By", "Action", "Detail") VALUES (1, 0, '甲', 2, '乙县.json')""",
    ];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Everything_is_there_after_the_upgrade_and_reports_are_read_again(bool isPostgres)
    {
        var store = TestStore.New(isPostgres ? postgres.Connection : null);
        await using (var old = store.Store.Open())
        {
            await old.GetService<IMigrator>().MigrateAsync("First", Never);
            await old.Database.ExecuteSqlAsync($"""INSERT INTO "Contents" ("Sha256", "Bytes") VALUES ('aa', {Encoding.UTF8.GetBytes(DeskReports.Wrong("乙县").ToJson())})""", Never);
            foreach (var line in Kept)
            {
                await old.Database.ExecuteSqlRawAsync(line, Never);
            }
        }

        await store.Store.MigrateAsync(Never);
        await using var desk = TestDesk.Of(store);

        Assert.Equal(StateWords.ReadAgain, (await desk.Results.OfAsync(1, Never)).Problem);
        Assert.Equal("乙县", Assert.Single((await desk.List.PageAsync(new ReportFilter { Text = "OFF 相差" }, Never)).Lines).Issuer);
        await desk.Queue.ReadAgainAsync(Never);
        await desk.ReadAsync();

        var report = await desk.ReportAsync();
        Assert.Equal((1, "丙", 1, null), (report.Id, report.ChosenBy, report.Errors, report.CheckProblem));
        var finding = await desk.FindingAsync("DSP-TOTAL");
        Assert.Equal((FindingState.Changed, "口径"), (finding.State, finding.Decision!.Note));
        var (issuers, deadline) = await desk.Attendance.OfAsync(2023, Never);
        Assert.Equal(("乙县", new DateOnly(2024, 1, 31)), (Assert.Single(issuers).Name, deadline));
        Assert.Equal("李某", await desk.WithAsync(db => db.Names.Select(name => name.Name).SingleAsync(Never)));
        Assert.Equal(1, await desk.WithAsync(db => db.Audit.CountAsync(Never)));
    }
}
