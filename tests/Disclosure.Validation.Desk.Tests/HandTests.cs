using Disclosure.Validation.Desk.Domain;
using Disclosure.Validation.Desk.Hand;
using Disclosure.Validation.Desk.Intake;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Disclosure.Validation.Desk.Tests;

/// <summary>Reports that are typed in: what is told while one types, what is kept, what is handed in.</summary>
public sealed class HandTests(PostgresServer postgres)
{
    private static readonly CancellationToken Never = CancellationToken.None;

    public static TheoryData<string> Forms => [.. TestReports.Forms.Forms.Select(form => form.Id)];

    [Theory]
    [MemberData(nameof(Forms))]
    public void What_was_read_can_be_typed_in_every_form_and_is_the_same_report(string id)
    {
        var report = id.StartsWith("cn-", StringComparison.Ordinal) ? TestReports.Consistent(TestReports.FormOf(id), 3) : TestReports.Zero(id).Build();
        report = report.With(report.Form.Cells[0].Path, Cell.FromText("22（其中修订16件）", 22)).With(report.Form.Cells[1].Path, Cell.NotApplicable());

        var typed = SheetReport.Of(report.Form, TypedSheet.Of(TypedSheet.Of(report).ToJson()), isComplete: true);

        Assert.Equal(report.Cells.Select(cell => cell with { Source = null }), typed.Cells);
        Assert.Equal((report.Issuer, report.Year), (typed.Issuer, typed.Year));
    }

    [Fact]
    public void What_is_not_typed_yet_is_no_fault_and_blank_once_all_is()
    {
        var sheet = new TypedSheet { Issuer = "甲县", Year = 2023, Cells = { ["requests.new.natural"] = "3", ["requests.new.company"] = "0" } };

        var (typing, done) = (Answer(sheet), Answer(sheet with { IsComplete = true }));

        Assert.Empty(typing.Findings);
        Assert.True(typing.Waiting > 0);
        Assert.Contains(done.Findings, finding => finding.Rule == "REQ-BALANCE");
        var report = SheetReport.Of(TestReports.Cn2021, sheet, isComplete: true);
        Assert.Equal(CellState.Value, report["requests.new.company"].State);
        Assert.Equal(CellState.Blank, report["requests.new.research"].State);
        Assert.Equal(CellState.Absent, SheetReport.Of(TestReports.Cn2021, sheet, isComplete: false)["requests.new.research"].State);
        Assert.Equal(CellState.Absent, SheetReport.Of(TestReports.Cn2021, sheet with { Missing = ["requests"] }, isComplete: true)["requests.new.natural"].State);
    }

    [Fact]
    public void Only_the_cells_concerned_are_marked_and_doubts_stand_apart()
    {
        var sheet = new TypedSheet
        {
            Issuer = "甲县",
            Year = 2023,
            Cells =
            {
                ["disputes.review.upheld"] = "2", ["disputes.review.corrected"] = "1", ["disputes.review.other"] = "0", ["disputes.review.pending"] = "0",
                ["disputes.review.total"] = "4", ["requests.new.natural"] = "不详",
            },
        };

        var answer = Answer(sheet);

        var finding = Assert.Single(answer.Findings);
        Assert.Equal(("DSP-TOTAL", "e"), (finding.Rule, finding.Kind));
        Assert.All(finding.Cells, path => Assert.StartsWith("disputes.review.", path, StringComparison.Ordinal));
        Assert.Contains(answer.Notes, note => note.Cell == "requests.new.natural");
        Assert.Empty(Answer(sheet with { Cells = new(sheet.Cells) { ["disputes.review.total"] = "3" } }).Findings);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_draft_is_kept_told_to_the_second_who_changes_it_and_handed_in_as_a_version(bool isPostgres)
    {
        await using var desk = await TestDesk.OpenAsync(isPostgres ? postgres.Connection : null);
        await desk.BringAsync(DeskReports.Sound("甲县"));
        var id = (await desk.Drafts.BeginAsync(new DraftBeginning("cn-2021", null, null, Report: (await desk.ReportAsync()).Id), "甲", Never))!.Value;
        var begun = (await desk.Drafts.FindAsync(id, Never))!;
        var sheet = TypedSheet.Of(begun.Sheet);
        Assert.Equal(("甲县", 2023), (sheet.Issuer, sheet.Year));

        var changed = sheet with { Cells = new(sheet.Cells) { ["disputes.review.total"] = "999" } };
        var first = await desk.Drafts.SaveAsync(id, begun.Revision, changed, "甲", Never);
        var second = await desk.Drafts.SaveAsync(id, begun.Revision, sheet with { Issuer = "乙县" }, "乙", Never);
        Assert.Equal(changed.ToJson(), first!.Sheet);
        Assert.Equal((changed.ToJson(), "甲"), (second!.Sheet, second.ChangedBy));
        Assert.False(await desk.Drafts.SubmitAsync(id, begun.Revision, "乙", Never));

        await desk.Drafts.AttachAsync(id, new BroughtFile("扫描.png", [0x89, (byte)'P', (byte)'N', (byte)'G']), "甲", Never);
        Assert.True(await desk.Drafts.SubmitAsync(id, first.Revision + 1, "甲", Never));
        await desk.ReadAsync();

        var versions = await desk.VersionsAsync();
        Assert.Equal([false, true], versions.Select(version => version.IsValid));
        Assert.NotNull(await desk.FindingAsync("DSP-TOTAL"));
        await using var db = desk.Store.Open();
        var submission = await db.Submissions.SingleAsync(each => each.IsTyped);
        Assert.Equal(("甲", "扫描.png", SubmissionState.Read), (submission.BroughtBy, submission.ScanName, submission.State));
        Assert.Contains(await db.Audit.ToListAsync(), entry => entry.Action == AuditAction.Typed);
        Assert.False((await desk.Drafts.FindAsync(id, Never))!.IsOpen);
    }

    private static SheetAnswer Answer(TypedSheet sheet) =>
        SheetAnswer.Of(1, sheet, TestDesk.Checks.Validate(SheetReport.Of(TestReports.Cn2021, sheet, sheet.IsComplete)), Language.Zh);
}
