using System.Data.Common;
using System.Globalization;
using Disclosure.Validation.Relations.Judging;
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
        var spill = SpillFolder(options.SpillFolder);
        var database = new EmbeddedDatabase(new DuckDBConnection("DataSource=:memory:"), spill);
        try
        {
            database.Connection.Open();
            database.Set("autoinstall_known_extensions", "false");
            database.Set("autoload_known_extensions", "false");
            database.Set("preserve_insertion_order", "false");
            database.Set("temp_directory", Statements.Quoted(spill.FullName));
            if (options.MemoryLimit is { } limit)
            {
                database.Set("memory_limit", Statements.Quoted(limit));
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
        catch
        {
            database.Dispose();
            throw;
        }
    }

    private static DirectoryInfo SpillFolder(string? folder)
    {
        try
        {
            return folder is null
                ? Directory.CreateTempSubdirectory("disclosure-sql-")
                : Directory.CreateDirectory(Path.Combine(folder, $"disclosure-sql-{Guid.NewGuid():N}"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw RelationProblems.Engine(e);
        }
    }

    public void Dispose()
    {
        Connection.Dispose();
        if (Directory.Exists(_spill.FullName))
        {
            _spill.Delete(recursive: true);
        }
    }

    private void Set(string name, string value) => Connection.Run($"SET {name} = {value}");
}
