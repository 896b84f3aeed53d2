using Disclosure.Validation.Claims;
using Disclosure.Validation.Claims.Lexicons;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Claims;

namespace Disclosure.Validation.Authoring.Testing;

/// <summary>Compares the figures that a text surely states with those that a test expects: all of them, and no other.</summary>
internal static class TestedClaims
{
    public static Problem? Compare(TextReading reading, DisclosureReport report, RuleTest test, IReadOnlyDictionary<string, decimal> expected)
    {
        var cells = expected.Keys.ToDictionary(key => key, key => CellsOf(key, report), StringComparer.Ordinal);
        if (expected.Keys.FirstOrDefault(key => cells[key].Count == 0) is { } unknown)
        {
            return RuleTestProblems.UnknownName(test, unknown, report.Form.Cells.Select(cell => cell.Path));
        }

        var read = reading.Reader.Read(report, []).Where(claim => claim is { Sure: true, Kind: ClaimKind.Figure, Cells.Count: > 0 }).ToList();
        bool Says(Claim claim, string key) => claim.Value == expected[key] && claim.Readings.Any(meant => cells[key].SetEquals(meant));
        return read.TrueForAll(claim => expected.Keys.Any(key => Says(claim, key))) && expected.Keys.All(key => read.Exists(claim => Says(claim, key)))
            ? null
            : RuleTestProblems.OtherClaims(test, Named(read, key => expected.Keys.FirstOrDefault(known => cells[known].SetEquals(key))), expected);
    }

    private static HashSet<string> CellsOf(string key, DisclosureReport report) =>
        [.. key.Split('+', StringSplitOptions.TrimEntries).SelectMany(pattern => report.Form.Cells.Select(cell => cell.Path).Where(path => CellMeanings.Matches(pattern, path)))];

    private static OrderedDictionary<string, decimal> Named(List<Claim> read, Func<IReadOnlyList<string>, string?> known)
    {
        var named = new OrderedDictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var claim in read)
        {
            named[known(claim.Cells) ?? string.Join(" + ", claim.Cells)] = claim.Value;
        }

        return named;
    }
}
