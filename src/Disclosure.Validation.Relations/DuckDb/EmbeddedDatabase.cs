using System.Data.Common;
using System.Globalization;
using Disclosure.Validation.Relations.Schema;
using DuckDB.NET.Data;

namespace Disclosure.Validation.Relations.DuckDb;

/// <summary>Opens the embedded database, which fetches and loads nothing by itself.</summary>
internal sealed class EmbeddedDatabase : IDisposable
{
    private readonly DirectoryInfo _spill;

    private EmbeddedDatabase(DuckDBConnection connection, DirectoryInfo spill) => (Connection, _spill) = (connection, spill);

    public DuckDBConnection Connection { get; }

    /// <exception cref="Problems.DisclosureInputException">It does not take the options.</exception>
    public static EmbeddedDatabase Open(DuckDbOptions options)
    {
        var spill = options.SpillFolder is { } folder
            ? Directory.CreateDirectory(Path.Combine(folder, $"disclosure-sql-{Guid.NewGuid():N}"))
            : Directory.CreateTempSubdirectory("disclosure-sql-");
        var database = new EmbeddedDatabase(new DuckDBConnection("DataSource=:memory:"), spill);
        try
        {
            database.Connection.Open();
            database.Set("autoinstall_known_extensions", "false");
            database.Set("autoload_known_extensions", "false");
            database.Set("preserve_insertion_order", "false");
            database.Set("temp_directory", Quoted(spill.FullName));
            if (options.MemoryLimit is { } limit)
            {
                database.Set("memory_limit", Quoted(limit));
            }

            if (options.Threads is { } threads)
            {
                database.Set("threads", threads.ToString(CultureInfo.InvariantCulture));
            }

            return database;
        }
        catch (DbException e)
        {
            database.Dispose();
            throw RelationProblems.Engine(e);
        }
    }

    public void Execute(string sql)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        Connection.Dispose();
        if (Directory.Exists(_spill.FullName))
        {
            _spill.Delete(recursive: true);
        }
    }

    public static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    public static string TypeOf(ColumnType type) => type switch
    {
        ColumnType.Whole => "BIGINT",
        ColumnType.Number => "DECIMAL(25, 10)",
        _ => "VARCHAR",
    };

    private void Set(string name, string value) => Execute($"SET {name} = {value}");
}
