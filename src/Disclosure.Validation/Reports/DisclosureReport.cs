using System.Diagnostics;
using Disclosure.Validation.Forms;

namespace Disclosure.Validation.Reports;

/// <summary>
/// An annual report (政府信息公开工作年度报告) as a vector of cells of its form, with what identifies it and what it says
/// in words. Immutable; <see cref="With(string, Cell)"/> makes a changed copy, <see cref="ReportBuilder"/> a new one.
/// </summary>
[DebuggerDisplay("{Issuer} {Year} ({Form.Id})")]
public sealed class DisclosureReport
{
    private readonly Cell[] _cells;
    private IssuerLevels _levels;

    internal DisclosureReport(Form form, Cell[] cells)
    {
        Form = form;
        _cells = cells;
        Figures = new ReportFigures(form, cells);
    }

    /// <summary>The form that the report follows, by its structure.</summary>
    public Form Form { get; }

    /// <summary>The body that issued the report, as it names itself; null where unknown.</summary>
    public string? Issuer { get; init; }

    /// <summary>What kind of body the issuer is, where the caller knows; null to tell it from the name, as far as that goes.</summary>
    public IssuerLevel? Level { get; init; }

    /// <summary>The kinds of body that the issuer may be, by what the caller knows or by its name.</summary>
    internal IssuerLevels PossibleLevels => Level is { } level
        ? (IssuerLevels)(1 << (int)level)
        : _levels == IssuerLevels.None ? _levels = IssuerLevelNames.Of(Issuer) : _levels;

    /// <summary>The year reported on; null where unknown.</summary>
    public int? Year { get; init; }

    /// <summary>The period that the report says its figures are of; null where it does not say.</summary>
    public ReportPeriod? Period { get; init; }

    /// <summary>The day of publication; null where unknown.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The title of the document; null where unknown.</summary>
    public string? Title { get; init; }

    /// <summary>The document that the report was read from, as the caller named it; null for a report made in code.</summary>
    public string? File { get; init; }

    /// <summary>The sections found, in the order of the document.</summary>
    public IReadOnlyList<ReportSection> Sections { get; init; } = [];

    /// <summary>What the reader of the document was not sure of.</summary>
    public IReadOnlyList<ReadingNote> ReadingNotes { get; init; } = [];

    /// <summary>All cells in the order of <see cref="Forms.Form.Cells"/>.</summary>
    public IReadOnlyList<Cell> Cells => _cells;

    /// <summary>The cell of that path, such as <c>requests.new.natural</c>.</summary>
    /// <exception cref="UnknownCellException">The form has no such cell.</exception>
    public Cell this[string path] => _cells[Form.Cell(path).Index];

    /// <summary>The content of that cell of the report's form.</summary>
    public Cell this[FormCell cell] => _cells[cell.Index];

    /// <summary>The cells as the evaluator needs them.</summary>
    internal ReportFigures Figures { get; }

    /// <summary>A copy in which one cell holds a number.</summary>
    /// <exception cref="UnknownCellException">The form has no such cell.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of the range of a cell.</exception>
    public DisclosureReport With(string path, decimal number) => With(path, Cell.Of(number));

    /// <summary>A copy in which one cell has another content.</summary>
    /// <exception cref="UnknownCellException">The form has no such cell.</exception>
    public DisclosureReport With(string path, Cell cell)
    {
        var cells = _cells.ToArray();
        cells[Form.Cell(path).Index] = cell;
        return Copy(cells, Level);
    }

    /// <summary>A copy that knows what kind of body its issuer is.</summary>
    public DisclosureReport WithLevel(IssuerLevel level) => Copy(_cells, level);

    private DisclosureReport Copy(Cell[] cells, IssuerLevel? level) => new(Form, cells)
    {
        Issuer = Issuer,
        Level = level,
        Year = Year,
        Period = Period,
        Published = Published,
        Title = Title,
        File = File,
        Sections = Sections,
        ReadingNotes = ReadingNotes,
    };
}
