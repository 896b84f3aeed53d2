namespace Disclosure.Validation.Reports.Typed;

/// <summary>A table, or a group of its rows, of one report.</summary>
public abstract class TableView
{
    private readonly string _path;

    private protected TableView(DisclosureReport report, string path)
    {
        Report = report;
        _path = path;
    }

    private protected DisclosureReport Report { get; }

    private protected string Below(string id) => $"{_path}.{id}";
}

/// <summary>A row of a table of one report.</summary>
public abstract class RowView
{
    private protected RowView(DisclosureReport report, string path)
    {
        Report = report;
        Path = path;
    }

    /// <summary>The path of the row: table and row id, such as <c>requests.new</c>.</summary>
    public string Path { get; }

    private protected DisclosureReport Report { get; }

    private protected Cell Column(string id) => Report[$"{Path}.{id}"];
}
