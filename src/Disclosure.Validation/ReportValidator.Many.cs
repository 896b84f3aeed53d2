using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Disclosure.Validation.Evaluation;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Issuers;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Judging;

namespace Disclosure.Validation;

/// <content>Checks of many reports together.</content>
public sealed partial class ReportValidator
{
    /// <summary>
    /// Checks any number of reports of any issuers and years, ordered by issuer and year. Each is checked against the
    /// same issuer's report of the year before, and against the reports of the same year by the issuers below it; where
    /// some of those are missing, they are named. Names are matched with their usual variants, and by the register's
    /// aliases. Of several reports of one issuer for one year those with the same content are checked once; others are checked
    /// against each other too.
    /// </summary>
    /// <param name="reports">The reports.</param>
    /// <param name="issuers">The issuers, and whose report sums up whose; null where no report sums up others.</param>
    /// <param name="options">Which rules are applied, and what becomes of findings; null for those of the validator's options.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    /// <exception cref="DisclosureInputException">No pack is for the form of a report.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public CheckResult ValidateAll(
        IEnumerable<DisclosureReport> reports,
        IssuerRegister? issuers = null,
        CheckOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var all = reports.SelectMany(report => report.Separately()).ToList();
        var series = new ReportSeries([.. all.Select(ReportKey.Of)], issuers);
        return new CheckResult([.. ValidateAll(series, index => all[index], options, cancellationToken)], []) { NotSubmitted = series.NotSubmitted() };
    }

    /// <summary>Checks any number of reports as <see cref="ValidateAll(IEnumerable{DisclosureReport}, IssuerRegister, CheckOptions, CancellationToken)"/> does, and waits for rules in C# that have to be waited for.</summary>
    /// <inheritdoc cref="ValidateAll(IEnumerable{DisclosureReport}, IssuerRegister, CheckOptions, CancellationToken)" />
    public async Task<CheckResult> ValidateAllAsync(
        IEnumerable<DisclosureReport> reports,
        IssuerRegister? issuers = null,
        CheckOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var all = reports.SelectMany(report => report.Separately()).ToList();
        var series = new ReportSeries([.. all.Select(ReportKey.Of)], issuers);
        var results = new List<ReportResult>();
        await foreach (var result in ValidateAllAsync(series, index => all[index], options, cancellationToken).ConfigureAwait(false))
        {
            results.Add(result);
        }

        return new CheckResult(results, []) { NotSubmitted = series.NotSubmitted() };
    }

    /// <summary>
    /// Checks the reports of a series, in its order, on all processors. Each is asked for a little before it is needed, by the thread that takes the
    /// results, so that any number of them can be checked in the memory of a few: they may lie on disk, or in a database.
    /// Where options change findings, one report is checked after the other.
    /// </summary>
    /// <param name="series">The order of the reports, and what belongs to which.</param>
    /// <param name="load">Gives the report at a position of the series.</param>
    /// <param name="options">Which rules are applied, and what becomes of findings; null for those of the validator's options.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    /// <exception cref="DisclosureInputException">No pack is for the form of a report.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public IEnumerable<ReportResult> ValidateAll(
        ReportSeries series, Func<int, DisclosureReport> load, CheckOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(load);
        return ValidateSteps(series.Steps(load), options, cancellationToken);
    }

    /// <summary>
    /// Checks the reports of a series, as <see cref="ValidateAll(ReportSeries, Func{int, DisclosureReport}, CheckOptions, CancellationToken)"/> does, by
    /// whoever goes through it: a step is asked for a little before its result is due.
    /// </summary>
    /// <param name="steps">The reports, as <see cref="ReportSeries.Steps"/> gives them.</param>
    /// <param name="options">Which rules are applied, and what becomes of findings; null for those of the validator's options.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    /// <exception cref="DisclosureInputException">No pack is for the form of a report.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public IEnumerable<ReportResult> ValidateSteps(
        IEnumerable<SeriesStep> steps, CheckOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(steps);
        return OrderedWork.Select(
            steps,
            step => step.Of(Validate(step.Report, step.Related, options, cancellationToken)),
            Known(options).OnFinding is null ? Processors : 1);
    }

    /// <summary>Checks the reports of a series one by one, and waits for rules in C# that have to be waited for.</summary>
    /// <inheritdoc cref="ValidateAll(ReportSeries, Func{int, DisclosureReport}, CheckOptions, CancellationToken)" />
    public IAsyncEnumerable<ReportResult> ValidateAllAsync(
        ReportSeries series, Func<int, DisclosureReport> load, CheckOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(load);
        return Results(cancellationToken);

        async IAsyncEnumerable<ReportResult> Results([EnumeratorCancellation] CancellationToken cancellation)
        {
            foreach (var step in series.Steps(load))
            {
                yield return step.Of(await ValidateAsync(step.Report, step.Related, options, cancellation).ConfigureAwait(false));
            }
        }
    }

    /// <summary>
    /// Counts what became of the rules on one report, without making findings: for sorting out the sound ones among
    /// many. Allocates nothing where every rule holds.
    /// </summary>
    /// <exception cref="DisclosureInputException">No pack is for the form of the report.</exception>
    /// <exception cref="InvalidOperationException">A rule in C# has to be waited for.</exception>
    public Counts Tally(DisclosureReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        RequireAtOnce();
        var evaluator = EvaluatorOf(report);
        var context = new EvaluationContext(ReportProjection.Project(report, evaluator.Pack.Form), null, null);
        return evaluator.Evaluate(context, null, _options);
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

        RequireAtOnce();

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

    /// <summary>How many threads check reports; what they find does not depend on it.</summary>
    internal int Processors { get; init; } = Environment.ProcessorCount;

    private void RequireAtOnce()
    {
        if (IsAsync)
        {
            throw new InvalidOperationException($"A rule has to be waited for: check reports by {nameof(ValidateAsync)}.");
        }
    }
}
