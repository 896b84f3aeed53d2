using Disclosure.Validation.Desk.Settings;
using Disclosure.Validation.Desk.Store;

namespace Disclosure.Validation.Desk.Tests;

/// <summary>A store of the test's own.</summary>
internal sealed class TestStore : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("disclosure-store-").FullName;

    private TestStore(string? postgres)
    {
        Options = new DeskOptions
        {
            Folder = _folder,
            Postgres = postgres is null ? null : $"{postgres.Replace("Database=postgres", "", StringComparison.Ordinal)};Database=desk_{Guid.NewGuid():N}",
        };
        Store = new DeskStore(Options);
    }

    public DeskOptions Options { get; }

    public DeskStore Store { get; }

    /// <summary>A store without any table yet.</summary>
    public static TestStore New(string? postgres) => new(postgres);

    public static async Task<TestStore> CreateAsync(string? postgres = null)
    {
        var store = New(postgres);
        await store.Store.MigrateAsync(CancellationToken.None);
        return store;
    }

    public async ValueTask DisposeAsync()
    {
        if (Options.Postgres is not null)
        {
            await using var db = Store.Open();
            await db.Database.EnsureDeletedAsync();
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
