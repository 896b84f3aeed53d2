using System.Data.Common;
using System.Text.RegularExpressions;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Relations.Judging;
using Disclosure.Validation.Relations.Schema;
using DuckDB.NET.Data;

namespace Disclosure.Validation.Relations.DuckDb;

/// <summary>Relations in a folder of Parquet files, in the embedded database.</summary>
public sealed class ParquetRelations : IRelations
{
    private readonly EmbeddedDatabase _database;
    private readonly string _folder;

    private ParquetRelations(EmbeddedDatabase database, string folder) => (_database, _folder) = (database, folder);

    /// <inheritdoc />
    public DbConnection Connection => _database.Connection;

    /// <summary>Opens a folder that an export wrote.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="options">What may be used.</param>
    /// <exception cref="DisclosureInputException">A relation is not there or damaged, or they have another version.</exception>
    public static ParquetRelations Open(string folder, DuckDbOptions options)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(options);
        Require(folder, RelationSchema.Versions);
        var relations = new ParquetRelations(EmbeddedDatabase.Open(options), folder);
        try
        {
            // Another version may have other relations.
            relations.Load(RelationSchema.Versions);
            RelationVersion.Require(relations, folder);
            foreach (var relation in RelationSchema.All)
            {
                Require(folder, relation);
            }

            relations.CreateViews();
            return relations;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            relations.Dispose();
            throw RelationProblems.Engine(e);
        }
        catch
        {
            relations.Dispose();
            throw;
        }
    }

    /// <inheritdoc />
    public void Narrow(int? year) => _database.Connection.Run(
        $"CREATE OR REPLACE TEMPORARY VIEW cells AS SELECT * FROM all_cells{(year is { } known and > 0 ? FormattableString.Invariant($" WHERE year IN ({known - 1}, {known})") : "")}");

    /// <summary>Another connection to the same database, for a result that is read while others are.</summary>
    internal DuckDBConnection Duplicate()
    {
        var duplicate = _database.Connection.Duplicate();
        duplicate.Open();
        return duplicate;
    }

    /// <summary>Closes the database.</summary>
    public void Dispose() => _database.Dispose();

    private void CreateViews()
    {
        foreach (var relation in RelationSchema.All.Except([RelationSchema.Versions, .. ParquetFolder.Sliced, .. ParquetFolder.Told]))
        {
            Load(relation);
        }

        // Nothing that judges reads them.
        foreach (var relation in ParquetFolder.Told)
        {
            _database.Connection.Run($"CREATE VIEW {relation.Name} AS SELECT {relation.Casts()} FROM {Read(relation)}");
        }

        Array.ForEach(ParquetFolder.Sliced, CreateView);
        Narrow(null);
    }

    private static void Require(string folder, Relation relation)
    {
        var path = Path.Combine(folder, ParquetFolder.FileOf(relation));
        if (!File.Exists(path) && !Directory.Exists(path))
        {
            throw RelationProblems.NoRelations(folder, relation.Name);
        }
    }

    private void Load(Relation relation) => _database.Connection.Run($"CREATE TABLE {relation.Name} AS SELECT {relation.Casts()} FROM {Read(relation)}");

    private string Read(Relation relation) => $"read_parquet({Statements.Quoted(Literally(Path.Combine(_folder, ParquetFolder.FileOf(relation))))})";

    // The database takes such characters of a name for a pattern.
    private static string Literally(string path) => Regex.Replace(path, @"[\[*?]", "[$0]");

    private void CreateView(Relation relation)
    {
        var folder = Path.Combine(_folder, relation.Name);
        if (Directory.EnumerateFiles(folder, "*.parquet", SearchOption.AllDirectories).Any())
        {
            _database.Connection.Run(
                $"CREATE VIEW all_{relation.Name} AS SELECT {relation.Casts()}, form, year FROM read_parquet({Statements.Quoted(Path.Combine(Literally(folder), "*", "*", "*.parquet"))}, "
                + "hive_partitioning = true, hive_types = {'form': VARCHAR, 'year': BIGINT})");
        }
        else
        {
            _database.Connection.Run($"CREATE TABLE all_{relation.Name} ({relation.Definitions()}, form VARCHAR, year BIGINT)");
        }
    }
}
