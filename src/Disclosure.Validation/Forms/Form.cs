using System.Diagnostics;
using Disclosure.Validation.Forms.Sources;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Forms;

/// <summary>
/// An official form of the annual report: its sections, its tables and the dense vector of their cells.
/// <c>cn-2019</c> follows 国办公开办函〔2019〕60号, <c>cn-2021</c> 国办公开办函〔2021〕30号.
/// </summary>
[DebuggerDisplay("{Id}: {Cells.Count} cells")]
public sealed class Form
{
    private readonly Dictionary<string, FormTable> _tables;
    private readonly Dictionary<string, FormCell> _cells;
    private readonly FormTerms _terms;

    internal Form(
        string id, LocalizedText title, string notice, FormTerms terms,
        IReadOnlyList<FormSection> sections, IReadOnlyList<FormTable> tables, string yaml)
    {
        Yaml = yaml;
        Id = id;
        Title = title;
        Notice = notice;
        _terms = terms;
        Sections = sections;
        Tables = tables;
        Cells = NumberCells(tables);
        _tables = tables.ToDictionary(table => table.Id, StringComparer.Ordinal);
        _cells = Cells.ToDictionary(cell => cell.Path, StringComparer.Ordinal);
    }

    /// <summary>The id, such as <c>cn-2021</c>.</summary>
    public string Id { get; }

    /// <summary>The title of the form.</summary>
    public LocalizedText Title { get; }

    /// <summary>The number of the notice that set the form.</summary>
    public string Notice { get; }

    /// <summary>The report years that the form was made for.</summary>
    public YearRange Years => _terms.Years;

    /// <summary>The languages that documents of the form are written in, as ISO 639 codes.</summary>
    public IReadOnlyList<string> Languages => _terms.Languages;

    /// <summary>The unit in which amounts of money are kept, such as <c>万元</c> or <c>USD</c>.</summary>
    public string AmountUnit => _terms.AmountUnit;

    /// <summary>What may stand beside an amount in that unit, such as <c>$</c>.</summary>
    public IReadOnlyList<string> AmountMarks => _terms.AmountMarks;

    /// <summary>How documents of the form write numbers; null where the form does not say.</summary>
    public NumberMarks? Numbers => _terms.Numbers;

    /// <summary>
    /// The titles that documents of the form bear, with <c>{year}</c>, <c>{issuer}</c> and <c>*</c> for what differs; empty where the form
    /// does not say.
    /// </summary>
    public IReadOnlyList<string> Titles => _terms.Titles;

    /// <summary>How documents call the line of the whole, in tables with a line for each component of the issuer.</summary>
    public IReadOnlyList<string> WholeNames => _terms.WholeNames;

    /// <summary>Where reports stand in files of data; null where the form does not say.</summary>
    public FormSource? Source => _terms.Source;

    /// <summary>Where reports stand in files of lines; null where the form does not say.</summary>
    public FormCsv? Csv => _terms.Csv;

    /// <summary>The sections in order.</summary>
    public IReadOnlyList<FormSection> Sections { get; }

    /// <summary>The tables in the order of the form.</summary>
    public IReadOnlyList<FormTable> Tables { get; }

    /// <summary>All cells, by index: table by table, row by row, column by column.</summary>
    public IReadOnlyList<FormCell> Cells { get; }

    /// <summary>The form as its file states it, so that another process can read it, too.</summary>
    public string Yaml { get; }

    /// <summary>The days that a report for that year is about: the calendar year, or the year that ends in it where the form's year ends earlier.</summary>
    public (DateOnly From, DateOnly To) PeriodOf(int year)
    {
        var end = _terms.YearEnd.In(year);
        return (_terms.YearEnd.In(year - 1).AddDays(1), end);
    }

    /// <summary>What that text means in a cell of that kind where it is no number; null for nothing in particular.</summary>
    public SignMeaning? MeaningOf(string text, ValueKind kind)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _terms.Signs.Count == 0 ? null : _terms.Signs.FirstOrDefault(sign => sign.Texts.Contains(text.Trim()) && (sign.Kinds.Count == 0 || sign.Kinds.Contains(kind)))?.Means;
    }

    /// <summary>The kinds of body that an issuer of that name may be, as bits in the order of the kinds; 0 where the name does not tell.</summary>
    internal int LevelsOf(string name) => _terms.Levels.Value?.Of(name) ?? 0;

    /// <summary>The table of that id, or null.</summary>
    public FormTable? FindTable(string id) => _tables.GetValueOrDefault(id);

    /// <summary>The cell of that path, or null.</summary>
    public FormCell? FindCell(string path) => _cells.GetValueOrDefault(path);

    /// <summary>The cell of that path.</summary>
    /// <exception cref="UnknownCellException">The form has no such cell; the message names the nearest path.</exception>
    public FormCell Cell(string path) => FindCell(path) ?? throw new UnknownCellException(this, path);

    /// <summary>The index of that cell, which may stem from the same form read another time, but not from another form.</summary>
    /// <exception cref="UnknownCellException">It is a cell of another form.</exception>
    internal int IndexOf(FormCell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        var own = cell.Index < Cells.Count ? Cells[cell.Index] : null;
        return ReferenceEquals(own, cell) || own?.Path == cell.Path
            ? cell.Index
            : throw new UnknownCellException(this, cell.Path);
    }

    private static FormCell[] NumberCells(IReadOnlyList<FormTable> tables)
    {
        var cells = new List<FormCell>();
        for (var i = 0; i < tables.Count; i++)
        {
            var table = tables[i];
            table.Index = i;
            table.FirstCell = cells.Count;
            foreach (var row in table.Rows)
            {
                foreach (var column in table.Columns)
                {
                    cells.Add(new FormCell(cells.Count, table, row, column));
                }
            }
        }

        return [.. cells];
    }
}
