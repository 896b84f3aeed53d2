namespace Disclosure.Validation.Reports.Typed;

/// <summary>The cells of a report of one form by name. A view: it holds no figures of its own.</summary>
public abstract class TypedReport
{
    /// <summary>Views the cells of that report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="form">The id of the form that the names are of.</param>
    /// <exception cref="ArgumentException">The report follows another form.</exception>
    protected TypedReport(DisclosureReport report, string form)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.Form.Id != form)
        {
            throw new ArgumentException($"The report follows form {report.Form.Id}, not {form}.", nameof(report));
        }

        Report = report;
    }

    /// <summary>The report viewed.</summary>
    public DisclosureReport Report { get; }
}

/// <summary>A table, or a group of its rows, of one report.</summary>
/// <param name="report">The report viewed.</param>
/// <param name="path">The path of the table or group, such as <c>requests.handled</c>.</param>
public abstract class TableView(DisclosureReport report, string path)
{
    /// <summary>The report viewed.</summary>
    protected DisclosureReport Report { get; } = report;

    /// <summary>The path of what stands in the table or group under that id.</summary>
    protected string Below(string id) => $"{path}.{id}";
}

/// <summary>A row of a table of one report.</summary>
/// <param name="report">The report viewed.</param>
/// <param name="path">The path of the row: table and row id, such as <c>requests.new</c>.</param>
public abstract class RowView(DisclosureReport report, string path)
{
    /// <summary>The path of the row: table and row id, such as <c>requests.new</c>.</summary>
    public string Path { get; } = path;

    /// <summary>The report viewed.</summary>
    protected DisclosureReport Report { get; } = report;

    /// <summary>The path of a row below this one.</summary>
    protected string Below(string id) => $"{Path}.{id}";

    /// <summary>The cell of the row in that column.</summary>
    protected Cell Column(string id) => Report[Below(id)];
}
