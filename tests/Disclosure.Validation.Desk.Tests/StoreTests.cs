using System.Text;
using Disclosure.Validation.Desk.Decisions;
using Disclosure.Validation.Desk.Domain;
using Disclosure.Validation.Desk.WorkLists;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Baselines;
using Disclosure.Validation.Issuers;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reporting;
using Disclosure.Validation.Reporting.Writing;
using Disclosure.Validation.Reports;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Disclosure.Validation.Desk.Tests;

/// <summary>What is kept, checked and decided, in SQLite and in PostgreSQL alike.</summary>
public sealed class StoreTests(PostgresServer postgres)
{
    private const string Sqlite = "sqlite";
    private const string Postgres = "postgres";
    private static readonly CancellationToken Never = CancellationToken.None;

    [Theory]
    [InlineData(Sqlite)]
    [InlineData(Postgres)]
    public async Task A_report_is_checked_with_that_of_the_year_before_and_again_when_it_comes_later(string database)
    {
        await using var desk = await OpenAsync(database);
        var before = DeskReports.Sound("甲县", 2022);
        var carried = before["requests.carried_out.total"].Number!.Value;
        await desk.BringAsync(DeskReports.Sound("甲县", 2023, seed: 2));
        var alone = await desk.RulesAsync();

        await desk.BringAsync(before);

        Assert.DoesNotContain("YOY-CARRIED", alone);
        Assert.NotEqual(carried, DeskReports.Sound("甲县", 2023, seed: 2)["requests.carried_in.total"].Number);
        Assert.Contains("YOY-CARRIED", await desk.RulesAsync());
    }

    [Theory]
    [InlineData(Sqlite)]
    [InlineData(Postgres)]
    public async Task Of_two_people_who_decide_on_one_finding_the_second_is_told(string database)
    {
        await using var desk = await OpenAsync(database);
        await desk.BringAsync(DeskReports.Wrong("乙县"));
        var finding = await desk.FindingAsync("DSP-TOTAL");

        var first = await desk.DecideAsync(finding, 0, DecisionKind.FalseAlarm, "甲");
        var second = await desk.DecideAsync(finding, 0, DecisionKind.ToCorrect, "乙");
        var third = await desk.DecideAsync(finding, 1, DecisionKind.Explained, "丙");
        var fourth = await desk.DecideAsync(finding, 1, DecisionKind.ToCorrect, "丁");

        Assert.Equal((1, 0), (first.Made, first.Conflicts.Count));
        Assert.Equal((0, "甲"), (second.Made, second.Conflicts[0].By));
        Assert.Equal((1, 0), (third.Made, third.Conflicts.Count));
        Assert.Equal((0, "丙"), (fourth.Made, fourth.Conflicts[0].By));
        Assert.Equal(FindingState.Explained, (await desk.FindingAsync("DSP-TOTAL")).State);
    }

    [Theory]
    [InlineData(DecisionKind.FalseAlarm, true)]
    [InlineData(DecisionKind.Explained, true)]
    [InlineData(DecisionKind.ToCorrect, false)]
    [InlineData(DecisionKind.Corrected, false)]
    public async Task Only_false_alarms_and_what_was_explained_no_longer_count_here_and_in_a_baseline(object kind, bool suppresses)
    {
        await using var desk = await OpenAsync(Sqlite);
        await desk.BringAsync(DeskReports.Wrong("乙县"));
        var finding = await desk.FindingAsync("DSP-TOTAL");
        await desk.DecideAsync(finding, 0, (DecisionKind)kind, "甲");

        var report = await desk.ReportAsync();
        var baseline = await desk.Exchange.ExportAsync(2023, "甲", Never);
        var result = baseline.Apply(desk.Validator.Validate(DeskReports.Wrong("乙县")), new DateOnly(2030, 1, 1));

        Assert.Equal(suppresses ? 0 : 1, report.Errors);
        Assert.Equal(suppresses ? 1 : 0, baseline.Entries.Count);
        Assert.Equal(suppresses, result.Suppressed.Any(each => each.Finding.Rule == "DSP-TOTAL"));
    }

