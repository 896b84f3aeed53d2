using System.Diagnostics;
using System.Globalization;
using Disclosure.Validation.Forms;

namespace Disclosure.Validation.Reports;

/// <summary>
/// An annual report (政府信息公开工作年度报告) as a vector of cells of its form, with what identifies it and what it says
/// in words. Immutable: <c>report.With("requests.new.natural", 80)</c> is a copy with another number,
/// <c>report with { Year = 2024 }</c> one with another year; <see cref="ReportBuilder"/> makes a new one. Two reports are equal
/// where all that they hold is, down to the sources of the cells; <see cref="WithoutSources"/> leaves those aside.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record DisclosureReport
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

    /// <summary>What identifies the report beside its form; its parts are properties of the report too.</summary>
    public ReportHead Head
    {
        get;
        init
        {
            field = value ?? throw new ArgumentNullException(nameof(value));
            _levels = IssuerLevels.None;
        }
    } = new();

    /// <inheritdoc cref="ReportHead.Issuer" />
    public string? Issuer { get => Head.Issuer; init => Head = Head with { Issuer = value }; }

    /// <inheritdoc cref="ReportHead.Parent" />
    public string? Parent { get => Head.Parent; init => Head = Head with { Parent = value }; }

    /// <inheritdoc cref="ReportHead.Level" />
    public IssuerLevel? Level { get => Head.Level; init => Head = Head with { Level = value }; }

    /// <inheritdoc cref="ReportHead.Year" />
    public int? Year { get => Head.Year; init => Head = Head with { Year = value }; }

    /// <inheritdoc cref="ReportHead.Period" />
    public ReportPeriod? Period { get => Head.Period; init => Head = Head with { Period = value }; }

    /// <inheritdoc cref="ReportHead.Preamble" />
    public ReportPreamble? Preamble { get => Head.Preamble; init => Head = Head with { Preamble = value }; }

    /// <inheritdoc cref="ReportHead.Published" />
    public DateOnly? Published { get => Head.Published; init => Head = Head with { Published = value }; }

    /// <inheritdoc cref="ReportHead.Title" />
    public string? Title { get => Head.Title; init => Head = Head with { Title = value }; }

    /// <inheritdoc cref="ReportHead.File" />
    public string? File { get => Head.File; init => Head = Head with { File = value }; }

    /// <summary>The kinds of body that the issuer may be, by what the caller knows or by its name.</summary>
    internal IssuerLevels PossibleLevels => Level is { } level
        ? level.Alone()
        : _levels == IssuerLevels.None ? _levels = LevelsOfName() : _levels;

    private IssuerLevels LevelsOfName() =>
        !string.IsNullOrWhiteSpace(Issuer) && Form.LevelsOf(Issuer) is > 0 and var levels ? (IssuerLevels)levels : IssuerLevels.Any;

    /// <summary>Whether the issuer is of one of those kinds; null where it may be, and may not.</summary>
    internal bool? IsOneOf(IssuerLevels kinds) =>
        (PossibleLevels & kinds) == IssuerLevels.None ? false : (PossibleLevels & ~kinds) == IssuerLevels.None ? true : null;

    /// <summary>The sections found, in the order of the document.</summary>
    public IReadOnlyList<ReportSection> Sections { get; init; } = [];

    /// <summary>What the reader of the document was not sure of.</summary>
    public IReadOnlyList<ReadingNote> ReadingNotes { get; init; } = [];

    /// <summary>
    /// The ids of the tables of the form that the reader of the document did not find, or could not make out as a whole: what
    /// they hold is not known. Empty for a report that states its figures itself, whatever it leaves out.
    /// </summary>
    public IReadOnlyList<string> UnreadTables { get; init; } = [];

    /// <summary>The footnotes that stand under tables, one a table.</summary>
    public IReadOnlyList<TableFootnote> Footnotes { get; init; } = [];

    /// <summary>
    /// The reports of the issuer's components that stand in the same document, for a form whose tables have a line for each of them;
    /// this is the report of the whole. They have no components of their own.
    /// </summary>
    public IReadOnlyList<DisclosureReport> Components { get; init; } = [];

    /// <summary>All reports of the document, each by itself: that of the whole, then those of its components.</summary>
    public IEnumerable<DisclosureReport> Separately() => Components.Prepend(Components.Count == 0 ? this : this with { Components = [] });

    /// <summary>All cells in the order of <see cref="Forms.Form.Cells"/>.</summary>
    public IReadOnlyList<Cell> Cells => _cells;

    /// <summary>The cell of that path, such as <c>requests.new.natural</c>.</summary>
    /// <exception cref="UnknownCellException">The form has no such cell.</exception>
    public Cell this[string path] => _cells[Form.Cell(path).Index];

    /// <summary>The content of that cell of the report's form.</summary>
    /// <exception cref="UnknownCellException">The cell is one of another form.</exception>
    public Cell this[FormCell cell] => _cells[Form.IndexOf(cell)];

    /// <summary>The cells as the evaluator needs them.</summary>
    internal ReportFigures Figures { get; private init; }

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
        return this with { Vector = cells };
    }

    /// <summary>A copy that does not know where it was read: for comparing what two reports say, wherever it stands.</summary>
    public DisclosureReport WithoutSources() => this with
    {
        File = null,
        Sections = [.. Sections.Select(section => section with { Source = null, LineSources = [] })],
        ReadingNotes = [.. ReadingNotes.Select(note => note with { Source = null })],
        Components = [.. Components.Select(component => component.WithoutSources())],
        Vector = Array.ConvertAll(_cells, cell => cell with { Source = null }),
    };

    private Cell[] Vector
    {
        init
        {
            _cells = value;
            Figures = new ReportFigures(Form, value);
        }
    }

    /// <inheritdoc />
    public bool Equals(DisclosureReport? other) =>
        ReferenceEquals(this, other) || (other is not null
            && Form.Id == other.Form.Id
            && Head == other.Head
            && _cells.AsSpan().SequenceEqual(other._cells)
            && Sections.SequenceEqual(other.Sections)
            && UnreadTables.SequenceEqual(other.UnreadTables)
            && ReadingNotes.SequenceEqual(other.ReadingNotes)
            && Footnotes.SequenceEqual(other.Footnotes)
            && Components.SequenceEqual(other.Components));

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Form.Id, Head);

    /// <summary>The issuer, the year and the form.</summary>
    public override string ToString() =>
        $"{Issuer ?? "(issuer unknown)"} {Year?.ToString(CultureInfo.InvariantCulture) ?? "(year unknown)"} ({Form.Id})";
}
