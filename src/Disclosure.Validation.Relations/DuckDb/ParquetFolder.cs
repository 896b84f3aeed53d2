using System.Data.Common;
using System.Globalization;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Relations.Exporting;
using Disclosure.Validation.Relations.Judging;
using Disclosure.Validation.Relations.Schema;
using DuckDB.NET.Data;

namespace Disclosure.Validation.Relations.DuckDb;

/// <summary>
/// Writes relations as Parquet files: one a relation; cells and where they stand below folders of form and year. They are made beside the folder, and put in its place
/// when all of them are whole.
/// </summary>
public sealed class ParquetFolder : IRelationSink
{
    private const int RowsAtOnce = 2_000_000;
    private const string Form = "form";
    private const string Year = "year";

    // A decimal of the database is made of several parts, a whole number of one: nearly all cells hold such.
    private const string Whole = "whole";

    private readonly string _folder;
    private readonly string _made;
    private readonly EmbeddedDatabase _database;
    // Relations are told apart by what they are, not by all that they say: there is a row for every cell.
    private readonly Dictionary<Relation, DuckDBAppender> _appenders = new(ReferenceEqualityComparer.Instance);
    private string? _form;
    private int? _year;
    private int _rows;
    private int _part;

    private ParquetFolder(string folder, EmbeddedDatabase database) =>
        (_folder, _made, _database) = (folder, $"{folder}.{Guid.NewGuid().ToString("N")[..8]}.part", database);

    /// <summary>Begins to write.</summary>
    /// <param name="folder">The folder: a new one, an empty one, or an earlier export, which it takes the place of.</param>
    /// <param name="options">What may be used.</param>
    /// <exception cref="DisclosureInputException">The folder holds something else, or can't be written.</exception>
    public static ParquetFolder Create(string folder, DuckDbOptions options)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(options);
        folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (IsTaken(folder))
        {
            throw RelationProblems.NotEmpty(folder);
        }