    [Fact]
    public async Task A_baseline_goes_out_and_comes_into_another_desk()
    {
        using var file = new MemoryStream();
        await using (var desk = await OpenAsync(Sqlite))
        {
            await desk.BringAsync(DeskReports.Wrong("乙县"));
            await desk.DecideAsync(await desk.FindingAsync("DSP-TOTAL"), 0, DecisionKind.Explained, "甲", new DateOnly(2099, 12, 31));
            (await desk.Exchange.ExportAsync(null, "甲", Never)).Write(file);
        }

        await using var other = await OpenAsync(Sqlite);
        await other.BringAsync(DeskReports.Wrong("乙县"));
        file.Position = 0;
        Assert.Equal(1, await other.Exchange.ImportAsync(file, "baseline.yaml", "乙", Never));
        file.Position = 0;
        Assert.Equal(0, await other.Exchange.ImportAsync(file, "baseline.yaml", "乙", Never));
        await other.CheckAsync();

        var finding = await other.FindingAsync("DSP-TOTAL");
        Assert.Equal(FindingState.Explained, finding.State);
        Assert.Equal(("甲", new DateOnly(2099, 12, 31)), (finding.Decision!.By, finding.Decision.Expires));
        Assert.Equal(0, (await other.ReportAsync()).Errors);
    }

    [Fact]
    public async Task A_baseline_that_comes_before_the_report_and_names_no_issuer_holds_for_its_finding_and_learns_of_whom_it_is()
    {
        await using var desk = await OpenAsync(Sqlite);
        var fingerprint = desk.Validator.Validate(DeskReports.Wrong("乙县")).Findings.Single(finding => finding.Rule == "DSP-TOTAL").Fingerprint;
        using var file = new MemoryStream();
        new Baseline([new BaselineEntry(new Suppression(fingerprint, "口径不同", "丁", null))]).Write(file);
        file.Position = 0;
        await desk.Exchange.ImportAsync(file, "early.yaml", "乙", Never);
        await desk.BringAsync(DeskReports.Wrong("乙县"));

        Assert.Equal(FindingState.Explained, (await desk.FindingAsync("DSP-TOTAL")).State);

        await using var late = await OpenAsync(Sqlite);
        await late.BringAsync(DeskReports.Wrong("乙县"));
        file.Position = 0;
        await late.Exchange.ImportAsync(file, "late.yaml", "乙", Never);
        Assert.Equal("乙县", (await late.Exchange.ExportAsync(2023, "甲", Never)).Entries.Single().Issuer);
    }

    [Fact]
    public async Task Of_several_findings_that_are_decided_on_at_once_only_those_are_refused_that_another_was_faster_on()
    {
        await using var desk = await OpenAsync(Sqlite);
        var report = DeskReports.Wrong("乙县");
        await desk.BringAsync(report.With("disputes.litigation_direct.total", report["disputes.litigation_direct.total"].Number!.Value + 1));
        var findings = await desk.WithAsync(db => db.Findings.Where(finding => finding.Rule == "DSP-TOTAL").ToListAsync(Never));
        Assert.Equal(2, findings.Count);
        await desk.DecideAsync(findings[0], 0, DecisionKind.FalseAlarm, "甲");

        var outcome = await desk.Decisions.DecideAsync(
            1, [.. findings.Select(finding => new Decided(finding.Fingerprint, 0)), new Decided("gone", 0)], new Verdict(DecisionKind.ToCorrect, "", null, "乙"), Never);

        Assert.Equal((1, "甲"), (outcome.Made, Assert.Single(outcome.Conflicts).By));
        Assert.Equal((0, 0), await desk.Decisions.DecideAsync(99, [new Decided("gone", 0)], new Verdict(DecisionKind.ToCorrect, "", null, "乙"), Never) is var none ? (none.Made, none.Conflicts.Count) : default);
    }

