using Disclosure.Validation.Cli.Inputs;
using Disclosure.Validation.Cli.Outputs;
using Disclosure.Validation.Cli.Runs;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Cli.Spool;
using Disclosure.Validation.Evaluation;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Verdicts;
using Disclosure.Validation.Issuers;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reporting.Writing;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Cli.Commands.Checks;

/// <summary>
/// One run of <c>check</c>, in two passes. The first reads the documents, several at a time, and keeps each report on
/// disk; only what places it stays in memory, since a report can be checked only when those of its issuer are known. The
/// second takes the reports in order, and hands each result to the outputs before the next is made.
/// </summary>
internal sealed class Check
{
    private readonly Surroundings _surroundings;
    private readonly CheckSettings _settings;
    private readonly ProgressLine _progress;
    private readonly Messages _messages;
    private IReadOnlyList<NotSubmittedReport> _notSubmitted = [];

    public Check(Surroundings surroundings, CheckSettings settings)
    {
        (_surroundings, _settings) = (surroundings, settings);
        var width = settings.Quiet ? null : surroundings.ErrorWidth;
        _progress = new ProgressLine(surroundings.Error, width, surroundings.Clock, settings.Language);
        _messages = new Messages(surroundings.Error, settings.Language) { Quiet = settings.Quiet, Progress = _progress };
    }

    public async Task<int> RunAsync(CancellationToken stop)
    {
        var rollUp = new RollUpSource(_settings.Issuers, _settings.Tree, _surroundings);
        var baseline = BaselineUse.Open(_settings.Baseline, _surroundings);
        var validator = ChosenPacks.Validator(_settings.Rules, _surroundings, baseline?.Baseline, _settings.Suspects);
        using var inputs = InputList.Find(
            _settings.Paths, _surroundings, FilesWritten.Select(file => file.Name), FilesAside, _settings.Exclude);
        OutputGuard.Require(
            _surroundings, FilesWritten, [.. inputs.Inputs.Select(input => input.Name), .. inputs.Archives, .. FilesAside, .. ChosenPacks.FilesOf(validator.Packs), _settings.Previous]);
        await using var outputs = await ResultOutputs.OpenAsync(_settings.Outputs, WriterOptions(validator), _surroundings);
        await using var loader = ReportLoader.Open(
            validator.Forms, _surroundings, _messages, _settings.Isolate, _settings.Convert);
        var previous = await LoadPreviousAsync(loader, inputs, stop);
        using var spool = OpenSpool(validator);
        var entries = await ReadAsync(inputs.Inputs, loader, spool, stop);
        var reports = SpooledReports.Of(entries, inputs.Inputs);
        var results = Results(validator, spool.Reports, reports, previous, rollUp);
        results = baseline?.Reviewing(results) ?? results;
        var interrupted = spool.Guard(() => WriteReports(results, reports.Count, outputs, stop)) || entries.Contains(null);
        var unread = UnreadInputs.Of(inputs, entries, spool);
        WriteFailures(unread.Failures, outputs);
        _progress.Hide();
        outputs.Complete(outputs.Summary with
        {
            Interrupted = interrupted,
            Suppressions = baseline?.Summary,
            NotChecked = unread.NotChecked,
            NotSubmitted = _notSubmitted,
        });
        Comment(entries, inputs.Inputs, outputs.Summary);
        baseline?.Comment(validator.Packs, _messages);
        if (interrupted)
        {
            _messages.Interrupted(CheckWording.InterruptedAfter(outputs.Summary.Reports, inputs.Inputs.Count));
            return ExitCodes.Interrupted;
        }

        spool.Tidy([.. entries.OfType<SpoolEntry>()]);
        return ExitCodes.Of(outputs.Summary, _settings.FailOn, _settings.MaxWarnings);
    }

    private IEnumerable<WrittenFile> FilesWritten => _settings.Outputs.SelectMany(output => output.Files)
        .Concat(_settings.Resume is { } state ? [new WrittenFile("--resume", state)] : []);

    // What is read as something else is no report, though it lie in a folder of reports.
    private IEnumerable<string> FilesAside =>
        new[] { _settings.Issuers, _settings.Baseline }.Concat(_settings.Rules).OfType<string>();

