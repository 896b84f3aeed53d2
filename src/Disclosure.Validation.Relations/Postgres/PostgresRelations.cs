using System.Data.Common;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Relations.Judging;
using Disclosure.Validation.Relations.Schema;
using Npgsql;

namespace Disclosure.Validation.Relations.Postgres;

/// <summary>Relations on a PostgreSQL server.</summary>
public sealed class PostgresRelations : IRelations
{
    private readonly NpgsqlConnection _connection;

    private PostgresRelations(NpgsqlConnection connection) => _connection = connection;

    /// <inheritdoc />
    public DbConnection Connection => _connection;

    /// <summary>Opens what <see cref="PostgresSink"/> wrote.</summary>
    /// <param name="connection">How to reach the server, as Npgsql has it.</param>
    /// <exception cref="DisclosureInputException">There is no such server, the relations are not there, or have another version.</exception>
    public static PostgresRelations Open(string connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        var relations = new PostgresRelations(PostgresServer.Open(connection));
        try
        {
            var there = relations._connection
                .Ask($"SELECT table_name FROM information_schema.tables WHERE table_schema = '{PostgresServer.Schema}'")
                .Select(row => row.GetString(0)).ToHashSet(StringComparer.Ordinal);
            if (there.Contains(RelationSchema.Versions.Name))
            {
                // Another version may have other relations.
                RelationVersion.Require(relations, PostgresServer.Schema);
            }

            if (RelationSchema.All.FirstOrDefault(relation => !there.Contains(relation.Name)) is { } lacking)
            {
                throw RelationProblems.NoRelations(PostgresServer.Schema, lacking.Name);
            }

            return relations;
        }
        catch
        {
            relations.Dispose();
            throw;
        }
    }

    /// <inheritdoc />
    public void Narrow(int? year)
    {
    }

    /// <summary>Closes the connection.</summary>
    public void Dispose() => _connection.Dispose();
}
