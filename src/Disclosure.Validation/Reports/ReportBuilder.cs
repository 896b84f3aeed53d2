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
        Head = report.Head;
        Sections = [.. report.Sections];
        ReadingNotes = [.. report.ReadingNotes];
        UnreadTables = [.. report.UnreadTables];
        Footnotes = [.. report.Footnotes];
        Components = [.. report.Components];
    }

    /// <summary>The form of the report.</summary>
    public Form Form { get; }

    /// <summary>What identifies the report beside its form; its parts can be set one by one.</summary>
    public ReportHead Head { get; set; } = new();

    /// <inheritdoc cref="ReportHead.Issuer" />
    public string? Issuer { get => Head.Issuer; set => Head = Head with { Issuer = value }; }

    /// <inheritdoc cref="ReportHead.Parent" />
    public string? Parent { get => Head.Parent; set => Head = Head with { Parent = value }; }

    /// <inheritdoc cref="ReportHead.Level" />
    public IssuerLevel? Level { get => Head.Level; set => Head = Head with { Level = value }; }

    /// <inheritdoc cref="ReportHead.Year" />
    public int? Year { get => Head.Year; set => Head = Head with { Year = value }; }

    /// <inheritdoc cref="ReportHead.Period" />
    public ReportPeriod? Period { get => Head.Period; set => Head = Head with { Period = value }; }

    /// <inheritdoc cref="ReportHead.Preamble" />
    public ReportPreamble? Preamble { get => Head.Preamble; set => Head = Head with { Preamble = value }; }

    /// <inheritdoc cref="ReportHead.Published" />
    public DateOnly? Published { get => Head.Published; set => Head = Head with { Published = value }; }

    /// <inheritdoc cref="ReportHead.Title" />
    public string? Title { get => Head.Title; set => Head = Head with { Title = value }; }

    /// <inheritdoc cref="ReportHead.File" />
    public string? File { get => Head.File; set => Head = Head with { File = value }; }

    /// <summary>The sections in the order of the document.</summary>
    public IList<ReportSection> Sections { get; } = [];

    /// <summary>What is in doubt about the reading.</summary>
    public IList<ReadingNote> ReadingNotes { get; } = [];

    /// <summary>The ids of the tables that could not be read.</summary>
    public IList<string> UnreadTables { get; } = [];

    /// <inheritdoc cref="DisclosureReport.Footnotes" />
    public IList<TableFootnote> Footnotes { get; } = [];

    /// <inheritdoc cref="DisclosureReport.Components" />
    public IList<DisclosureReport> Components { get; } = [];

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
        Head = Head,
        Sections = [.. Sections],
        ReadingNotes = [.. ReadingNotes],
        UnreadTables = [.. UnreadTables],
        Footnotes = [.. Footnotes],
        Components = [.. Components],
    };
}
