using Disclosure.Validation.Cli.Inputs;
using Disclosure.Validation.Cli.Inputs.Folders;
using Disclosure.Validation.Cli.Outputs;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Cli.Spool;
using Disclosure.Validation.Evaluation;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Baselines;
using Disclosure.Validation.Issuers;

namespace Disclosure.Validation.Cli.Runs;

/// <summary>
/// A run over reports, in two passes. The first reads the documents, several at a time, and keeps each report on disk;
/// only what places it stays in memory, since a report can be checked only when those of its issuer are known. The second
/// takes the reports in order.
/// </summary>
internal sealed class ReportRun : IAsyncDisposable
{
    private readonly RollUpSource _rollUp;
    private readonly Messages _messages;

    private readonly RunSettings _settings;

    private ReportRun(
        RunSettings settings, RollUpSource rollUp, Messages messages, ReportValidator validator, InputList inputs, ReportLoader loader) =>
        (_settings, _rollUp, _messages, Validator, Inputs, Loader) = (settings, rollUp, messages, validator, inputs, loader);

    public ReportValidator Validator { get; }

    public InputList Inputs { get; }

    public ReportLoader Loader { get; }

    /// <summary>The register of issuers that was given; null for none.</summary>
    public IssuerRegister? Register => _rollUp.Register;

    /// <summary>Looks everything up that the run reads; none of the documents is read yet.</summary>
    /// <param name="settings">What the command line asks for.</param>
    /// <param name="files">What the command writes, and what it reads beside reports.</param>
    /// <param name="surroundings">Where relative paths start.</param>
    /// <param name="messages">Is told what there is to say.</param>
    /// <param name="baseline">The findings that are known; null for none.</param>
    /// <param name="searchesSuspects">Whether the cells that may be wrong are searched for.</param>
    /// <exception cref="Problems.DisclosureInputException">
    /// A file is broken, or something that is read would be overwritten.
    /// </exception>
    public static ReportRun Open(
        RunSettings settings,
        RunFiles files,
        Surroundings surroundings,
        Messages messages,
        Baseline? baseline = null,
        bool searchesSuspects = false)
    {
        var rollUp = new RollUpSource(settings.Issuers, settings.Tree, surroundings);
        var validator = ChosenPacks.Validator(settings.Rules, surroundings, baseline, searchesSuspects);
        foreach (var replaced in validator.ReplacedPacks)
        {
            messages.Note(RunWording.Replaced(replaced, validator.Packs.First(pack => pack.Form.Id == replaced.Form.Id)));
        }

        var read = files.Read.Append(settings.Issuers).Concat(settings.Rules).OfType<string>().ToList();
        var inputs = InputList.Find(
            settings.Paths,
            surroundings,
            files.Written.Where(file => !file.IsUpdated).Select(file => file.Name),
            files.Written.Where(file => file.IsUpdated).Select(file => file.Name).Concat(read),
            settings.Exclude);
        try
        {
            OutputGuard.Require(
                surroundings,
                files.Written,
                [.. inputs.Names, .. read, .. ChosenPacks.FilesOf(validator.Packs)]);
        }
        catch
        {
            inputs.Dispose();
            throw;
        }

        var loader = ReportLoader.Open(validator.Forms, surroundings, messages, settings.Culture, settings.Isolate, settings.Convert);
        return new ReportRun(settings, rollUp, messages, validator, inputs, loader);
    }

    /// <summary>Reads the documents into a spool; those that the run did not come to before it was stopped are missing.</summary>
    public async Task<SpooledReports> ReadAsync(RunSpool spool, Action<int> progress, CancellationToken stop)
    {
        var intake = new DocumentIntake(Loader, spool.Reports, spool.Resume) { Progress = progress };
        return SpooledReports.Of(await spool.GuardAsync(() => intake.ReadAsync(Inputs.Inputs, stop)), Inputs.Inputs);
    }

    /// <summary>The reports in order, each with those that it is held against.</summary>
    public ReportSeries Series(SpooledReports reports) => new(reports.Keys, _rollUp.For(reports.Placed, _messages.Note), _settings.Prefer);

    /// <summary>What the check of each yields, one after the other.</summary>
    public IEnumerable<ReportResult> Results(ReportSeries series, SpooledReports reports, RunSpool spool) =>
        Validator.ValidateAll(series, index => spool.Reports.Report(reports.Entries[index]));

    public async ValueTask DisposeAsync()
    {
        await Loader.DisposeAsync();
        Inputs.Dispose();
    }
}
