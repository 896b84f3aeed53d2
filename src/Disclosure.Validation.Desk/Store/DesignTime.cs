using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Disclosure.Validation.Desk.Store;

/// <summary>What <c>dotnet ef migrations add NAME --context SqliteDeskContext</c> asks for; no database is touched.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteDeskContext>
{
    public SqliteDeskContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteDeskContext>().UseSqlite("Data Source=:memory:").Options);
}

/// <summary>The same for PostgreSQL.</summary>
internal sealed class PostgresDesign : IDesignTimeDbContextFactory<PostgresDeskContext>
{
    public PostgresDeskContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresDeskContext>().UseNpgsql("Host=localhost").Options);
}
