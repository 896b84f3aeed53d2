using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Relations.Judging;

/// <summary>Judges all reports, and leaves what does not simply hold in a table beside the relations, which takes its place whole.</summary>
public static class FindingsTable
{
    /// <summary>The name of the table.</summary>
    public const string Name = "judged";

    /// <summary>Judges, and writes the table.</summary>
    /// <returns>How many violations there are.</returns>
    /// <exception cref="DisclosureInputException">The database failed; the table is as it was.</exception>
    /// <exception cref="OperationCanceledException">Stopped; the table is as it was.</exception>
    public static long Write(IRelations relations, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(relations);
        var connection = relations.Connection;
        var judge = new LinearJudge(relations, cancellationToken);
        var batches = judge.Batches();
        try
        {
            using var transaction = connection.BeginTransaction();
            connection.Run($"DROP TABLE IF EXISTS {Name}", cancellationToken);
            connection.Run($"CREATE TABLE {Name} (report BIGINT, rule VARCHAR, table_id VARCHAR, row_id VARCHAR, column_id VARCHAR, severity VARCHAR, "
                + "outcome VARCHAR, left_sum DECIMAL(38, 10), right_sum DECIMAL(38, 10), scale BIGINT)", cancellationToken);
            foreach (var (form, year) in batches)
            {
                judge.Judge(form, year);
                connection.Run($"INSERT INTO {Name} SELECT j.report, i.rule, i.table_id, i.row_id, i.column_id, u.severity, j.outcome, j.left_sum, j.right_sum, j.scale "
                    + "FROM judgements j JOIN instances i ON i.instance = j.instance JOIN rules u ON u.pack = i.pack AND u.rule = i.rule WHERE j.outcome <> 'holds'", cancellationToken);
                judge.Clear();
            }

            transaction.Commit();
            return connection.Ask($"SELECT COUNT(*) FROM {Name} WHERE outcome = 'violated'", stop: cancellationToken).Select(row => row.GetInt64(0)).First();
        }
        catch (Exception e) when (Statements.IsOfEngine(e))
        {
            throw RelationProblems.Engine(e);
        }
    }
}
