using Disclosure.Validation.Cli.Inputs;
using Disclosure.Validation.Cli.Inputs.Folders;
using Disclosure.Validation.Cli.Outputs;
using Disclosure.Validation.Cli.Runs;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Cli.Spool;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Verdicts;
using Disclosure.Validation.Issuers;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reporting.History;
using Disclosure.Validation.Reporting.Writing;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Checks;

/// <summary>One run of <c>check</c>: each result goes to the outputs before the next is made.</summary>
internal sealed class Check
{
    // Of more reports, the console tells as of a whole.
    private const int MostInDetail = 10;

    private readonly Surroundings _surroundings;
    private readonly CheckSettings _settings;
    private readonly ProgressLine _progress;
    private readonly Messages _messages;
    private IReadOnlyList<NotSubmittedReport> _notSubmitted = [];
    private IReadOnlyList<NotCheckedFile> _superseded = [];

    public Check(Surroundings surroundings, CheckSettings settings)
    {
        (_surroundings, _settings) = (surroundings, settings);
        var width = settings.Quiet ? null : surroundings.ErrorWidth;
        _progress = new ProgressLine(surroundings.Error, width, surroundings.Clock, Language);
        _messages = new Messages(surroundings.Error, Language) { Quiet = settings.Quiet, Progress = _progress, Width = surroundings.ErrorWidth };
    }

    public async Task<int> RunAsync(CancellationToken stop)
    {
        _progress.Begin(CheckWording.Preparing);
        try
        {
            return await CheckAsync(stop);
        }
        finally
        {
            _progress.End();
        }
    }

    private async Task<int> CheckAsync(CancellationToken stop)
    {
        var baseline = BaselineUse.Open(_settings.Baseline, _surroundings);
        await using var run = ReportRun.Open(
            _settings.Run, Files, _surroundings, _messages, baseline?.Baseline, _settings.Suspects);
        var history = await HistoryUse.OpenAsync(_settings.History, _surroundings, stop);
        await using var outputs = await ResultOutputs.OpenAsync(
            _settings.Outputs, run.Inputs.Inputs.Count, WriterOptions(run) with { History = history?.Before }, _surroundings);
        var previous = await LoadPreviousAsync(run, stop);
        using var spool = OpenSpool(run.Validator);
        var reports = await ReadAsync(run, spool, stop);
        var results = Results(run, reports, spool, previous);
        results = baseline?.Reviewing(results) ?? results;
        results = history?.Recording(results, run.Validator.Packs, run.Register) ?? results;
        var interrupted = spool.Guard(() => WriteReports(results, reports.Count, outputs, stop)) || reports.Documents.Contains(null);
        var unread = UnreadInputs.Of(run.Inputs, reports.Documents, spool);
        WriteFailures(unread.Failures, outputs);
        _progress.Begin(SharesTerminal ? null : CheckWording.Writing);
        await CompleteAsync(outputs, history, outputs.Summary with
        {
            Interrupted = interrupted,
            Suppressions = baseline?.Summary,
            NotChecked =
            [
                .. outputs.Summary.NotChecked.Concat(_superseded).Concat(unread.NotChecked).OrderBy(file => file.File, StringComparer.Ordinal),
            ],
            NotSubmitted = _notSubmitted,
        });
        _progress.End();
        if (run.Inputs.Inputs.Count > MostInDetail && outputs.Written(_surroundings) is { Count: > 0 } files)
        {
            _messages.Note(CheckWording.Written(files));
        }

        Comment(reports, run.Inputs.Inputs, outputs.Summary);
        baseline?.Comment(run.Validator.Packs, _messages);
        if (interrupted)
        {
            _messages.Interrupted(CheckWording.InterruptedAfter(outputs.Summary.Reports, run.Inputs.Inputs.Count));
            return ExitCodes.Interrupted;
        }

        spool.Tidy([.. reports.Documents.OfType<SpoolEntry>().SelectMany(document => document.All)]);
        return ExitCodes.Of(outputs.Summary, _settings.FailOn, _settings.MaxWarnings);
    }

    // The files are put in their places once the history has the check: of a full disk, neither tells.
    private async Task CompleteAsync(ResultOutputs outputs, HistoryUse? history, CheckSummary summary)
    {
        if (history is null)
        {
            outputs.Complete(summary, () => { });
            return;
        }

        using var held = await history.HoldAsync();
        HistoryRun? run = null;
        outputs.Complete(summary, () => run = history.Append(held, summary));
        _messages.Note(CheckWording.Remembered(_settings.History!, held.History.Runs.Count + 1, HistoryWords.Of(run!)));
    }

    private Language Language => _settings.Run.Language;

    private RunFiles Files => new(
        [
            .. _settings.Outputs.SelectMany(output => output.Files),
            .. _settings.Resume is { } state ? [new WrittenFile("--resume", state)] : Array.Empty<WrittenFile>(),
            .. _settings.History is { } history ? [new WrittenFile("--history", history) { IsUpdated = true }] : Array.Empty<WrittenFile>(),
        ],
        [_settings.Baseline, _settings.Previous]);

    // Results that come on the same terminal show by themselves how far the run is.
    private bool SharesTerminal =>
        _surroundings.TerminalWidth is not null && _settings.Outputs.Any(output => output.Path is null);

    private ResultWriterOptions WriterOptions(ReportRun run) => new()
    {
        Language = Language,
        FindingsOnly = _settings.Quiet,
        Verbose = _settings.Verbose,
        Brief = run.Inputs.Inputs.Count > MostInDetail && !_settings.Verbose && !_settings.Quiet,
        FailAt = _settings.FailOn == FailOn.Never ? null : (Severity)_settings.FailOn,
        Packs = run.Validator.Packs,
        Cells = _settings.Cells,
        CellsOf = run.Validator.CellsOf,
        Issuers = run.Register,
    };

