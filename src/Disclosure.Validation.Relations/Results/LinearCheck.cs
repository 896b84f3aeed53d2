using Disclosure.Validation.Evaluation;
using Disclosure.Validation.Evaluation.Linear;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Relations.DuckDb;
using Disclosure.Validation.Relations.Judging;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules;

namespace Disclosure.Validation.Relations.Results;

/// <summary>
/// Checks the reports of an export by their linear rules. The query judges all of them; where there is something to be said, the library words
/// it, of the cells as they were exported, and has to come to what the query came to.
/// </summary>
public sealed class LinearCheck
{
    private readonly ParquetRelations _relations;
    private readonly ReportValidator _validator;
    private readonly Dictionary<string, HashSet<string>> _linear;
    private readonly CancellationToken _stop;
    private readonly Dictionary<ReportKind, IReadOnlyList<RuleTally>> _tally = [];

    /// <param name="relations">The relations.</param>
    /// <param name="packs">The packs that they were exported with.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="Problems.DisclosureInputException">A pack can't be compiled.</exception>
    public LinearCheck(ParquetRelations relations, IReadOnlyList<RulePack> packs, CancellationToken cancellationToken = default)
    {
        _stop = cancellationToken;
        ArgumentNullException.ThrowIfNull(packs);
        _relations = relations ?? throw new ArgumentNullException(nameof(relations));
        var options = new ReportValidatorOptions { BuiltIn = [], ErrorLocalisation = { Enabled = false } };
        foreach (var pack in packs)
        {
            options.Packs.Add(pack);
        }

        _validator = new ReportValidator(options);
        var systems = packs.Select(LinearSystem.Of).ToList();
        _linear = systems.ToDictionary(system => system.Pack.Form.Id, system => system.Rules.Select(rule => rule.Rule.Id).ToHashSet(StringComparer.Ordinal));
        LeftToLibrary = systems.ToDictionary(system => system.Pack.Id, system => system.LeftToLibrary);
    }

    /// <summary>The rules that no query judges, by pack.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> LeftToLibrary { get; }

    /// <summary>What the check of each report yields, by issuer and year.</summary>
    /// <exception cref="Problems.DisclosureInputException">The database failed, or there are reports of a form that no pack is for.</exception>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    /// <exception cref="InvalidOperationException">The query and the library do not come to the same.</exception>
    public IEnumerable<ReportResult> Results()
    {
        Judge();
        using var evidence = new Evidence(_relations, _validator.Forms, _stop);
        using var connection = _relations.Duplicate();
        foreach (var row in connection.Ask(Evidence.Reports, stop: _stop))
        {
            _stop.ThrowIfCancellationRequested();
            yield return ResultOf(RowValues.Read(() => new ExportedReport(row, _validator.Forms)), evidence);
        }
    }

    private void Judge()
    {
        var judge = new LinearJudge(_relations, _stop);
        Run($"DROP TABLE IF EXISTS {FindingsTable.Name}");
        Run($"CREATE TABLE {FindingsTable.Name} (report BIGINT, instance BIGINT, outcome VARCHAR, left_sum DECIMAL(38, 10), right_sum DECIMAL(38, 10), scale BIGINT)");
        foreach (var (form, year) in judge.Batches())
        {
            judge.Judge(form, year);
            Run($"INSERT INTO {FindingsTable.Name} SELECT report, instance, outcome, left_sum, right_sum, scale FROM judgements WHERE outcome <> 'holds'");
            foreach (var kind in judge.Tally())
            {
                _tally[kind.Key] = [.. kind];
            }

            judge.Clear();
        }

        // Where it is open whether a rule is for the report, that has to be said.
        foreach (var scope in _tally.Where(kind => kind.Value.Any(rule => rule.Standing == "level-unknown")).Select(kind => kind.Key.Scope).Distinct())
        {
            Run(FormattableString.Invariant(
                $"INSERT INTO {FindingsTable.Name} SELECT report, -1, 'level', 0, 0, 1 FROM reports WHERE role = 'given' AND scope = {scope}"));
        }

        Run($"INSERT INTO {FindingsTable.Name} SELECT DISTINCT report, -2, 'version', 0, 0, 1 FROM links WHERE step = 'version'");
    }

    private void Run(string statement) => _relations.Connection.Run(statement, _stop);

    private ReportResult ResultOf(ExportedReport exported, Evidence evidence)
    {
        var tally = _tally.GetValueOrDefault(exported.Kind) ?? [];
        var said = RowValues.Read(() => evidence.Of(exported));
        var result = said.Count == 0 ? Held(exported, tally) : Worded(exported, said, tally, evidence);
        return result with { Duplicates = exported.Duplicates, IsFurtherVersion = exported.IsFurtherVersion };
    }

    // Nothing but what was skipped for want of other reports.
    private static ReportResult Held(ExportedReport exported, IReadOnlyList<RuleTally> tally)
    {
        var skipped = tally.Where(rule => rule.Standing != "judged").ToList();
        var (report, count) = (exported.WithoutCells(), skipped.Sum(rule => rule.Count));
        return new ReportResult
        {
            Report = report,
            Counts = new Counts(tally.Sum(rule => rule.Count) - count, 0, 0, count, 0),
            Findings = [],
            NotJudged =
            [
                .. skipped.GroupBy(rule => rule.Standing).Select(rules => LinearSystem.NotGiven(
                    rules.Key == "no-previous" ? ReportStep.Previous : ReportStep.Subordinates,
                    [.. rules.Select(rule => rule.Rule)], rules.Sum(rule => rule.Count), report, exported.Related)),
            ],
        };
    }

    private ReportResult Worded(ExportedReport exported, IReadOnlyList<Judgement> said, IReadOnlyList<RuleTally> tally, Evidence evidence)
    {
        var linear = _linear[exported.Form.Id];
        var (report, related) = RowValues.Read(() => evidence.ReportsOf(exported));
        var result = _validator.Validate(report, related, new CheckOptions { Where = rule => linear.Contains(rule.Id) });
        var judged = said.Where(one => one.Rule.Length > 0).ToList();
        var skipped = tally.Where(rule => rule.Standing.StartsWith("no-", StringComparison.Ordinal)).Sum(rule => rule.Count);
        var unknown = tally.Where(rule => rule.Standing == "level-unknown").Sum(rule => rule.Count);
        var counts = new Counts(
            tally.Sum(rule => rule.Count) - skipped - unknown - judged.Count,
            judged.Count(one => one.Outcome == Outcome.Violated),
            judged.Count(one => one.Outcome == Outcome.Undecided) + unknown,
            judged.Count(one => one.Outcome == Outcome.Skipped) + skipped,
            0);
        var ofQuery = judged.Where(one => one.Outcome == Outcome.Violated)
            .Select(one => (one.Rule, one.Where, (one.Left - one.Right) / one.Scale));
        var ofLibrary = result.Findings.Where(finding => finding.Outcome == Outcome.Violated)
            .Select(finding => (finding.Rule, finding.Where, finding.IsExact ? finding.Difference!.Value : 0));
        var inexact = result.Findings.Where(finding => !finding.IsExact).Select(finding => (finding.Rule, finding.Where)).ToHashSet();
        var same = ofQuery.Select(one => inexact.Contains((one.Rule, one.Where)) ? one with { Item3 = 0 } : one).ToHashSet().SetEquals(ofLibrary);
        return same && counts == result.Counts
            ? result
            : throw new InvalidOperationException(FormattableString.Invariant(
                $"The query and the library differ on report {exported.Key} ({exported.WithoutCells()}): {counts} and {result.Counts}."));
    }
}
