using System.Diagnostics;
using Disclosure.Validation.Evaluation;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Baselines;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Rules.Code;
using Disclosure.Validation.Rules.Judging;
using Disclosure.Validation.Suspects;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Disclosure.Validation;

/// <summary>Checks annual reports by the rule packs of their forms. Immutable and safe for use from many threads.</summary>
public sealed partial class ReportValidator : IErrorLocator
{
    private readonly PackEvaluator[] _evaluators;
    private readonly ILogger _logger;
    private readonly Dictionary<PackEvaluator, ErrorLocalisation> _localisations;
    private readonly bool _searchesSuspects;
    private readonly CheckOptions _options;
    private readonly Baseline? _baseline;
    private readonly TimeProvider _time;

    /// <summary>Checks by the packs that the library carries.</summary>
    public ReportValidator()
        : this(new ReportValidatorOptions())
    {
    }

    /// <summary>Checks by the packs of the options.</summary>
    /// <param name="options">The options.</param>
    /// <param name="logger">
    /// Told of the packs loaded (event 1), reports checked (2), findings made (3), of packs of the library whose place another
    /// takes (4), and of rules in C# that failed (5).
    /// </param>
    /// <exception cref="DisclosureInputException">
    /// A pack can't be had, or its rules can't be compiled; the problems name them all.
    /// </exception>
    public ReportValidator(ReportValidatorOptions options, ILogger<ReportValidator>? logger = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        _logger = logger ?? NullLogger<ReportValidator>.Instance;
        var selection = PackSelection.Of(options);
        _evaluators = [.. selection.Packs.Select(PackEvaluator.Of)];
        _localisations = _evaluators.ToDictionary(
            evaluator => evaluator, options.ErrorLocalisation.For);
        _searchesSuspects = options.ErrorLocalisation.Enabled;
        (_baseline, _time, _options) = (options.Baseline, options.TimeProvider, options.Check);
        Packs = [.. _evaluators.Select(evaluator => evaluator.Definition)];
        IsAsync = Packs.Any(pack => pack.Rules.Any(rule => rule is CodeRule { Enabled: true, Code: IAsyncReportRule }));
        _options.RequireKnown(Packs);
        ReplacedPacks = [.. selection.Replaced.Select(pair => pair.Before)];
        Forms = new FormCatalog(Packs.Select(pack => pack.Form));
        foreach (var (before, after) in selection.Replaced)
        {
            _logger.PackReplaced(after.Id, before.Id, after.Form.Id);
        }

        _logger.PacksLoaded(string.Join(", ", Packs.Select(pack => $"{pack.Id} {pack.Version}")));
    }

    /// <summary>The packs in use, one a form.</summary>
    public IReadOnlyList<RulePack> Packs { get; }

    /// <summary>
    /// The packs of the library that are not in use, because another takes their place without extending them: none of their rules is applied.
    /// </summary>
    public IReadOnlyList<RulePack> ReplacedPacks { get; }

    /// <summary>Whether a rule in C# has to be waited for, so that reports are checked by <see cref="ValidateAsync"/>.</summary>
    public bool IsAsync { get; }

    /// <summary>The forms of the packs in use.</summary>
    public FormCatalog Forms { get; }

    /// <summary>Checks one report, against others where there are any.</summary>
    /// <param name="report">The report.</param>
    /// <param name="related">
    /// Last year's report and those of subordinates, and what is known of those that are missing; null for none, so that the
    /// rules on them are skipped.
    /// </param>
    /// <param name="options">Which rules are applied, and what becomes of findings; null for those of the validator's options.</param>
    /// <param name="cancellationToken">Stops the search for suspects, and rules in C# that ask for it.</param>
    /// <exception cref="DisclosureInputException">
    /// No pack is for the form of a report, what is given as last year's report is of another year or issuer, or the options name a rule
    /// that no pack has.
    /// </exception>
    /// <exception cref="InvalidOperationException">A rule in C# has to be waited for: use <see cref="ValidateAsync"/>.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    /// <example><code>validator.Validate(report, new RelatedReports { Previous = lastYear })</code></example>
    public ReportResult Validate(
        DisclosureReport report, RelatedReports? related = null, CheckOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        var started = Stopwatch.GetTimestamp();
        using var activity = DisclosureTelemetry.Start(report.Form.Id);
        return Complete(Evaluate(report, related, Known(options), false, cancellationToken), started);
    }

