namespace Disclosure.Validation.Reports.Typed;

/// <summary>The cells of a report of the form <c>cn-2019</c> by name. A view: it holds no figures of its own.</summary>
public sealed class Cn2019Report
{
    private const string FormId = "cn-2019";

    /// <summary>Views the cells of that report.</summary>
    /// <exception cref="ArgumentException">The report follows another form.</exception>
    public Cn2019Report(DisclosureReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.Form.Id != FormId)
        {
            throw new ArgumentException($"The report follows form {report.Form.Id}, not {FormId}.", nameof(report));
        }

        Report = report;
    }

    /// <summary>The report viewed.</summary>
    public DisclosureReport Report { get; }

    /// <summary>第二十条第（一）项.</summary>
    public DocumentsTable2019 Documents => new(Report, "documents");

    /// <summary>第二十条第（五）项.</summary>
    public PermitsTable2019 Permits => new(Report, "permits");

    /// <summary>第二十条第（六）项.</summary>
    public EnforcementTable2019 Enforcement => new(Report, "enforcement");

    /// <summary>第二十条第（八）项.</summary>
    public FeesTable2019 Fees => new(Report, "fees");

    /// <summary>第二十条第（九）项.</summary>
    public ProcurementTable Procurement => new(Report, "procurement");

    /// <summary>表三.</summary>
    public RequestsTable2019 Requests => new(Report, "requests");

    /// <summary>表四.</summary>
    public DisputesTable Disputes => new(Report, "disputes");
}
