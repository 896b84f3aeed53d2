using Disclosure.Validation.Documents.Tests.Writing;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Documents.Tests.RealWorld;

/// <summary>A way in which real reports differ from the form: what is printed, and what is to be read.</summary>
internal sealed class Habit
{
    private readonly ReportBuilder _truth;
    private readonly HashSet<string> _openRows = [];
    private PrintedDocument? _document;

    public Habit(string formId, params (string Path, Cell Cell)[] cells)
    {
        _truth = TestReports.Printed(TestReports.FormOf(formId), Ordinary);
        _truth.Issuer = "某某市某某局";
        foreach (var (path, cell) in cells)
        {
            _truth.Set(path, cell);
        }
    }

    /// <summary>What is to be read.</summary>
    public DisclosureReport Truth => _truth.Build();

    public IReadOnlyList<object> Printed => Document.Parts;

    /// <summary>Whether the report is to say that something was in doubt.</summary>
    public bool IsNoted { get; private set; }

    private PrintedDocument Document => _document ??= new PrintedDocument(PrintedReport.Of(Truth));

    /// <summary>Prints the report in another way.</summary>
    public Habit Printing(Func<PrintedDocument, PrintedDocument> change)
    {
        _document = change(Document);
        return this;
    }

    /// <summary>What is printed leaves a doubt that the report must state.</summary>
    public Habit Noted()
    {
        IsNoted = true;
        return this;
    }

    /// <summary>The figures of that row can't be told apart, and must stay open.</summary>
    public Habit Open(string row)
    {
        _openRows.Add(row);
        return Noted();
    }

    /// <summary>Makes something else of a cell, though it is printed as it was.</summary>
    public Habit ReadAs(string path, Cell cell)
    {
        _ = Document;
        _truth.Set(path, cell);
        return this;
    }

    public bool IsOpen(FormCell cell) => _openRows.Contains($"{cell.Table.Id}.{cell.Row.Id}");

    // No figure stands twice, so that none can be taken for another.
    private static Cell Ordinary(FormCell cell) => cell.Kind switch
    {
        ValueKind.Amount => Cell.Of((188_710m + (cell.Index * 10)) / 10_000),
        ValueKind.Change => Cell.Of(cell.Index % 2 == 0 ? 40 + cell.Index : -40 - cell.Index),
        _ => Cell.Of(1_000 + cell.Index),
    };
}
