using System.Collections.Concurrent;
using System.Diagnostics;
using Disclosure.Validation.Evaluation;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Baselines;
using Disclosure.Validation.Findings.Verdicts;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Issuers;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Reports.Versions;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Rules.Judging;
using Disclosure.Validation.Suspects;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Disclosure.Validation;

/// <summary>Checks annual reports by the rule packs of their forms. Immutable and safe for use from many threads.</summary>
public sealed class ReportValidator : IErrorLocator
{
    private readonly PackEvaluator[] _evaluators;
    private readonly ILogger _logger;
    private readonly Dictionary<PackEvaluator, ErrorLocalisation> _localisations;
    private readonly bool _searchesSuspects;
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
    /// Told of the packs loaded (event 1), reports checked (2), findings made (3), and of packs of the library whose place another takes (4).
    /// </param>
    /// <exception cref="DisclosureInputException">
    /// A pack can't be had, or its rules can't be compiled; the problems name them all.
    /// </exception>
    public ReportValidator(ReportValidatorOptions options, ILogger<ReportValidator>? logger = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        _logger = logger ?? NullLogger<ReportValidator>.Instance;
        var selection = PackSelection.Of(options);
        _evaluators = [.. selection.Packs.Select(pack => new PackEvaluator(PackCompiler.Compile(pack)))];
        _localisations = _evaluators.ToDictionary(
            evaluator => evaluator, evaluator => options.ErrorLocalisation.For(evaluator.Pack));
        _searchesSuspects = options.ErrorLocalisation.Enabled;
        (_baseline, _time) = (options.Baseline, options.TimeProvider);
        Packs = [.. _evaluators.Select(evaluator => evaluator.Pack.Pack)];
        Forms = new FormCatalog(Packs.Select(pack => pack.Form));
        foreach (var (before, after) in selection.Replaced)
        {
            _logger.PackReplaced(after.Id, before.Id, after.Form.Id);
        }

        _logger.PacksLoaded(string.Join(", ", Packs.Select(pack => $"{pack.Id} {pack.Version}")));
    }

    /// <summary>The packs in use, one a form.</summary>
    public IReadOnlyList<RulePack> Packs { get; }

    /// <summary>The forms of the packs in use.</summary>
    public FormCatalog Forms { get; }

