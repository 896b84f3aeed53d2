using Disclosure.Validation.Findings;

namespace Disclosure.Validation.Reporting.Console;

/// <summary>Findings with what may have caused them; no group where nothing is known of a cause.</summary>
internal sealed record FindingsOfCause(SuspectGroup? Group, IReadOnlyList<Finding> Findings);

/// <summary>Puts findings of one cause together, where the first of them stands.</summary>
internal static class Causes
{
    public static IEnumerable<FindingsOfCause> Of(ReportResult result)
    {
        var groups = result.Suspects
            .Where(TellsSomething)
            .SelectMany(group => group.Findings, (group, fingerprint) => (group, fingerprint))
            .DistinctBy(pair => pair.fingerprint)
            .ToDictionary(pair => pair.fingerprint, pair => pair.group, StringComparer.Ordinal);
        return result.Findings
            .GroupBy(finding => groups.GetValueOrDefault(finding.Fingerprint) ?? (object)finding)
            .Select(cause => new FindingsOfCause(cause.Key as SuspectGroup, [.. cause]));
    }

    // That a search led to nothing helps nobody who reads the findings.
    private static bool TellsSomething(SuspectGroup group) => group.Sets.Count > 0 || group.Contradicting.Count > 0;

    /// <summary>The cells of a set, for their places.</summary>
    public static IEnumerable<FindingCell> CellsOf(SuspectSet set) => set.Cells.Select(cell =>
        new FindingCell(cell.Path, cell.State, cell.Value, null)
        {
            Step = cell.Step,
            Issuer = cell.Issuer,
            Year = cell.Year,
            Source = cell.Source,
        });
}
