using System.Runtime.CompilerServices;
using Disclosure.Validation.Forms;

namespace Disclosure.Validation.Reports;

/// <summary>Builds a report cell by cell. Cells never set are absent.</summary>
public sealed class ReportBuilder
{
    private readonly Cell[] _cells;

    /// <summary>Begins a report of that form.</summary>
    public ReportBuilder(Form form)
    {
        ArgumentNullException.ThrowIfNull(form);
        Form = form;
        _cells = new Cell[form.Cells.Count];
    }

    /// <summary>Begins with all that the report states, to change some of it.</summary>
    public ReportBuilder(DisclosureReport report)
        : this((report ?? throw new ArgumentNullException(nameof(report))).Form)
    {
        _cells = [.. report.Cells];
        (Issuer, Level, Year, Period) = (report.Issuer, report.Level, report.Year, report.Period);
        (Published, Title, File) = (report.Published, report.Title, report.File);
        Sections = [.. report.Sections];
        ReadingNotes = [.. report.ReadingNotes];
        UnreadTables = [.. report.UnreadTables];
    }

    /// <summary>The form of the report.</summary>
    public Form Form { get; }

    /// <summary>The body that issued the report.</summary>
    public string? Issuer { get; set; }

    /// <summary>What kind of body the issuer is, where that is known apart from its name.</summary>
    public IssuerLevel? Level { get; set; }

    /// <summary>The year reported on.</summary>
    public int? Year { get; set; }

    /// <summary>The period that the report says its figures are of.</summary>
    public ReportPeriod? Period { get; set; }

    /// <summary>The day of publication.</summary>
    public DateOnly? Published { get; set; }

    /// <summary>The title of the document.</summary>
    public string? Title { get; set; }

    /// <summary>The document that the report comes from.</summary>
    public string? File { get; set; }

    /// <summary>The sections in the order of the document.</summary>
    public IList<ReportSection> Sections { get; } = [];

    /// <summary>What is in doubt about the reading.</summary>
    public IList<ReadingNote> ReadingNotes { get; } = [];

    /// <summary>The ids of the tables that could not be read.</summary>
    public IList<string> UnreadTables { get; } = [];

    /// <summary>The content set so far for that cell of the form.</summary>
    /// <exception cref="UnknownCellException">The cell is one of another form.</exception>
    public Cell this[FormCell cell]
    {
        get => _cells[Form.IndexOf(cell)];
        set => _cells[Form.IndexOf(cell)] = value;
    }

    /// <summary>The content set so far for the cell of that path, such as <c>requests.new.natural</c>.</summary>
    /// <exception cref="UnknownCellException">The form has no such cell; the message names the nearest path.</exception>
    public Cell this[string path]
    {
        get => this[Form.Cell(path)];
        set => this[Form.Cell(path)] = value;
    }

    /// <summary>Sets a cell to a number, in the unit of the form.</summary>
    /// <param name="path">The path of the cell, such as <c>requests.new.natural</c>.</param>
    /// <param name="number">The number; null for a cell that is printed and empty, which is neither zero nor absent.</param>
    /// <exception cref="UnknownCellException">The form has no such cell; the message names the nearest path.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of the range of a cell.</exception>
    public ReportBuilder Set(string path, decimal? number) => Set(path, number is { } value ? Cell.Of(value) : Cell.Blank);

    /// <summary>Sets the content of a cell; <c>default</c> is an absent one.</summary>
    /// <param name="path">The path of the cell, such as <c>requests.new.natural</c>.</param>
    /// <param name="cell">Its content.</param>
    /// <exception cref="UnknownCellException">The form has no such cell; the message names the nearest path.</exception>
    [OverloadResolutionPriority(1)]
    public ReportBuilder Set(string path, Cell cell)
    {
        this[Form.Cell(path)] = cell;
        return this;
    }

    /// <summary>The report as built so far; the builder can go on being used.</summary>
    public DisclosureReport Build() => new(Form, [.. _cells])
    {
        Issuer = Issuer,
        Level = Level,
        Year = Year,
        Period = Period,
        Published = Published,
        Title = Title,
        File = File,
        Sections = [.. Sections],
        ReadingNotes = [.. ReadingNotes],
        UnreadTables = [.. UnreadTables],
    };
}