    private async Task<DisclosureReport?> LoadPreviousAsync(ReportRun run, CancellationToken stop)
    {
        if (_settings.Previous is not { } path)
        {
            return null;
        }

        if (_settings.Run.Issuers is not null || _settings.Run.Tree)
        {
            throw new DisclosureInputException(RunProblems.PreviousAndRollUp());
        }

        if (run.Inputs.Inputs.Count + run.Inputs.Problems.Count > 1)
        {
            throw new DisclosureInputException(RunProblems.PreviousOfSeveral());
        }

        using var previous = InputList.Find([path], _surroundings);
        return previous is { Inputs: [var input], Problems: [] }
            ? await run.Loader.LoadAsync(input, stop)
            : throw new DisclosureInputException(
                previous.Problems is [var problem, ..] ? problem : PathProblems.NotOneReport(path));
    }

    private RunSpool OpenSpool(ReportValidator validator)
    {
        if (_settings.Resume is not { } name)
        {
            return RunSpool.Temporary(validator.Forms);
        }

        var spool = RunSpool.At(name, _surroundings.FullPath(name), validator.Forms, () => new DocumentKeys(
            _settings.Run.Rules.Select(_surroundings.FullPath), _settings.Run.Convert ? "convert" : "as it is", _settings.Run.Culture.NumberFormat.NumberDecimalSeparator + _settings.Run.Culture.NumberFormat.NumberGroupSeparator));
        if (spool.IsDamaged)
        {
            _messages.Note(RunWording.StateDamaged);
        }

        return spool;
    }

    private async Task<SpooledReports> ReadAsync(ReportRun run, RunSpool spool, CancellationToken stop)
    {
        var count = run.Inputs.Inputs.Count;
        _progress.Begin(RunWording.Reading, count);
        var reports = await run.ReadAsync(spool, _progress.Show, stop);
        if (spool.Resume is { Found: > 0 and var found })
        {
            _messages.Note(RunWording.Resumed(found, count));
        }

        var read = reports.Documents.Count(document => document is not null);
        if (read < count)
        {
            _messages.Interrupted(read > 0 ? RunWording.Stopping(read, count) : throw new OperationCanceledException(stop));
        }

        return reports;
    }

    private IEnumerable<ReportResult> Results(ReportRun run, SpooledReports reports, RunSpool spool, DisclosureReport? previous)
    {
        if (previous is not null)
        {
            return reports.Entries.Select(entry => ValidateAgainst(previous, entry, spool, run.Validator));
        }

        var series = run.Series(reports);
        _superseded = [.. series.Superseded.Select(reports.NotChecked)];
        _notSubmitted = series.NotSubmitted();
        foreach (var remark in series.Remarks())
        {
            _messages.Note(remark);
        }

        return run.Results(series, reports, spool);
    }

    private ReportResult ValidateAgainst(DisclosureReport wholeBefore, SpoolEntry entry, RunSpool spool, ReportValidator validator)
    {
        var report = spool.Reports.Report(entry);
        // A component follows from its own report of last year, not from that of the whole.
        var previous = report.Parent is null ? wholeBefore : wholeBefore.Components.FirstOrDefault(other => IssuerName.MayBeSame(other.Issuer, report.Issuer));
        if (previous is not null && !IssuerName.MayBeSame(report.Issuer, previous.Issuer))
        {
            _messages.Note(RunWording.OtherIssuer(report.Issuer, previous.Issuer));
        }

        return validator.Validate(report, new RelatedReports
        {
            Previous = previous,
            IssuerWasRenamed = true,
            Subordinates = [.. entry.Components.Select(spool.Reports.Report)],
        });
    }

    // A run that was stopped while it read goes on to check what it has; one that is stopped here ends with this report.
    private bool WriteReports(
        IEnumerable<ReportResult> results, int count, ResultOutputs outputs, CancellationToken stop)
    {
        var wasStopped = stop.IsCancellationRequested;
        _progress.Begin(CheckWording.Checking, count);
        var done = 0;
        foreach (var result in results)
        {
            if (SharesTerminal)
            {
                _progress.End();
            }

            _surroundings.Abort.ThrowIfCancellationRequested();
            outputs.Write(result);
            done += 1 + result.Duplicates.Count;
            _progress.Show(done);
            if (!wasStopped && stop.IsCancellationRequested && done < count)
            {
                return true;
            }
        }

        return false;
    }

    private void WriteFailures(IEnumerable<Problem> failures, ResultOutputs outputs)
    {
        foreach (var failure in failures)
        {
            outputs.Write(failure);
            _messages.Report([failure]);
        }
    }

    private void Comment(SpooledReports read, IReadOnlyList<InputSource> inputs, CheckSummary summary)
    {
        var doubles = read.Documents.Index()
            .Where(entry => entry.Item?.Label is { IsReport: true, Issuer: not null, Year: not null })
            .GroupBy(entry => (Issuer: IssuerName.Canonical(entry.Item!.Label.Issuer!), Year: entry.Item.Label.Year!.Value));
        foreach (var reports in doubles.Where(group => group.Count() > 1))
        {
            var files = reports.Select(report => inputs[report.Index].Name).ToList();
            _messages.Note(RunWording.SameIssuerAndYear(reports.First().Item!.Label.Issuer!, reports.Key.Year, files));
        }

        if (summary is { Reports: > 0, Evaluated: false })
        {
            _messages.Note(CheckWording.NothingEvaluated);
        }
    }
}
