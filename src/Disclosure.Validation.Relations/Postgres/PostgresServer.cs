using Disclosure.Validation.Relations.Judging;
using Npgsql;

namespace Disclosure.Validation.Relations.Postgres;

/// <summary>How relations lie on a PostgreSQL server: in a schema of their own.</summary>
internal static class PostgresServer
{
    public const string Schema = "disclosure";

    /// <exception cref="Problems.DisclosureInputException">There is no such server, or it lets nobody in.</exception>
    public static NpgsqlConnection Open(string connection)
    {
        NpgsqlConnection? opened = null;
        try
        {
            // What is said of columns is of no use to who reads a message.
            opened = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connection) { Pooling = false, SearchPath = Schema }.ConnectionString);
            opened.Open();
            return opened;
        }
        catch (Exception e) when (e is ArgumentException || Statements.IsOfEngine(e))
        {
            opened?.Dispose();
            throw RelationProblems.Engine(e);
        }
    }
}
