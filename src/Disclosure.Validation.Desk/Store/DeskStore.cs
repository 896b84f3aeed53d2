using Disclosure.Validation.Desk.Settings;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Validation.Desk.Store;

/// <summary>The database: one file of SQLite in the user's folder, or PostgreSQL where a connection is configured.</summary>
internal sealed class DeskStore
{
    private readonly Func<DeskContext> _open;

    public DeskStore(DeskOptions options)
    {
        if (options.Postgres is { } connection)
        {
            var postgres = new DbContextOptionsBuilder<PostgresDeskContext>().UseNpgsql(connection).Options;
            _open = () => new PostgresDeskContext(postgres);
            return;
        }

        Directory.CreateDirectory(options.FolderOfStore);
        File = Path.Combine(options.FolderOfStore, "desk.sqlite");
        var sqlite = new DbContextOptionsBuilder<SqliteDeskContext>()
            .UseSqlite(new SqliteConnectionStringBuilder { DataSource = File, DefaultTimeout = 60 }.ToString()).Options;
        _open = () => new SqliteDeskContext(sqlite);
    }

    /// <summary>The file; null where the store is in PostgreSQL.</summary>
    public string? File { get; }

    /// <summary>A unit of work.</summary>
    public DeskContext Open() => _open();

    /// <summary>Makes the tables, or brings those of an earlier version up to this one.</summary>
    public async Task MigrateAsync(CancellationToken cancellation)
    {
        await using var db = Open();
        await db.Database.MigrateAsync(cancellation);
    }

    /// <summary>Writes the whole store into a new file, while others go on working.</summary>
    /// <exception cref="InvalidOperationException">The store is in PostgreSQL, which has its own way (<c>pg_dump</c>).</exception>
    public async Task BackUpAsync(string target, CancellationToken cancellation)
    {
        if (File is null)
        {
            throw new InvalidOperationException("PostgreSQL is backed up by pg_dump.");
        }

        await using var db = Open();
        await db.Database.ExecuteSqlAsync($"VACUUM INTO {target}", cancellation);
    }
}
