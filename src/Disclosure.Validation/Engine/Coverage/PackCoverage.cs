using Disclosure.Validation.Forms;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Compilation;

namespace Disclosure.Validation.Engine.Coverage;

/// <summary>Which slips in which cells the rules of a pack notice in a report by itself.</summary>
internal static class PackCoverage
{
    private static readonly CellChange[] Changes = Enum.GetValues<CellChange>();

    /// <summary>Makes every slip in every cell of consistent reports, and sees which rules fire.</summary>
    /// <exception cref="DisclosureInputException">No report keeps all the rules of the pack.</exception>
    public static IReadOnlyList<CellCoverage> Measure(CompiledPack pack)
    {
        var samples = new SampleReports(pack).Make();
        return
        [
            .. pack.Form.Cells.Select(cell => new CellCoverage(
                cell,
                [.. Changes.Select(change => Measure(pack, samples, cell, change)).OfType<ChangeCoverage>()])),
        ];
    }

    private static ChangeCoverage? Measure(
        CompiledPack pack, IReadOnlyList<DisclosureReport> samples, FormCell cell, CellChange change)
    {
        var fired = samples
            .Select(sample => ChangedReport.Make(sample, cell, change))
            .OfType<DisclosureReport>()
            .Select(changed => FiredRules.Of(pack, changed))
            .ToList();
        return fired.Count == 0
            ? null
            : new ChangeCoverage(change, fired.All(rules => rules.Count > 0), [.. fired.SelectMany(rules => rules).Distinct()]);
    }
}

/// <summary>What the rules notice in a cell; a slip that changes nothing there is left out.</summary>
internal sealed record CellCoverage(FormCell Cell, IReadOnlyList<ChangeCoverage> Changes)
{
    /// <summary>All rules that notice any slip, in the order in which they come up.</summary>
    public IEnumerable<string> Rules => Changes.SelectMany(change => change.Rules).Distinct();
}

/// <summary>A kind of slip in a cell, whether the rules notice it in every report tried, and which rules.</summary>
internal sealed record ChangeCoverage(CellChange Change, bool IsCaught, IReadOnlyList<string> Rules);
