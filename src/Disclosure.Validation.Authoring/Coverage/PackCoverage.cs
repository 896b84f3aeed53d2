using Disclosure.Validation.Authoring.Testing;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Authoring.Coverage;

/// <summary>Which slips in which cells the rules of a pack notice in a report by itself, and beside other reports.</summary>
public static class PackCoverage
{
    private static readonly CellChange[] Changes = Enum.GetValues<CellChange>();

    /// <summary>Makes every slip in every cell of consistent reports, and sees which rules fire.</summary>
    /// <exception cref="DisclosureInputException">No report keeps all the rules of the pack.</exception>
    public static IReadOnlyList<CellCoverage> Measure(TestedPack tested)
    {
        ArgumentNullException.ThrowIfNull(tested);
        var pack = tested.Compiled;
        var related = new RelatedSamples(pack);
        var samples = new SampleReports(pack).Make().Select(sample => new Sample(sample, related.For(sample))).ToList();
        return
        [
            .. pack.Form.Cells.Select(cell => new CellCoverage(
                cell,
                [.. Changes.Select(change => Measure(pack, samples, cell, change)).OfType<ChangeCoverage>()])),
        ];
    }

    private static ChangeCoverage? Measure(
        CompiledPack pack, IReadOnlyList<Sample> samples, FormCell cell, CellChange change)
    {
        var changed = samples
            .Select(sample => (Report: ChangedReport.Make(sample.Report, cell, change), sample.Related))
            .Where(made => made.Report is not null)
            .ToList();
        var fired = changed.ConvertAll(made => FiredRules.Of(pack, made.Report!));
        if (fired.Count == 0)
        {
            return null;
        }

        var rules = fired.SelectMany(rules => rules).Distinct().ToList();
        var beside = changed.Where(made => made.Related is not null)
            .SelectMany(made => FiredRules.Of(pack, made.Report!, made.Related))
            .Distinct()
            .Except(rules);
        return new ChangeCoverage(change, fired.TrueForAll(rules => rules.Count > 0), rules, [.. beside]);
    }

    private sealed record Sample(DisclosureReport Report, RelatedSample? Related);
}

/// <summary>What the rules notice in a cell; a slip that changes nothing there is left out.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Changes">The slips made in it.</param>
public sealed record CellCoverage(FormCell Cell, IReadOnlyList<ChangeCoverage> Changes)
{
    /// <summary>All rules that notice any slip, in the order in which they come up.</summary>
    public IEnumerable<string> Rules => Changes.SelectMany(change => change.Rules).Distinct();

    /// <summary>All rules that notice any slip only beside last year's report and a subordinate's.</summary>
    public IEnumerable<string> RulesBesideOthers => Changes.SelectMany(change => change.RulesBesideOthers).Distinct();
}

/// <summary>A kind of slip in a cell, whether the rules notice it in every report tried, and which rules.</summary>
/// <param name="Change">The slip.</param>
/// <param name="IsCaught">Whether the rules notice it in every report by itself.</param>
/// <param name="Rules">The rules that notice it in a report by itself.</param>
/// <param name="RulesBesideOthers">The rules that notice it only beside last year's report and a subordinate's.</param>
public sealed record ChangeCoverage(
    CellChange Change, bool IsCaught, IReadOnlyList<string> Rules, IReadOnlyList<string> RulesBesideOthers);