    /// <summary>Checks one report, against others where there are any.</summary>
    /// <param name="report">The report.</param>
    /// <param name="related">
    /// Last year's report and those of subordinates, and what is known of those that are missing; null for none, so that the
    /// rules on them are skipped.
    /// </param>
    /// <param name="cancellationToken">Stops the search for suspects.</param>
    /// <exception cref="DisclosureInputException">
    /// No pack is for the form of a report, or what is given as last year's report is of another year or issuer.
    /// </exception>
    /// <example><code>validator.Validate(report, new RelatedReports { Previous = lastYear })</code></example>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public ReportResult Validate(
        DisclosureReport report, RelatedReports? related = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        var started = Stopwatch.GetTimestamp();
        using var activity = DisclosureTelemetry.Start(report.Form.Id);
        var evaluation = Evaluate(report, related ?? RelatedReports.None);
        var result = Accept(new ReportResult
        {
            Report = report,
            Counts = evaluation.Counts,
            Findings = evaluation.Findings.All,
            Suspects = _searchesSuspects ? Suspects(evaluation, cancellationToken) : [],
            NotJudged = OpenRules.Of(evaluation.Record),
            Held = evaluation.Record.Held,
            Claims = evaluation.Record.Claims,
            Conflicts = [.. (related?.Versions ?? []).Select(version => ConflictOf(report, version))],
        });
        Tell(result, started);
        return result;
    }

    /// <inheritdoc />
    public IReadOnlyList<SuspectGroup> Locate(
        DisclosureReport report, RelatedReports? related = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Suspects(Evaluate(report, related ?? RelatedReports.None), cancellationToken);
    }

    private Evaluation Evaluate(DisclosureReport report, RelatedReports related)
    {
        RelatedReportsCheck.Require(report, related);
        var evaluator = EvaluatorOf(report);
        var record = new EvaluationRecord();
        var counts = evaluator.Evaluate(Context(report, evaluator.Pack, related), record);
        var findings = new FindingBuilder(evaluator.Pack, record, () => MissingValues.Find(evaluator.Pack, record.Context)).Build();
        return new Evaluation(evaluator, counts, record, findings);
    }

    private IReadOnlyList<SuspectGroup> Suspects(Evaluation evaluation, CancellationToken cancellationToken) =>
        _localisations[evaluation.Evaluator].Locate(evaluation.Record, evaluation.Findings, cancellationToken);

    // What is accepted needs no cause.
    private ReportResult Accept(ReportResult result)
    {
        if (_baseline is null)
        {
            return result;
        }

        var accepted = _baseline.Apply(result, DateOnly.FromDateTime(_time.GetLocalNow().DateTime));
        var left = accepted.Findings.Select(finding => finding.Fingerprint).ToHashSet();
        return accepted with { Suspects = [.. accepted.Suspects.Where(group => group.Findings.Any(left.Contains))] };
    }

    /// <summary>
    /// Checks any number of reports of any issuers and years, ordered by issuer and year. Each is checked against the
    /// same issuer's report of the year before, and against the reports of the same year by the issuers below it; where
    /// some of those are missing, they are named. Names are matched with their usual variants, and by the register's
    /// aliases. Of several reports of one issuer for one year those with the same content are checked once; others are checked
    /// against each other too.
    /// </summary>
    /// <param name="reports">The reports.</param>
    /// <param name="issuers">The issuers, and whose report sums up whose; null where no report sums up others.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    /// <exception cref="DisclosureInputException">No pack is for the form of a report.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public CheckResult ValidateAll(
        IEnumerable<DisclosureReport> reports, IssuerRegister? issuers = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var all = reports.ToList();
        var series = new ReportSeries([.. all.Select(ReportKey.Of)], issuers);
        return new CheckResult([.. ValidateAll(series, index => all[index], cancellationToken)], []) { NotSubmitted = series.NotSubmitted() };
    }

    /// <summary>
    /// Checks the reports of a series one by one, in its order. Each is asked for when it is needed, so that any number of them
    /// can be checked in the memory of a few: they may lie on disk, or in a database.
    /// </summary>
    /// <param name="series">The order of the reports, and what belongs to which.</param>
    /// <param name="load">Gives the report at a position of the series.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    /// <exception cref="DisclosureInputException">No pack is for the form of a report.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public IEnumerable<ReportResult> ValidateAll(
        ReportSeries series, Func<int, DisclosureReport> load, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(load);
        return new SeriesRun(series, load, (report, related) => Validate(report, related, cancellationToken)).Results();
    }

    /// <summary>
    /// Counts what became of the rules on one report, without making findings: for sorting out the sound ones among
    /// many. Allocates nothing where every rule holds.
    /// </summary>
    /// <exception cref="DisclosureInputException">No pack is for the form of the report.</exception>
    public Counts Tally(DisclosureReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var evaluator = EvaluatorOf(report);
        var context = new EvaluationContext(ReportProjection.Project(report, evaluator.Pack.Form), null, null);
        return evaluator.Evaluate(context, null);
    }

    /// <summary>Counts what became of the rules on each of many reports, on all processors.</summary>
    /// <returns>The counts, in the order of the reports.</returns>
    /// <exception cref="DisclosureInputException">No pack is for the form of a report.</exception>
    public Counts[] TallyAll(IReadOnlyList<DisclosureReport> reports, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reports);
        if (reports.Count == 0)
        {
            return [];
        }

        // Asked for beforehand, so that what is thrown is no AggregateException of many threads.
        foreach (var report in reports)
        {
            EvaluatorOf(report);
        }

        var counts = new Counts[reports.Count];
        var ranges = Partitioner.Create(0, reports.Count, Math.Min(1024, reports.Count));
        Parallel.ForEach(ranges, new ParallelOptions { CancellationToken = cancellationToken }, range =>
        {
            for (var i = range.Item1; i < range.Item2; i++)
            {
                counts[i] = Tally(reports[i]);
            }
        });
        return counts;
    }

    private PackEvaluator EvaluatorOf(DisclosureReport report)
    {
        // There are few packs, and their ids mostly are the very same string: a loop beats a dictionary.
        foreach (var evaluator in _evaluators)
        {
            if (evaluator.Pack.Form.Id == report.Form.Id)
            {
                return evaluator;
            }
        }

        throw new DisclosureInputException(NoPackFor(report));
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

    private static VersionConflict ConflictOf(DisclosureReport report, DisclosureReport version) =>
        new(version.File, [.. ReportVersions.Differences(report, version).Select(differing => differing.Cell.Path)]);

    private static EvaluationContext Context(DisclosureReport report, CompiledPack pack, RelatedReports related) =>
        new(
            ReportProjection.Project(report, pack.Form),
            related.Previous is { } previous ? Other(previous, pack) : null,
            [.. related.Subordinates.Select(subordinate => Other(subordinate, pack))],
            related);

    // Another report's blanks count with the values that its own cells imply.
    private static ReportView Other(DisclosureReport report, CompiledPack pack)
    {
        var view = ReportProjection.Project(report, pack.Form);
        return ImpliedValues.Resolve(pack, new EvaluationContext(view, null, null)).Current;
    }

    private Problem NoPackFor(DisclosureReport report) => new()
    {
        Code = "report.no-pack",
        File = report.File,
        Found = new($"报告采用格式 {report.Form.Id}", $"a report of form {report.Form.Id}"),
        Expected = new(
            $"已加载规则包的格式：{string.Join("、", Forms.Forms.Select(form => form.Id))}",
            $"a form of the packs loaded: {string.Join(", ", Forms.Forms.Select(form => form.Id))}"),
        Hint = new("加载该格式的规则包", "load a pack for that form"),
    };

    /// <summary>The rules of a report's form applied to it.</summary>
    private readonly record struct Evaluation(
        PackEvaluator Evaluator, Counts Counts, EvaluationRecord Record, FindingSet Findings);
}
