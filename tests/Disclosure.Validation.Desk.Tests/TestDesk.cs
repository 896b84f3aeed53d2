using System.Text;
using Disclosure.Validation.Desk.Checking;
using Disclosure.Validation.Desk.Decisions;
using Disclosure.Validation.Desk.Domain;
using Disclosure.Validation.Desk.Hand;
using Disclosure.Validation.Desk.Intake;
using Disclosure.Validation.Desk.Outputs;
using Disclosure.Validation.Desk.Registers;
using Disclosure.Validation.Desk.Rulebooks;
using Disclosure.Validation.Desk.Settings;
using Disclosure.Validation.Desk.Store;
using Disclosure.Validation.Desk.WorkLists;
using Disclosure.Validation.Documents;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Reports.Canonical;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace Disclosure.Validation.Desk.Tests;

/// <summary>The desk without its pages, and with nobody at work in the background: what is to be read and checked is when it is asked for.</summary>
internal sealed class TestDesk : IAsyncDisposable
{
    private static readonly CancellationToken Never = CancellationToken.None;

    private static readonly ReportValidator Compiled = new();

    private readonly TestStore _store;
    private readonly CheckQueue _checks = new();
    private readonly ReadingSignal _signal = new();
    private readonly CurrentRegister _register = new();
    private readonly RuleShelf _rules;
    private readonly ReportShelf _shelf;
    private readonly Checker _checker;
    private readonly SubmissionReader _reader;
    private readonly Acceptance _acceptance;

    private TestDesk(TestStore store)
    {
        _store = store;
        var clock = TimeProvider.System;
        List = new WorkList(Store);
        _rules = new RuleShelf(Validator);
        _shelf = new ReportShelf(_rules, _register);
        Packs = new PackDesk(Store, _checks, clock);
        _checker = new Checker(Store, _shelf, _checks, clock, NullLogger<Checker>.Instance);
        _reader = new SubmissionReader(Store, new DocumentReader(Validator.Forms), _register, _checks);
        Queue = new ReadingQueue(Store, _reader, _signal, Options, clock, NullLogger<ReadingQueue>.Instance);
        _acceptance = new Acceptance(Store, _signal, Options, clock);
        Decisions = new DecisionDesk(Store, _checks, clock);
        Exchange = new BaselineExchange(Store, _register, _checks, clock);
        Choice = new VersionChoice(Store, _checks, clock);
        Import = new RegisterImport(Store, _checks, clock);
        Attendance = new Attendance(Store, clock);
        Letters = new LetterBox(Results = new DeskResults(Store, _shelf, List, clock), Validator, clock);
        Drafts = new DraftDesk(Store, Validator, _acceptance, clock);
    }

    public DeskStore Store => _store.Store;

    public DeskOptions Options => _store.Options;

    public ReportValidator Validator { get; } = Compiled;

    public WorkList List { get; }

    public ReadingQueue Queue { get; }

    public DecisionDesk Decisions { get; }

    public BaselineExchange Exchange { get; }

    public VersionChoice Choice { get; }

    public RegisterImport Import { get; }

    public Attendance Attendance { get; }

    public DeskResults Results { get; }

    public LetterBox Letters { get; }

    public DraftDesk Drafts { get; }

    public PackDesk Packs { get; }

    /// <summary>The library's validator, with the packs that it carries.</summary>
    public static ReportValidator Checks => Compiled;

    public static async Task<TestDesk> OpenAsync(string? postgres) => new(await TestStore.CreateAsync(postgres));

    /// <summary>A desk over a store, which goes with it.</summary>
    public static TestDesk Of(TestStore store) => new(store);

    /// <summary>Takes a report in, reads it, and checks what is to be checked.</summary>
    public async Task BringAsync(DisclosureReport report)
    {
        await AcceptAsync($"{report.Issuer}.json", Encoding.UTF8.GetBytes(report.ToJson()));
        await ReadAsync();
    }

    public Task<Accepted> AcceptAsync(string name, byte[] bytes) => _acceptance.AcceptAsync(new MemoryStream(bytes), name, "甲", Never);

    /// <summary>Reads what waits to be read, and checks what is to be checked.</summary>
    public async Task ReadAsync()
    {
        List<int> waiting;
        await using (var db = Store.Open())
        {
            waiting = await db.Submissions.Where(each => each.State == SubmissionState.Waiting).Select(each => each.Id).ToListAsync();
            await db.Submissions.Where(each => waiting.Contains(each.Id)).ExecuteUpdateAsync(set => set.SetProperty(each => each.State, SubmissionState.Reading));
        }

        foreach (var id in waiting)
        {
            await _reader.ReadAsync(id, Never);
        }

        await CheckAsync();
    }

    /// <summary>Brings a register, and checks what is to be checked by it.</summary>
    public async Task ImportAsync(string register)
    {
        await Import.ReplaceAsync(new MemoryStream(Encoding.UTF8.GetBytes(register)), "issuers.yaml", "甲", Never);
        await CheckAsync();
    }

    /// <summary>Does something with the tables themselves.</summary>
    public async Task<T> WithAsync<T>(Func<DeskContext, Task<T>> work)
    {
        await using var db = Store.Open();
        return await work(db);
    }

    public async Task CheckAsync()
    {
        while (await _checker.CheckSomeAsync(Never))
        {
        }
    }

    public async Task<DecisionOutcome> DecideAsync(StoredFinding finding, int revision, DecisionKind kind, string by, DateOnly? expires = null)
    {
        var outcome = await Decisions.DecideAsync(finding.ReportId, [new Decided(finding.Fingerprint, revision)], new Verdict(kind, "说明", expires, by), Never);
        await CheckAsync();
        return outcome;
    }

    /// <summary>The rules that something was found by.</summary>
    public Task<IReadOnlyList<string>> RulesAsync() => List.RulesAsync(Never);

    public async Task<StoredFinding> FindingAsync(string rule)
    {
        await using var db = Store.Open();
        return await db.Findings.Include(finding => finding.Decision).SingleAsync(finding => finding.Rule == rule && finding.Report!.IsValid);
    }

    public async Task<StoredReport> ReportAsync()
    {
        await using var db = Store.Open();
        return await db.Reports.SingleAsync(report => report.IsValid);
    }

    public async Task<IReadOnlyList<(int Id, bool IsValid)>> VersionsAsync()
    {
        await using var db = Store.Open();
        return [.. (await db.Reports.OrderBy(report => report.Id).Select(report => new { report.Id, report.IsValid }).ToListAsync()).Select(each => (each.Id, each.IsValid))];
    }

    public async ValueTask DisposeAsync()
    {
        _checker.Dispose();
        Queue.Dispose();
        _shelf.Dispose();
        _rules.Dispose();
        _register.Dispose();
        _acceptance.Dispose();
        _checks.Dispose();
        _signal.Dispose();
        await _store.DisposeAsync();
    }
}
