using System.Data.Common;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Relations.DuckDb;
using Disclosure.Validation.Relations.Judging;
using Disclosure.Validation.Reports;
using DuckDB.NET.Data;

namespace Disclosure.Validation.Relations.Results;

/// <summary>
/// What was judged, and the cells of the reports of which there is something to be said, with those that they are held against: read once, in the
/// order of the reports, and never more of it than one report needs.
/// </summary>
internal sealed class Evidence : IDisposable
{
    private const string Joins = """
        LEFT JOIN (SELECT DISTINCT report FROM links WHERE step = 'previous') p ON p.report = r.report
        LEFT JOIN (SELECT DISTINCT report FROM links WHERE step = 'subordinates') s ON s.report = r.report
        """;

    /// <summary>The reports in order.</summary>
    public static readonly string Reports =
        $"SELECT {Columns("r.level")} FROM reports r {Joins} WHERE r.role = 'given' ORDER BY r.position";

    private static readonly string Others =
        $"SELECT {Columns("r.own_level")}, g.position, l.step, l.position FROM links l "
        + "JOIN (SELECT DISTINCT report FROM judged) j ON j.report = l.report JOIN reports g ON g.report = l.report JOIN reports r ON r.report = l.other "
        + $"{Joins} ORDER BY g.position, l.step, l.position";

    private const string Cells = """
        SELECT x.position, x.report, p.path, c.value, c.decimals, c.state, c.note, s.report, s.file, s.printed, s.page, s.line,
            s.table_number, s.row_number, s.column_number
        FROM (
            SELECT DISTINCT g.position, j.report FROM judged j JOIN reports g ON g.report = j.report
            UNION SELECT g.position, l.other AS report FROM links l JOIN (SELECT DISTINCT report FROM judged) j ON j.report = l.report
                JOIN reports g ON g.report = l.report
        ) x
        JOIN all_cells c ON c.report = x.report
        JOIN paths p ON p.cell = c.cell
        LEFT JOIN all_sources s ON s.report = c.report AND s.cell = c.cell
        ORDER BY x.position, x.report
        """;

    private const string Judged = """
        SELECT j.report, COALESCE(i.rule, ''), i.table_id, i.row_id, i.column_id, j.outcome, j.left_sum, j.right_sum, j.scale, r.position
        FROM judged j JOIN reports r ON r.report = j.report LEFT JOIN instances i ON i.instance = j.instance
        ORDER BY r.position, j.instance
        """;

    private readonly FormCatalog _forms;
    private readonly Rows _judged;
    private readonly Rows _others;
    private readonly Rows _cells;

    public Evidence(ParquetRelations relations, FormCatalog forms, CancellationToken stop)
    {
        _forms = forms;
        _judged = new Rows(relations.Duplicate(), Judged, 9, stop);
        _others = new Rows(relations.Duplicate(), Others, 22, stop);
        _cells = new Rows(relations.Duplicate(), Cells, 0, stop);
    }

    public void Dispose()
    {
        _judged.Dispose();
        _others.Dispose();
        _cells.Dispose();
    }

    /// <summary>What does not simply hold of the report; an entry without a rule says that there is more to be said of it.</summary>
    public IReadOnlyList<Judgement> Of(ExportedReport report) => [.. _judged.At(report.Position).Select(Judgement.Of)];

    /// <summary>The report and those that it is held against.</summary>
    public (DisclosureReport Report, RelatedReports Related) ReportsOf(ExportedReport exported)
    {
        List<(ExportedReport Other, string Step)> others =
            [.. _others.At(exported.Position).Select(row => (new ExportedReport(row, _forms), row.GetString(23)))];
        var builders = others.Select(other => other.Other).Append(exported).DistinctBy(report => report.Key)
            .ToDictionary(report => report.Key, report => (report.Head.File, Builder: report.Builder()));
        foreach (var row in _cells.At(exported.Position))
        {
            var (file, builder) = builders[row.GetInt64(1)];
            builder.Set(row.GetString(2), CellOf(row, file));
        }

        return (builders[exported.Key].Builder.Build(), exported.Related with
        {
            Previous = Linked("previous").FirstOrDefault(),
            Subordinates = [.. Linked("subordinates")],
            Versions = [.. Linked("version")],
        });

        IEnumerable<DisclosureReport> Linked(string step) =>
            others.Where(other => other.Step == step).Select(other => builders[other.Other.Key].Builder.Build());
    }

    private static string Columns(string level) => $"""
        r.report, r.position, r.form, r.shape, r.scope, CASE WHEN p.report IS NULL THEN 0 ELSE 1 END, CASE WHEN s.report IS NULL THEN 0 ELSE 1 END,
        r.year, r.issuer, {level}, r.published, r.title, r.file, r.missing_names, r.no_previous_zh, r.no_previous_en, r.no_subordinates_zh,
        r.no_subordinates_en, r.unread, r.duplicates, r.is_further_version, r.numbers
        """;

    private static Cell CellOf(DbDataReader row, string? file)
    {
        decimal? number = row.IsDBNull(3) ? null : Printed(row.GetDecimal(3), row.WholeAt(4)!.Value);
        var note = row.TextAt(6);
        var cell = row.GetString(5) switch
        {
            "value" => Cell.Of(number!.Value),
            "text" => Cell.FromText(note!, number),
            "not_applicable" => Cell.NotApplicable(note ?? "/"),
            "blank" => Cell.Blank,
            _ => Cell.Absent,
        };
        return row.IsDBNull(7) ? cell : cell with
        {
            Source = new CellSource(row.TextAt(8) ?? file, row.TextAt(9))
            {
                Page = row.WholeAt(10),
                Line = row.WholeAt(11),
                Table = row.WholeAt(12),
                Row = row.WholeAt(13),
                Column = row.WholeAt(14),
            },
        };
    }

    private static decimal Printed(decimal number, int decimals) => decimal.Round(number, decimals) + new decimal(0, 0, 0, false, (byte)decimals);

    /// <summary>Rows in the order of a column, taken as far as it is asked for.</summary>
    private sealed class Rows : IDisposable
    {
        private readonly DuckDBConnection _connection;
        private readonly IEnumerator<DbDataReader> _rows;
        private readonly int _key;
        private bool _isLeft;

        public Rows(DuckDBConnection connection, string query, int key, CancellationToken stop)
        {
            (_connection, _key) = (connection, key);
            _rows = connection.Ask(query, stop: stop).GetEnumerator();
            _isLeft = _rows.MoveNext();
        }

        public IEnumerable<DbDataReader> At(long position)
        {
            while (_isLeft && _rows.Current.GetInt64(_key) <= position)
            {
                if (_rows.Current.GetInt64(_key) == position)
                {
                    yield return _rows.Current;
                }

                _isLeft = _rows.MoveNext();
            }
        }

        public void Dispose()
        {
            _rows.Dispose();
            _connection.Dispose();
        }
    }
}