    // Results that come on the same terminal show by themselves how far the run is.
    private bool SharesTerminal =>
        _surroundings.TerminalWidth is not null && _settings.Outputs.Any(output => output.Path is null);

    private ResultWriterOptions WriterOptions(ReportValidator validator) => new()
    {
        Language = _settings.Language,
        FindingsOnly = _settings.Quiet,
        Verbose = _settings.Verbose,
        FailAt = _settings.FailOn == FailOn.Never ? null : (Severity)_settings.FailOn,
        Packs = validator.Packs,
    };

    private async Task<DisclosureReport?> LoadPreviousAsync(
        ReportLoader loader, InputList inputs, CancellationToken stop)
    {
        if (_settings.Previous is not { } path)
        {
            return null;
        }

        if (_settings.Issuers is not null || _settings.Tree)
        {
            throw new DisclosureInputException(RunProblems.PreviousAndRollUp());
        }

        if (inputs.Inputs.Count + inputs.Problems.Count > 1)
        {
            throw new DisclosureInputException(RunProblems.PreviousOfSeveral());
        }

        using var previous = InputList.Find([path], _surroundings);
        return previous is { Inputs: [var input], Problems: [] }
            ? await loader.LoadAsync(input, stop)
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
            _settings.Rules.Select(_surroundings.FullPath), _settings.Convert ? "convert" : "as it is"));
        if (spool.IsDamaged)
        {
            _messages.Note(RunWording.StateDamaged);
        }

        return spool;
    }

    private async Task<IReadOnlyList<SpoolEntry?>> ReadAsync(
        IReadOnlyList<InputSource> inputs, ReportLoader loader, RunSpool spool, CancellationToken stop)
    {
        _progress.Begin(RunWording.Reading, inputs.Count);
        var intake = new DocumentIntake(loader, spool.Reports, spool.Resume) { Progress = _progress.Show };
        var entries = await spool.GuardAsync(() => intake.ReadAsync(inputs, stop));
        if (spool.Resume is { Found: > 0 and var found })
        {
            _messages.Note(RunWording.Resumed(found, inputs.Count));
        }

        var read = entries.Count(entry => entry is not null);
        if (read < inputs.Count)
        {
            _messages.Interrupted(
                read > 0 ? RunWording.Stopping(read, inputs.Count) : throw new OperationCanceledException(stop));
        }

        return entries;
    }

    private IEnumerable<ReportResult> Results(
        ReportValidator validator, ReportSpool spool, SpooledReports reports, DisclosureReport? previous, RollUpSource rollUp)
    {
        if (previous is not null)
        {
            return reports.Entries.Select(entry => ValidateAgainst(previous, spool.Report(entry), validator));
        }

        var series = new ReportSeries(reports.Keys, rollUp.For(reports.Placed, _messages.Note));
        _notSubmitted = series.NotSubmitted();
        foreach (var remark in series.Remarks())
        {
            _messages.Note(remark);
        }

        return validator.ValidateAll(series, index => spool.Report(reports.Entries[index]));
    }

    private ReportResult ValidateAgainst(DisclosureReport previous, DisclosureReport report, ReportValidator validator)
    {
        if (!IssuerName.MayBeSame(report.Issuer, previous.Issuer))
        {
            _messages.Note(RunWording.OtherIssuer(report.Issuer, previous.Issuer));
        }

        return validator.Validate(report, new RelatedReports { Previous = previous, IssuerWasRenamed = true });
    }

    // A run that was stopped while it read goes on to check what it has; one that is stopped here ends with this report.
    private bool WriteReports(
        IEnumerable<ReportResult> results, int count, ResultOutputs outputs, CancellationToken stop)
    {
        var wasStopped = stop.IsCancellationRequested;
        _progress.Begin(SharesTerminal ? null : CheckWording.Checking, count);
        foreach (var result in results)
        {
            _surroundings.Abort.ThrowIfCancellationRequested();
            outputs.Write(result);
            _progress.Show(outputs.Summary.Reports);
            if (!wasStopped && stop.IsCancellationRequested && outputs.Summary.Reports < count)
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

    private void Comment(IReadOnlyList<SpoolEntry?> entries, IReadOnlyList<InputSource> inputs, CheckSummary summary)
    {
        var doubles = entries.Index()
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
