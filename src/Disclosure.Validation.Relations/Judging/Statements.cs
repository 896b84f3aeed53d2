using System.Data.Common;
using System.Net.Sockets;
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
    /// <exception cref="DisclosureInputException">The database failed.</exception>
    internal static int Run(this DbConnection connection, string statement, CancellationToken stop = default)
    {
        stop.ThrowIfCancellationRequested();
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.CommandTimeout = 0;
        using var registration = stop.Register(command.Cancel);
        return Guarded(command.ExecuteNonQuery, stop);
    }

    /// <exception cref="DisclosureInputException">The database failed.</exception>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    internal static IEnumerable<DbDataReader> Ask(
        this DbConnection connection, string statement, Action<DbDataReader>? opened = null, CancellationToken stop = default)
    {
        stop.ThrowIfCancellationRequested();
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.CommandTimeout = 0;
        if (command is DuckDBCommand streaming)
        {
            // Else all rows of a result are kept in memory.
            streaming.UseStreamingMode = true;
        }

        using var registration = stop.Register(command.Cancel);
        using var reader = Guarded(command.ExecuteReader, stop);
        opened?.Invoke(reader);
        while (Guarded(reader.Read, stop))
        {
            yield return reader;
        }
    }

    /// <summary>Text as a literal.</summary>
    internal static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>What a relation's columns are called and hold, as all engines take it.</summary>
    internal static string Definitions(this Relation relation) => string.Join(", ", relation.Columns.Select(column => $"{column.Name} {TypeOf(column.Type)}"));

    /// <summary>A relation's columns, of the types that they have: what another program wrote may have others.</summary>
    internal static string Casts(this Relation relation) => string.Join(", ", relation.Columns.Select(column => $"CAST({column.Name} AS {TypeOf(column.Type)}) AS {column.Name}"));

    private static string TypeOf(ColumnType type) => type switch
    {
        ColumnType.Whole => "BIGINT",
        ColumnType.Number => "DECIMAL(25, 10)",
        ColumnType.Sum => "DECIMAL(38, 10)",
        _ => "VARCHAR",
    };

    /// <exception cref="DisclosureInputException">The database failed.</exception>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    internal static T Guarded<T>(Func<T> ask, CancellationToken stop = default)
    {
        try
        {
            stop.ThrowIfCancellationRequested();
            return ask();
        }
        catch (Exception e) when (IsOfEngine(e))
        {
            throw stop.IsCancellationRequested ? new OperationCanceledException(stop) : RelationProblems.Engine(e);
        }
    }

    /// <summary>Whether an engine, or the way to it, failed: a connection that broke says so of each further use.</summary>
    internal static bool IsOfEngine(Exception fault) => fault is DbException or IOException or InvalidOperationException or SocketException;

    internal static string[] Read(string name)
    {
        using var stream = typeof(Statements).Assembly.GetManifestResourceStream($"Disclosure.Validation.Relations.{name}.sql")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }
}