        var made = new ParquetFolder(folder, EmbeddedDatabase.Open(options));
        try
        {
            made.Guard(() =>
            {
                Directory.CreateDirectory(made._made);
                foreach (var relation in RelationSchema.All)
                {
                    made.Begin(relation);
                }
            });
            return made;
        }
        catch
        {
            made.Dispose();
            throw;
        }
    }

    private static bool IsTaken(string folder)
    {
        try
        {
            return File.Exists(folder)
                || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any() && !File.Exists(Path.Combine(folder, FileOf(RelationSchema.Versions))));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw RelationProblems.Unwritable(folder, e);
        }
    }

    /// <inheritdoc />
    public void BeginCells(string form, int? year) => (_form, _year) = (form, year);

    /// <inheritdoc />
    public void Write(Relation relation, ReadOnlySpan<Field> row)
    {
        ArgumentNullException.ThrowIfNull(relation);
        try
        {
            var target = _appenders[relation].CreateRow();
            var (whole, isSliced) = ((long?)null, IsSliced(relation));
            for (var i = 0; i < row.Length; i++)
            {
                if (isSliced && relation.Columns[i].Type == ColumnType.Number && WholeOf(row[i]) is { } number)
                {
                    whole = number;
                    target.AppendNullValue();
                }
                else
                {
                    Append(target, relation.Columns[i].Type, row[i]);
                }
            }

            if (isSliced)
            {
                target.AppendValue(_form).AppendValue((long)(_year ?? 0)).AppendValue(whole);
            }

            target.EndRow();
            if (isSliced && ++_rows >= RowsAtOnce)
            {
                WriteSlice();
                Array.ForEach(Sliced, Begin);
            }
        }
        catch (Exception e) when (FaultOf(e) is not null)
        {
            throw RelationProblems.Unwritable(_folder, FaultOf(e)!);
        }
    }

    /// <inheritdoc />
    public void Complete() => Guard(() =>
    {
        WriteSlice();
        foreach (var relation in RelationSchema.All.Except(Sliced))
        {
            End(relation);
            _database.Connection.Run($"COPY {relation.Name} TO {Statements.Quoted(Path.Combine(_made, FileOf(relation)))} (FORMAT parquet, COMPRESSION zstd)");
        }

        Array.ForEach(Sliced, relation => Directory.CreateDirectory(Path.Combine(_made, relation.Name)));
        Place();
    });

    /// <summary>Removes what was not completed.</summary>
    public void Dispose()
    {
        foreach (var appender in _appenders.Values)
        {
            Close(appender);
        }

        _appenders.Clear();
        _database.Dispose();
        if (Directory.Exists(_made))
        {
            Directory.Delete(_made, recursive: true);
        }
    }

    /// <summary>The relations that come in slices, below folders of form and year.</summary>
    internal static Relation[] Sliced { get; } = [RelationSchema.Cells, RelationSchema.Sources];

    /// <summary>The relations of what the library came to.</summary>
    internal static Relation[] Told { get; } = [RelationSchema.Findings, RelationSchema.Claims, RelationSchema.Notes];

    internal static string FileOf(Relation relation) => IsSliced(relation) ? relation.Name : relation.Name + ".parquet";

    private static bool IsSliced(Relation relation) => ReferenceEquals(relation, RelationSchema.Cells) || ReferenceEquals(relation, RelationSchema.Sources);

    private void Place()
    {
        var old = _made + ".old";
        if (Directory.Exists(_folder))
        {
            Directory.Move(_folder, old);
        }

        try
        {
            Directory.Move(_made, _folder);
        }
        catch (IOException) when (Directory.Exists(old))
        {
            // The earlier export stays.
            Directory.Move(old, _folder);
            throw;
        }

        if (Directory.Exists(old))
        {
            Directory.Delete(old, recursive: true);
        }
    }

    private void Begin(Relation relation)
    {
        var slice = IsSliced(relation) ? $", {Form} VARCHAR, {Year} BIGINT, {Whole} BIGINT" : "";
        _database.Connection.Run($"CREATE OR REPLACE TABLE {relation.Name} ({relation.Definitions()}{slice})");
        _appenders[relation] = _database.Connection.CreateAppender(relation.Name);
    }

    private void End(Relation relation)
    {
        _appenders.Remove(relation, out var appender);
        appender!.Dispose();
    }

    private static string Selected(Relation relation) => string.Join(", ", relation.Columns.Select(column =>
        column.Type == ColumnType.Number ? $"COALESCE({column.Name}, CAST({Whole} AS DECIMAL(25, 10))) AS {column.Name}" : column.Name));

    private static long? WholeOf(Field field) => field.Number is { } number && decimal.IsInteger(number) ? (long)number : null;

    private void WriteSlice()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"part-{_part++:0000}-{{i}}");
        foreach (var relation in Sliced)
        {
            End(relation);
            if (_rows > 0)
            {
                _database.Connection.Run(
                    $"COPY (SELECT {Selected(relation)}, {Form}, {Year} FROM {relation.Name}) TO {Statements.Quoted(Path.Combine(_made, FileOf(relation)))} "
                    + $"(FORMAT parquet, COMPRESSION zstd, PARTITION_BY ({Form}, {Year}), FILENAME_PATTERN '{name}', OVERWRITE_OR_IGNORE)");
            }
        }

        _rows = 0;
    }

    private static void Append(IDuckDBAppenderRow row, ColumnType type, Field field)
    {
        if (field.Text is { } text)
        {
            row.AppendValue(text);
        }
        else if (field.Number is not { } number)
        {
            row.AppendNullValue();
        }
        else if (type == ColumnType.Whole)
        {
            row.AppendValue((long)number);
        }
        else
        {
            row.AppendValue(number);
        }
    }

    private void Guard(Action write)
    {
        try
        {
            write();
        }
        catch (Exception e) when (FaultOf(e) is not null)
        {
            throw RelationProblems.Unwritable(_folder, FaultOf(e)!);
        }
    }

    private static Exception? FaultOf(Exception thrown) => thrown switch
    {
        DisclosureInputException { InnerException: DbException fault } => fault,
        DbException or IOException or UnauthorizedAccessException => thrown,
        _ => null,
    };

    // What can't be flushed any more is to be dropped anyway.
    private static void Close(DuckDBAppender appender)
    {
        try
        {
            appender.Dispose();
        }
        catch (DbException)
        {
        }
    }
}
