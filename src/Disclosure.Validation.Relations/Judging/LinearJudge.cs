using System.Data.Common;
using System.Globalization;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Relations.Judging;

/// <summary>
/// Judges the linear rules over all reports of a form and a year at once, in the database, by one query whose text never changes. What it comes to
/// is what the library comes to, report by report.
/// </summary>
/// <param name="relations">The relations.</param>
/// <param name="cancellationToken">Stops the database.</param>
public sealed class LinearJudge(IRelations relations, CancellationToken cancellationToken = default)
{
    private readonly DbConnection _connection = relations.Connection;

    /// <summary>The forms and years that there are reports of; 0 for an unknown year.</summary>
    /// <exception cref="DisclosureInputException">The database failed.</exception>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    public IReadOnlyList<(string Form, int Year)> Batches() => [.. _connection
        .Ask("SELECT form, COALESCE(year, 0) AS year FROM reports WHERE role = 'given' GROUP BY form, COALESCE(year, 0) ORDER BY 2, 1", stop: cancellationToken)
        .Select(row => RowValues.Read(() => (row.GetString(0), row.WholeAt(1)!.Value)))];

    /// <summary>Judges the reports of a form and a year. What it makes stays until <see cref="Clear"/>.</summary>
    /// <exception cref="DisclosureInputException">The database failed.</exception>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    public void Judge(string form, int year)
    {
        relations.Narrow(year);
        _connection.Run("CREATE TEMPORARY TABLE chosen (form VARCHAR(100), year BIGINT)");
        _connection.Run("CREATE TEMPORARY TABLE pass (role VARCHAR(8), wave BIGINT)");
        _connection.Run(string.Create(CultureInfo.InvariantCulture, $"INSERT INTO chosen VALUES ({Statements.Quoted(form)}, {year})"));
        _connection.Run(Statements.Prepare, cancellationToken);
        Imply("other");
        Imply("self");
        _connection.Run(Statements.Judge, cancellationToken);
    }

    /// <summary>What became of the instances that do not simply hold, by report.</summary>
    /// <exception cref="DisclosureInputException">The database failed.</exception>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    public IReadOnlyList<Judgement> Judgements() => [.. _connection
        .Ask("SELECT j.report, i.rule, i.table_id, i.row_id, i.column_id, j.outcome, j.left_sum, j.right_sum, j.scale "
            + "FROM judgements j JOIN instances i ON i.instance = j.instance WHERE j.outcome <> 'holds' ORDER BY j.report, j.instance", stop: cancellationToken)
        .Select(row => RowValues.Read(() => Judgement.Of(row)))];

    /// <summary>The values that blank cells of the reports were found to have.</summary>
    /// <exception cref="DisclosureInputException">The database failed.</exception>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    public IReadOnlyList<ImpliedValue> Implied() => [.. _connection
        .Ask("SELECT m.report, p.path, m.value FROM implied m JOIN paths p ON p.cell = m.cell WHERE m.role = 'self' ORDER BY m.report, m.cell", stop: cancellationToken)
        .Select(row => RowValues.Read(() => new ImpliedValue(row.GetInt64(0), row.GetString(1), row.GetDecimal(2))))];

    /// <summary>How many times each rule arises in reports alike: those of one shape, scope, and with the same other reports there.</summary>
    /// <exception cref="DisclosureInputException">The database failed.</exception>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    public ILookup<ReportKind, RuleTally> Tally() => _connection.Ask(Statements.Tally[0], stop: cancellationToken)
        .Select(row => RowValues.Read(() => (
            Kind: new ReportKind(row.GetInt64(0), row.GetInt64(1), row.IsSetAt(2), row.IsSetAt(3)),
            Tally: new RuleTally(row.GetString(4), row.GetString(5), row.WholeAt(6)!.Value))))
        .ToLookup(row => row.Kind, row => row.Tally);

    /// <summary>Removes what was made of a form and a year.</summary>
    /// <exception cref="DisclosureInputException">The database failed.</exception>
    public void Clear()
    {
        _connection.Run(Statements.Clear);
        _connection.Run(["DROP TABLE chosen", "DROP TABLE pass"]);
    }

    // Wave after wave, until a round finds nothing.
    private void Imply(string role)
    {
        var waves = _connection.Ask($"SELECT DISTINCT wave FROM pending WHERE role = '{role}' ORDER BY wave", stop: cancellationToken).Select(row => row.GetInt64(0)).ToList();
        for (var found = waves.Count > 0; found;)
        {
            found = false;
            foreach (var wave in waves)
            {
                _connection.Run("DELETE FROM pass");
                _connection.Run(string.Create(CultureInfo.InvariantCulture, $"INSERT INTO pass VALUES ('{role}', {wave})"));
                found |= _connection.Run(Statements.Imply[0], cancellationToken) > 0;
            }
        }
    }
}

/// <summary>What decides how many times rules arise in a report.</summary>
/// <param name="Shape">Which rows it does not print.</param>
/// <param name="Scope">Which rules are for it.</param>
/// <param name="HasPrevious">Whether last year's report is there.</param>
/// <param name="HasSubordinates">Whether a subordinate's report is there.</param>
public sealed record ReportKind(long Shape, long Scope, bool HasPrevious, bool HasSubordinates);
