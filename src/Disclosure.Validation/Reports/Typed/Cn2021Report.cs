namespace Disclosure.Validation.Reports.Typed;

/// <summary>The cells of a report of the form <c>cn-2021</c> by name. A view: it holds no figures of its own.</summary>
public sealed class Cn2021Report
{
    private const string FormId = "cn-2021";

    /// <summary>Views the cells of that report.</summary>
    /// <exception cref="ArgumentException">The report follows another form.</exception>
    public Cn2021Report(DisclosureReport report)
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
    public DocumentsTable2021 Documents => new(Report, "documents");

    /// <summary>第二十条第（五）项.</summary>
    public PermitsTable2021 Permits => new(Report, "permits");

    /// <summary>第二十条第（六）项.</summary>
    public EnforcementTable2021 Enforcement => new(Report, "enforcement");

    /// <summary>第二十条第（八）项.</summary>
    public FeesTable2021 Fees => new(Report, "fees");

    /// <summary>表三.</summary>
    public RequestsTable2021 Requests => new(Report, "requests");

    /// <summary>表四.</summary>
    public DisputesTable Disputes => new(Report, "disputes");
}
