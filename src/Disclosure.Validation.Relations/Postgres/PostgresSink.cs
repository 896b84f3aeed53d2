using Disclosure.Validation.Problems;
using Disclosure.Validation.Relations.Exporting;
using Disclosure.Validation.Relations.Judging;
using Disclosure.Validation.Relations.Schema;
using Npgsql;
using NpgsqlTypes;

namespace Disclosure.Validation.Relations.Postgres;

/// <summary>
/// Writes relations to a PostgreSQL server by COPY, in one transaction, into the schema <c>disclosure</c>, where they take the place of those of an
/// earlier export.
/// </summary>
public sealed class PostgresSink : IRelationSink
{
    private const int RowsAtOnce = 20_000;

    private readonly NpgsqlConnection _connection;
    private readonly Dictionary<Relation, List<Field[]>> _rows = new(RelationSchema.All.Select(relation => KeyValuePair.Create(relation, new List<Field[]>())), ReferenceEqualityComparer.Instance);

    private NpgsqlTransaction? _transaction;

    private PostgresSink(NpgsqlConnection connection) => _connection = connection;

    /// <summary>Begins to write.</summary>
    /// <param name="connection">How to reach the server, as Npgsql has it: <c>Host=…;Database=…;Username=…</c>.</param>
    /// <exception cref="DisclosureInputException">There is no such server, or it does not allow it.</exception>
    public static PostgresSink Create(string connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        var opened = PostgresServer.Open(connection);
        try
        {
            opened.Run($"CREATE SCHEMA IF NOT EXISTS {PostgresServer.Schema}");
            return new PostgresSink(opened);
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }

    /// <inheritdoc />
    public void BeginCells(string form, int? year)
    {
    }

    /// <inheritdoc />
    public void Write(Relation relation, ReadOnlySpan<Field> row)
    {
        ArgumentNullException.ThrowIfNull(relation);
        if (_transaction is null)
        {
            Guard(Begin);
        }

        var rows = _rows[relation];
        rows.Add(row.ToArray());
        if (rows.Count >= RowsAtOnce)
        {
            Guard(() => Copy(relation, rows));
        }
    }

    /// <inheritdoc />
    public void Complete() => Guard(() =>
    {
        if (_transaction is null)
        {
            Begin();
        }

        foreach (var (relation, rows) in _rows)
        {
            Copy(relation, rows);
        }

        foreach (var (table, columns) in new[] { ("cells", "report, cell"), ("sources", "report, cell"), ("reports", "report"), ("links", "report"), ("terms", "instance"), ("shapes", "instance, shape"), ("findings", "report"), ("claims", "report"), ("notes", "report") })
        {
            _connection.Run($"CREATE INDEX ON {table} ({columns})");
        }

        _transaction!.Commit();
        _connection.Run("ANALYZE");
    });

    /// <summary>Takes back what was not completed.</summary>
    public void Dispose()
    {
        _transaction?.Dispose();
        _connection.Dispose();
    }

    // Nobody can read what is replaced from here on: not before there is something to replace it by.
    private void Begin()
    {
        _transaction = _connection.BeginTransaction();
        _connection.Run($"DROP TABLE IF EXISTS {PostgresServer.Schema}.{FindingsTable.Name}");
        foreach (var relation in RelationSchema.All)
        {
            _connection.Run($"DROP TABLE IF EXISTS {PostgresServer.Schema}.{relation.Name}");
            _connection.Run($"CREATE TABLE {PostgresServer.Schema}.{relation.Name} ({relation.Definitions()})");
        }
    }

    private void Copy(Relation relation, List<Field[]> rows)
    {
        using var writer = _connection.BeginBinaryImport($"COPY {relation.Name} FROM STDIN (FORMAT BINARY)");
        foreach (var row in rows)
        {
            writer.StartRow();
            for (var i = 0; i < row.Length; i++)
            {
                Write(writer, relation.Columns[i].Type, row[i]);
            }
        }

        writer.Complete();
        rows.Clear();
    }

    private static void Write(NpgsqlBinaryImporter writer, ColumnType type, Field field)
    {
        if (field.Text is { } text)
        {
            // The server knows no character 0.
            writer.Write(text.Replace('\0', '\uFFFD'), NpgsqlDbType.Varchar);
        }
        else if (field.Number is not { } number)
        {
            writer.WriteNull();
        }
        else if (type == ColumnType.Whole)
        {
            writer.Write((long)number, NpgsqlDbType.Bigint);
        }
        else
        {
            writer.Write(number, NpgsqlDbType.Numeric);
        }
    }

    private static void Guard(Action write)
    {
        try
        {
            write();
        }
        catch (Exception e) when (Statements.IsOfEngine(e))
        {
            throw RelationProblems.Engine(e);
        }
    }
}