    /// <summary>Checks one report as <see cref="Validate"/> does, and waits for rules in C# that have to be waited for.</summary>
    /// <inheritdoc cref="Validate" />
    public async Task<ReportResult> ValidateAsync(
        DisclosureReport report, RelatedReports? related = null, CheckOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        var started = Stopwatch.GetTimestamp();
        using var activity = DisclosureTelemetry.Start(report.Form.Id);
        var evaluation = Evaluate(report, related, Known(options), true, cancellationToken);
        await evaluation.AnswerAsync().ConfigureAwait(false);
        return Complete(evaluation, started);
    }

    /// <inheritdoc />
    public IReadOnlyList<SuspectGroup> Locate(
        DisclosureReport report, RelatedReports? related = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        var evaluation = Evaluate(report, related, _options, true, cancellationToken);
        return Suspects(evaluation, evaluation.Findings());
    }

    /// <summary>The cells of a form whose numbers a rule looks at, by <see cref="FormCell.Index"/>; none where no pack in use has the rule.</summary>
    /// <param name="form">The form.</param>
    /// <param name="rule">The id of the rule.</param>
    public IReadOnlyCollection<int> CellsOf(Form form, string rule)
    {
        ArgumentNullException.ThrowIfNull(form);
        var pack = _evaluators.FirstOrDefault(evaluator => evaluator.Definition.Form.Id == form.Id)?.Pack;
        return pack?.Rules.FirstOrDefault(compiled => compiled.Definition.Id == rule) is { } known ? [.. known.Covered(form).Distinct().Order()] : [];
    }

    // What stands in one document belongs together, unless the caller says what does.
    private static RelatedReports WithComponents(RelatedReports related, DisclosureReport report) =>
        report.Components.Count > 0 && related.Subordinates.Count == 0 ? related with { Subordinates = report.Components } : related;

    private ReportEvaluation Evaluate(
        DisclosureReport report, RelatedReports? related, CheckOptions options, bool awaits, CancellationToken cancellationToken) => new(
            EvaluatorOf(report),
            report,
            WithComponents(related ?? RelatedReports.None, report),
            options,
            new EvaluationRecord { Awaits = awaits, CancellationToken = cancellationToken });

    private ReportResult Complete(ReportEvaluation evaluation, long started)
    {
        var findings = evaluation.Findings();
        var result = evaluation.Result(findings) with { Suspects = _searchesSuspects && evaluation.Options.SearchesSuspects ? Suspects(evaluation, findings) : [] };
        result = FindingHook.Apply(result, evaluation.Options.OnFinding);
        result = WithoutCauses(_baseline?.Apply(result, DateOnly.FromDateTime(_time.GetLocalNow().DateTime)) ?? result);
        foreach (var failed in evaluation.Failures)
        {
            _logger.RuleFailed(failed.Failure, failed.Rule.Definition.Id, result.Report.Issuer, result.Report.Year, result.Report.Form.Id);
        }

        Tell(result, started);
        return result;
    }

    private IReadOnlyList<SuspectGroup> Suspects(ReportEvaluation evaluation, FindingSet findings) =>
        _localisations[evaluation.Evaluator].Locate(evaluation.Record, findings, evaluation.Record.CancellationToken);

    // What is accepted or left out needs no cause.
    private static ReportResult WithoutCauses(ReportResult result)
    {
        if (result.Suspects.Count == 0)
        {
            return result;
        }

        var left = result.Findings.Select(finding => finding.Fingerprint).ToHashSet(StringComparer.Ordinal);
        return result with { Suspects = [.. result.Suspects.Where(group => group.Findings.Any(left.Contains))] };
    }

    private CheckOptions Known(CheckOptions? options)
    {
        options?.RequireKnown(Packs);
        return options ?? _options;
    }

    private PackEvaluator EvaluatorOf(DisclosureReport report)
    {
        // There are few packs, and their ids mostly are the very same string: a loop beats a dictionary.
        foreach (var evaluator in _evaluators)
        {
            if (evaluator.Definition.Form.Id == report.Form.Id)
            {
                return evaluator;
            }
        }

        throw new DisclosureInputException(PackSelectionProblems.NoPackFor(report, Forms));
    }

    private void Tell(ReportResult result, long started)
    {
        DisclosureTelemetry.Record(result, started);
        var report = result.Report;
        _logger.ReportChecked(report.Issuer, report.Year, report.Form.Id, result.Counts);
        if (result.Findings.Count > 0)
        {
            var errors = result.CountOf(Severity.Error);
            _logger.FindingsMade(result.Findings.Count, report.Issuer, report.Year, report.Form.Id, errors);
        }
    }
}
