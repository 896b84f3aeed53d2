using Disclosure.Validation.Text;

namespace Disclosure.Validation.Findings.Verdicts;

/// <summary>Another version of a report: of the same issuer for the same year, with other content.</summary>
/// <param name="File">The file that holds it, as the caller named it; null where it came from none.</param>
/// <param name="Cells">The paths of the cells in which the two differ; none where only their texts do.</param>
public sealed record VersionConflict(string? File, IReadOnlyList<string> Cells)
{
    /// <summary>The paths of the cells in which the two differ; none where only their texts do.</summary>
    public IReadOnlyList<string> Cells { get; init => field = EquatableList.Of(value); } = EquatableList.Of(Cells);
}
