using Disclosure.Validation.Evaluation;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Relations.Schema;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules;

namespace Disclosure.Validation.Relations.Exporting;

/// <summary>
/// Writes reports and the rules of packs as relations: what <see cref="RelationSchema"/> lists. Reports come in the order of a series and are
/// asked for one after the other, so that any number of them take the memory of a few.
/// </summary>
public sealed class RelationExport
{
    private readonly ReportRows _rows;
    private readonly ResultRows _results;
    private readonly ReportValidator? _validator;
    private readonly Dictionary<string, PackRows> _packs = new(StringComparer.Ordinal);
    private readonly Dictionary<(long Report, string Pack), long> _seen = [];
    private readonly Dictionary<int, long> _merged = [];
    private long _next;

    private RelationExport(IReadOnlyList<RulePack> packs, IRelationSink sink, ReportValidator? validator)
    {
        (_rows, _results, _validator) = (new ReportRows(sink), new ResultRows(sink), validator);
        sink.Write(RelationSchema.Versions, [RelationSchema.Version]);
        var (paths, shapes, scopes) = (new Keys<string>(StringComparer.Ordinal), new Keys<string>(StringComparer.Ordinal), new Keys<string>(StringComparer.Ordinal));
        var instances = 0;
        foreach (var pack in packs)
        {
            _packs.Add(pack.Form.Id, new PackRows(pack, sink, paths, shapes, scopes, ref instances));
        }
    }

    /// <summary>Writes the reports of a series, and the rules.</summary>
    /// <param name="packs">The packs, one a form.</param>
    /// <param name="series">The order of the reports, and what belongs to which.</param>
    /// <param name="count">How many reports the series was made of.</param>
    /// <param name="load">Gives the report at a position.</param>
    /// <param name="sink">Takes the rows; it is told that they are complete.</param>
    /// <param name="validator">Checks each report, so that its findings and claims are written, too; null to leave these relations empty.</param>
    /// <param name="cancellationToken">Stops the export.</param>
    /// <exception cref="DisclosureInputException">The sink can't take the rows.</exception>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    public static void Write(
        IReadOnlyList<RulePack> packs,
        ReportSeries series,
        int count,
        Func<int, DisclosureReport> load,
        IRelationSink sink,
        ReportValidator? validator = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(packs);
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(load);
        ArgumentNullException.ThrowIfNull(sink);
        var export = new RelationExport(packs, sink, validator) { _next = count };
        export.Write(series, load, cancellationToken);
        sink.Complete();
    }

    // A report's key is its position: the series names others by theirs, whether they were written or not.
    private void Write(ReportSeries series, Func<int, DisclosureReport> load, CancellationToken stop)
    {
        var levels = new IssuerLevel?[_next];
        foreach (var (step, result) in Checked(series.Steps(Load), stop))
        {
            stop.ThrowIfCancellationRequested();
            var report = step.Report;
            _rows.Write(step.Index, "given", report, report with { Level = levels[step.Index] }, PackOf(report.Form), step);
            WriteLinks(step, series);
            if (result is not null)
            {
                _results.Write(step.Index, result);
            }
        }

        DisclosureReport Load(int index)
        {
            var report = load(index);
            levels[index] = report.Level;
            return report;
        }
    }

    // Some steps ahead of what is written are checked on the other processors.
    private IEnumerable<(SeriesStep Step, ReportResult? Result)> Checked(IEnumerable<SeriesStep> steps, CancellationToken stop)
    {
        var ahead = new Queue<SeriesStep>();
        return _validator is null
            ? steps.Select(step => (step, (ReportResult?)null))
            : _validator.ValidateSteps(steps.Select(Kept), cancellationToken: stop).Select(result => (ahead.Dequeue(), (ReportResult?)result));

        SeriesStep Kept(SeriesStep step)
        {
            ahead.Enqueue(step);
            return step;
        }
    }

    private void WriteLinks(SeriesStep step, ReportSeries series)
    {
        var (key, pack) = (step.Index, PackOf(step.Report.Form));
        if (step.Related.Previous is { } previous)
        {
            Link(key, "previous", 0, previous, series.PreviousOf(key), pack);
        }

        foreach (var (position, (subordinate, versions)) in step.Related.Subordinates.Zip(series.SubordinatesOf(key)).Index())
        {
            Link(key, "subordinates", position, subordinate, versions, pack);
        }

        foreach (var (position, (version, index)) in step.Related.Versions.Zip(step.Versions).Index())
        {
            Link(key, "version", position, version, [index], pack);
        }
    }

    private void Link(long key, string step, int position, DisclosureReport other, IReadOnlyList<int> versions, PackRows pack)
    {
        var found = versions is [var only] ? only : Merged(other, versions);
        var seen = other.Form.Id == pack.Form.Id ? found : Projected(found, other, pack);
        _rows.Link(key, step, position, found, seen);
    }

    // What several versions agree on is no report that was given, and is written the first time that it is met.
    private long Merged(DisclosureReport agreed, IReadOnlyList<int> versions)
    {
        if (!_merged.TryGetValue(versions[0], out var key))
        {
            key = _merged[versions[0]] = _next++;
            _rows.Write(key, "merged", agreed, agreed, PackOf(agreed.Form), null);
        }

        return key;
    }

    private long Projected(long found, DisclosureReport other, PackRows pack)
    {
        if (!_seen.TryGetValue((found, pack.Form.Id), out var key))
        {
            key = _seen[(found, pack.Form.Id)] = _next++;
            _rows.Write(key, "projected", other, other, pack, null);
        }

        return key;
    }

    private PackRows PackOf(Form form) => _packs.TryGetValue(form.Id, out var pack)
        ? pack
        : throw new DisclosureInputException(new Problem
        {
            Code = "relations.no-pack",
            Found = new($"没有格式“{form.Id}”的规则包", $"no pack is for the form '{form.Id}'"),
        });
}