    [Theory]
    [InlineData(Sqlite)]
    [InlineData(Postgres)]
    public async Task Many_who_decide_on_one_finding_in_one_moment_make_one_decision(string database)
    {
        await using var desk = await OpenAsync(database);
        await desk.BringAsync(DeskReports.Wrong("乙县"));
        var finding = await desk.FindingAsync("DSP-TOTAL");

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 5).Select(number => Task.Run(() => desk.Decisions.DecideAsync(
            1, [new Decided(finding.Fingerprint, 0)], new Verdict(DecisionKind.FalseAlarm, "", null, $"{number}"), Never))));

        var made = Assert.Single(outcomes, outcome => outcome.Made == 1);
        var by = $"{Array.IndexOf(outcomes, made)}";
        Assert.All(outcomes.Except([made]), outcome => Assert.Equal(by, Assert.Single(outcome.Conflicts).By));
    }

    [Theory]
    [InlineData(Sqlite)]
    [InlineData(Postgres)]
    public async Task Words_are_found_in_findings_in_both_languages_however_they_are_written(string database)
    {
        await using var desk = await OpenAsync(database);
        await desk.BringAsync(DeskReports.Wrong("乙县"));
        var finding = await desk.FindingAsync("DSP-TOTAL");
        var word = finding.MessageEn.Split(' ').First(part => part.Length > 3 && part.All(char.IsLetter)).ToUpperInvariant();

        Assert.Equal(1, (await desk.List.PageAsync(new ReportFilter { Text = word }, Never)).Total);
        Assert.Equal(1, (await desk.List.PageAsync(new ReportFilter { Text = "dsp-Total 乙县" }, Never)).Total);
        Assert.Equal(0, (await desk.List.PageAsync(new ReportFilter { Text = $"{word} 丙县" }, Never)).Total);
    }

    [Theory]
    [InlineData(Sqlite)]
    [InlineData(Postgres)]
    public async Task Choosing_a_version_has_the_report_checked_again_that_sums_it_up(string database)
    {
        await using var desk = await OpenAsync(database);
        await desk.BringAsync(DeskReports.Sound("甲市"));
        await desk.BringAsync(DeskReports.Sound("乙县", seed: 2) with { Parent = "甲市" });
        await desk.BringAsync(DeskReports.Sound("乙县", seed: 3) with { Parent = "甲市" });
        var before = await desk.WithAsync(db => db.Reports.OrderBy(report => report.Id).Select(report => report.ChecksMade).ToListAsync(Never));

        Assert.True(await desk.Choice.ChooseAsync(2, "甲", Never));
        Assert.False(await desk.Choice.ChooseAsync(99, "甲", Never));
        await desk.CheckAsync();

        var after = await desk.WithAsync(db => db.Reports.OrderBy(report => report.Id).Select(report => report.ChecksMade).ToListAsync(Never));
        Assert.All(before.Zip(after), pair => Assert.True(pair.Second > pair.First));
    }

    [Theory]
    [InlineData(Sqlite)]
    [InlineData(Postgres)]
    public async Task A_register_that_says_otherwise_places_reports_otherwise(string database)
    {
        await using var desk = await OpenAsync(database);
        await desk.BringAsync(DeskReports.Sound("甲县"));
        await desk.ImportAsync("issuers:\n  - {name: 某市}\n  - {name: 甲县, parent: 某市, level: county}\n");
        Assert.Equal((IssuerLevel.County, "甲县", "某市政府"), await PlaceAsync(desk));

        await desk.ImportAsync("issuers:\n  - {name: 某市}\n  - {name: 乙区, parent: 某市}\n  - {name: 甲县, parent: 乙区, level: department}\n");
        Assert.Equal((IssuerLevel.Department, "乙区", "乙区政府"), await PlaceAsync(desk));

        await desk.Import.EditAsync("乙区", new Issuer("丙区") { Parent = "某市" }, "甲", Never);
        await desk.Import.EditAsync(null, new Issuer("丁县") { Parent = "丙区" }, "甲", Never);
        await desk.CheckAsync();
        Assert.Equal((IssuerLevel.Department, "丙区", "丙区政府"), await PlaceAsync(desk));
        await Assert.ThrowsAsync<DisclosureInputException>(() => desk.Import.EditAsync(null, new Issuer("丁县"), "甲", Never));

        await desk.Import.EditAsync("丙区", null, "甲", Never);
        var (issuers, _) = await desk.Attendance.OfAsync(2023, Never);
        Assert.Equal(["某市", "甲县", "丁县"], issuers.Select(issuer => issuer.Name));
    }

    private static Task<(IssuerLevel?, string?, string?)> PlaceAsync(TestDesk desk) => desk.WithAsync(async db =>
        await db.Reports.SingleAsync(Never) is var report ? (report.Level, report.District, report.ParentKey) : default);

    [Fact]
    public async Task A_decision_whose_last_day_is_over_no_longer_holds()
    {
        await using var desk = await OpenAsync(Sqlite);
        await desk.BringAsync(DeskReports.Wrong("乙县"));
        await desk.DecideAsync(await desk.FindingAsync("DSP-TOTAL"), 0, DecisionKind.FalseAlarm, "甲", new DateOnly(2000, 1, 1));

        Assert.Equal(FindingState.Open, (await desk.FindingAsync("DSP-TOTAL")).State);
        Assert.Equal(1, (await desk.ReportAsync()).Errors);
    }

    [Fact]
    public async Task A_corrected_version_counts_unless_a_person_chooses_the_other()
    {
        await using var desk = await OpenAsync(Sqlite);
        await desk.BringAsync(DeskReports.Wrong("乙县"));
        await desk.BringAsync(DeskReports.Sound("乙县"));

        Assert.Equal([(1, false), (2, true)], await desk.VersionsAsync());

        await desk.Choice.ChooseAsync(1, "甲", Never);
        await desk.BringAsync(DeskReports.Wrong("乙县", by: 3));

        Assert.Equal([(1, true), (2, false), (3, false)], await desk.VersionsAsync());
    }

    [Fact]
    public async Task A_register_says_who_has_not_submitted_who_was_late_and_in_which_district()
    {
        await using var desk = await OpenAsync(Sqlite);
        await desk.BringAsync(DeskReports.Sound("甲县"));
        await desk.Attendance.SetDeadlineAsync(2023, new DateOnly(2024, 1, 31), "甲", Never);
        const string Register = "issuers:\n  - {name: 某市}\n  - {name: 甲县, parent: 某市}\n  - {name: 乙县, parent: 某市}\n";
        Assert.Equal(3, await desk.Import.ReplaceAsync(new MemoryStream(Encoding.UTF8.GetBytes(Register)), "issuers.yaml", "甲", Never));

        var (issuers, _) = await desk.Attendance.OfAsync(2023, Never);

        Assert.Equal(["某市", "乙县"], issuers.Where(issuer => issuer.First is null).Select(issuer => issuer.Name));
        Assert.Equal("甲县", Assert.Single(issuers, issuer => issuer.IsLate).Name);
        Assert.Equal("甲县", (await desk.ReportAsync()).District);
    }

    [Fact]
    public async Task A_backup_is_one_file_that_opens_as_a_store()
    {
        await using var desk = await OpenAsync(Sqlite);
        await desk.BringAsync(DeskReports.Wrong("乙县"));
        var folder = Directory.CreateDirectory(Path.Combine(desk.Options.FolderOfStore, "backup")).FullName;

        await desk.Store.BackUpAsync(Path.Combine(folder, "desk.sqlite"), Never);

        var restored = new Store.DeskStore(desk.Options with { Folder = folder });
        await using var db = restored.Open();
        Assert.Equal("乙县", (await db.Reports.SingleAsync(Never)).Issuer);
    }

    [Fact]
    public async Task The_ledger_and_the_evidence_hold_what_was_found()
    {
        await using var desk = await OpenAsync(Sqlite);
        await desk.BringAsync(DeskReports.Wrong("乙县"));
        await desk.ImportAsync("issuers:\n  - {name: 某市}\n  - {name: 乙县, parent: 某市}\n  - {name: 丙县, parent: 某市}\n");
        using var page = new MemoryStream();
        using var book = new MemoryStream();

        await desk.Results.WriteAsync(OutputFormats.Html, new ReportFilter { Year = 2023 }, page, new ResultWriterOptions(), Never);
        await desk.Results.WriteAsync(OutputFormats.Xlsx, new ReportFilter { Year = 2023 }, book, new ResultWriterOptions(), Never);

        Assert.Contains("乙县", Encoding.UTF8.GetString(page.ToArray()), StringComparison.Ordinal);
        Assert.Contains("丙县", Encoding.UTF8.GetString(page.ToArray()), StringComparison.Ordinal);
        Assert.Equal("PK"u8.ToArray(), book.ToArray()[..2]);
    }

    private Task<TestDesk> OpenAsync(string database) => TestDesk.OpenAsync(database == Postgres ? postgres.Connection : null);
}
