using Disclosure.Validation.Forms;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Benchmarks.Suspects;

/// <summary>
/// Sound reports of the sizes that offices publish: request by request an applicant and a result are drawn, both very
/// uneven, so that most cells are zero; totals are counted along.
/// </summary>
internal sealed class LikelyReports
{
    private static readonly double[] ApplicantShares = [0.86, 0.09, 0.002, 0.003, 0.03, 0.015];

    // By the order of the rows; the form of 2019 has one row where that of 2021 has three.
    private static readonly double[] ResultShares =
    [
        0.42, 0.12, 0.002, 0.006, 0.003, 0.008, 0.01, 0.012, 0.006, 0.02, 0.22, 0.02, 0.012, 0.03, 0.015, 0.003, 0.001,
        0.006, 0.04, 0.003, 0.04,
    ];

    private readonly Random _random;
    private readonly FormTable _requests;
    private readonly List<FormRow> _results;
    private readonly List<FormColumn> _applicants;

    public LikelyReports(string form, Random random)
    {
        _random = random;
        Form = BuiltInPacks.All.Single(pack => pack.Form.Id == form).Form;
        _requests = Form.FindTable("requests")!;
        _results = [.. _requests.Rows.Where(row => row.Group is not null && !row.IsTotal && !row.StandsForGroup)];
        _applicants = [.. _requests.Columns.Take(ApplicantShares.Length)];
    }

    public Form Form { get; }

    public DisclosureReport Next()
    {
        var numbers = new long[Form.Cells.Count];
        var requests = (int)Math.Exp(1 + (_random.NextDouble() * 6.5));
        for (var i = 0; i < requests; i++)
        {
            AddRequest(numbers);
        }

        AddDisputes(numbers, requests / 8);
        return TestReports.Printed(Form, cell => Cell.Of(cell.Table.Section == "disclosure" ? Other(cell) : numbers[cell.Index])).Build();
    }

    private void AddRequest(long[] numbers)
    {
        var applicant = _applicants[Draw(ApplicantShares)];
        Count(numbers, _random.Next(100) < 6 ? "carried_in" : "new", applicant);
        if (_random.Next(100) < 6)
        {
            Count(numbers, "carried_out", applicant);
            return;
        }

        Count(numbers, _results[Draw(ResultShares) % _results.Count].Id, applicant);
        Count(numbers, "handled.total", applicant);
    }

    private void Count(long[] numbers, string row, FormColumn applicant)
    {
        numbers[_requests.IndexOf(_requests.FindRow(row)!, applicant)]++;
        numbers[_requests.IndexOf(_requests.FindRow(row)!, _requests.Columns[^1])]++;
    }

    private void AddDisputes(long[] numbers, int count)
    {
        var table = Form.FindTable("disputes")!;
        for (var i = 0; i < count; i++)
        {
            var row = table.Rows[_random.Next(table.Rows.Count)];
            numbers[table.IndexOf(row, table.Columns[_random.Next(table.Columns.Count - 1)])]++;
            numbers[table.IndexOf(row, table.Columns[^1])]++;
        }
    }

    private decimal Other(FormCell cell) => cell.Kind switch
    {
        ValueKind.Amount => _random.Next(1_000_000) / 10_000m,
        ValueKind.Change => _random.Next(-20, 20),
        _ => cell.Column.Id is "total" or "in_force" ? 100 + _random.Next(100) : _random.Next(60),
    };

    private int Draw(double[] shares)
    {
        var point = _random.NextDouble() * shares.Sum();
        var i = 0;
        while (i < shares.Length - 1 && (point -= shares[i]) >= 0)
        {
            i++;
        }

        return i;
    }
}
