using System.Text;
using Disclosure.Validation.Desk.Domain;
using Disclosure.Validation.Desk.Intake;
using Disclosure.Validation.Desk.Wording;
using Disclosure.Validation.Desk.WorkLists;
using Disclosure.Validation.Reporting;
using Disclosure.Validation.Reporting.Writing;
using Disclosure.Validation.Text;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Disclosure.Validation.Desk.Tests;

/// <summary>What goes wrong with one report, one process or one build takes nothing else down, and nothing is lost by it.</summary>
public sealed class ReliabilityTests(PostgresServer postgres)
{
    private const string Sqlite = "sqlite";
    private const string Postgres = "postgres";
    private static readonly CancellationToken Never = CancellationToken.None;

    [Theory]
    [InlineData(Sqlite)]
    [InlineData(Postgres)]
    public async Task One_report_whose_check_fails_keeps_no_other_from_being_checked_and_says_why(string database)
    {
        await using var desk = await OpenAsync(database);
        await desk.BringAsync(DeskReports.Wrong("甲县"));
        await desk.WithAsync(db => db.Reports.ExecuteUpdateAsync(
            set => set.SetProperty(report => report.Content, new byte[] { 1, 2, 3 }).SetProperty(report => report.ChecksWanted, 99), Never));

        await desk.BringAsync(DeskReports.Wrong("乙县"));

        var reports = await desk.WithAsync(db => db.Reports.OrderBy(report => report.Id).ToListAsync(Never));
        Assert.Equal((99, false), (reports[0].ChecksMade, reports[0].CheckProblem is null));
        Assert.Equal((reports[1].ChecksWanted, null, 1), (reports[1].ChecksMade, reports[1].CheckProblem, reports[1].Errors));
        Assert.Contains("没有完成", (await desk.Results.OfAsync(reports[0].Id, Never)).Problem!.Zh, StringComparison.Ordinal);

        // A file with all reports names the one that is not in it.
        using var ledger = new MemoryStream();
        await desk.Results.WriteAsync(OutputFormats.Html, new ReportFilter(), ledger, new ResultWriterOptions(), Never);
        Assert.Contains("甲县.json", Encoding.UTF8.GetString(ledger.ToArray()), StringComparison.Ordinal);
        using var letters = new MemoryStream();
        await desk.Letters.WriteAllAsync(new ReportFilter(), Language.Zh, letters, Never);
        await using var archive = new System.IO.Compression.ZipArchive(letters);
        Assert.Equal(["not-checked.txt", "乙县.docx"], archive.Entries.Select(entry => entry.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_another_build_has_read_is_read_again_and_stays_the_report_that_it_was()
    {
        await using var desk = await OpenAsync(Sqlite);
        await desk.BringAsync(DeskReports.Wrong("乙县"));
        await desk.BringAsync(DeskReports.Wrong("乙县", by: 2));
        await desk.Choice.ChooseAsync(1, "甲", Never);
        await desk.CheckAsync();
        await desk.DecideAsync(await desk.FindingAsync("DSP-TOTAL"), 0, DecisionKind.Explained, "甲");
        await desk.WithAsync(db => db.Reports.ExecuteUpdateAsync(
            set => set.SetProperty(report => report.Content, new byte[] { 1, 2, 3 }).SetProperty(report => report.ReadWith, "another"), Never));
        await desk.WithAsync(db => db.Stamps.ExecuteUpdateAsync(set => set.SetProperty(stamp => stamp.Number, stamp => stamp.Number + 1), Never));

        Assert.Equal(StateWords.ReadAgain, (await desk.Results.OfAsync(1, Never)).Problem);
        await desk.Queue.ReadAgainAsync(Never);
        await desk.ReadAsync();

        Assert.Equal([(1, true), (2, false)], await desk.VersionsAsync());
        Assert.NotNull((await desk.Results.OfAsync(1, Never)).Result);
        Assert.Equal(FindingState.Explained, (await desk.FindingAsync("DSP-TOTAL")).State);
        await desk.Queue.ReadAgainAsync(Never);
        Assert.Equal(0, await desk.WithAsync(db => db.Submissions.CountAsync(each => each.State != SubmissionState.Read, Never)));
    }

    [Theory]
    [InlineData("elsewhere/1/1", 1, SubmissionState.Reading)]
    [InlineData("elsewhere/1/1", -1, SubmissionState.Waiting)]
    [InlineData(null, 0, SubmissionState.Waiting)]
    public async Task What_another_process_reads_is_left_to_it_until_it_is_gone(string? process, int hours, object state)
    {
        await using var desk = await OpenAsync(Sqlite);
        await TakenAsync(desk, process, hours == 0 ? null : DateTimeOffset.UtcNow.AddHours(hours));

        await desk.Queue.ResumeAsync(Never);

        Assert.Equal((SubmissionState)state, await desk.WithAsync(db => db.Submissions.Select(each => each.State).SingleAsync(Never)));
    }

    [Fact]
    public async Task What_a_process_of_this_machine_was_reading_is_taken_up_as_soon_as_that_is_gone()
    {
        await using var desk = await OpenAsync(Sqlite);
        await TakenAsync(desk, $"{Environment.MachineName}/{int.MaxValue}/1", DateTimeOffset.UtcNow.AddHours(1));

        Assert.False(ReadingProcess.IsGone(ReadingProcess.Name));
        await desk.Queue.ResumeAsync(Never);

        Assert.Equal(SubmissionState.Waiting, await desk.WithAsync(db => db.Submissions.Select(each => each.State).SingleAsync(Never)));
    }

    [Fact]
    public async Task A_zip_file_that_is_encrypted_is_refused_as_such()
    {
        await using var desk = await OpenAsync(Sqlite);
        using var archive = new MemoryStream();
        using (var zip = new System.IO.Compression.ZipArchive(archive, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("a.txt").Open();
            entry.Write("text"u8);
        }

        // The flag in the directory of the archive.
        var bytes = archive.ToArray();
        bytes[bytes.AsSpan().IndexOf("PK\u0001\u0002"u8) + 8] |= 1;

        Assert.Equal("desk.encrypted-zip", (await desk.AcceptAsync("a.zip", bytes)).Refused!.Code);
    }

    private static Task<int> TakenAsync(TestDesk desk, string? by, DateTimeOffset? until) => desk.WithAsync(async db =>
    {
        db.Contents.Add(new StoredContent { Sha256 = "00", Bytes = [] });
        db.Submissions.Add(new Submission
        {
            Name = "a",
            Sha256 = "00",
            Size = 0,
            BroughtBy = "甲",
            BroughtAt = DateTimeOffset.UnixEpoch,
            State = SubmissionState.Reading,
            TakenBy = by,
            TakenUntil = until,
        });
        return await db.SaveChangesAsync(Never);
    });

    private Task<TestDesk> OpenAsync(string database) => TestDesk.OpenAsync(database == Postgres ? postgres.Connection : null);
}
