using System.Data.Common;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Relations.Schema;
using DuckDB.NET.Data;

namespace Disclosure.Validation.Relations.Judging;

/// <summary>The fixed text of the query: statements one behind the other, the same on every engine.</summary>
public static class Statements
{
    /// <summary>What is to be judged, and which blank cells are to be filled.</summary>
    public static IReadOnlyList<string> Prepare { get; } = Read("prepare");

    /// <summary>One pass that fills blank cells.</summary>
    public static IReadOnlyList<string> Imply { get; } = Read("imply");

    /// <summary>What becomes of every instance that does not simply hold.</summary>
    public static IReadOnlyList<string> Judge { get; } = Read("judge");

    /// <summary>How many times each rule arises.</summary>
    public static IReadOnlyList<string> Tally { get; } = Read("tally");

    /// <summary>Removes what was made.</summary>
    public static IReadOnlyList<string> Clear { get; } = Read("clear");

    internal static void Run(this DbConnection connection, IEnumerable<string> statements, CancellationToken stop = default)
    {
        foreach (var statement in statements)
        {
            connection.Run(statement, stop);
        }
    }

    /// <exception cref="OperationCanceledException">Stopped.</exception>
    internal static int Run(this DbConnection connection, string statement, CancellationToken stop = default)
    {
        stop.ThrowIfCancellationRequested();
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.CommandTimeout = 0;
        using var registration = stop.Register(command.Cancel);
        try
        {
            return command.ExecuteNonQuery();
        }
        catch (DbException) when (stop.IsCancellationRequested)
        {
            throw new OperationCanceledException(stop);
        }
    }

    /// <exception cref="DisclosureInputException">The database failed.</exception>
    internal static IEnumerable<DbDataReader> Ask(this DbConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.CommandTimeout = 0;
        if (command is DuckDBCommand streaming)
        {
            // Else all rows of a result are kept in memory.
            streaming.UseStreamingMode = true;
        }

        using var reader = Guarded(command.ExecuteReader);
        while (Guarded(reader.Read))
        {
            yield return reader;
        }
    }

    /// <summary>Text as a literal.</summary>
    internal static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>What a relation's columns are called and hold, as all engines take it.</summary>
    internal static string Definitions(this Relation relation) => string.Join(", ", relation.Columns.Select(column => $"{column.Name} {TypeOf(column.Type)}"));

    private static string TypeOf(ColumnType type) => type switch
    {
        ColumnType.Whole => "BIGINT",
        ColumnType.Number => "DECIMAL(25, 10)",
        ColumnType.Sum => "DECIMAL(38, 10)",
        _ => "VARCHAR",
    };

    /// <exception cref="DisclosureInputException">The database failed.</exception>
    internal static T Guarded<T>(Func<T> ask)
    {
        try
        {
            return ask();
        }
        catch (DbException e)
        {
            throw RelationProblems.Engine(e);
        }
    }

    internal static string[] Read(string name)
    {
        using var stream = typeof(Statements).Assembly.GetManifestResourceStream($"Disclosure.Validation.Relations.{name}.sql")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }
}
