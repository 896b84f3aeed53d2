using Disclosure.Validation.Findings;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Suspects;

/// <summary>
/// Finds the cells of a report that are most likely wrong, where its rules are violated: error localisation after Fellegi
/// and Holt, exact, with all ties. What it yields are suggestions; nothing is ever changed in a report.
/// </summary>
public interface IErrorLocator
{
    /// <summary>
    /// The smallest sets of cells whose change lets every violated rule hold and breaks none that holds, a group for each
    /// cause. Empty for a report whose rules hold.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="related">Last year's report and those of subordinates, whose cells may be the wrong ones too.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="DisclosureInputException">No pack is for the form of a report.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    IReadOnlyList<SuspectGroup> Locate(
        DisclosureReport report, RelatedReports? related = null, CancellationToken cancellationToken = default);
}
