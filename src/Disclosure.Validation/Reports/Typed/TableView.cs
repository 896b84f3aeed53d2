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
