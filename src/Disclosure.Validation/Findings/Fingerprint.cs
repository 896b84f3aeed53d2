using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Findings;

/// <summary>Makes the id that a finding keeps from run to run.</summary>
internal static class Fingerprint
{
    private const int Length = 20;

    /// <summary>Twenty hexadecimal digits made of rule, issuer, year, place and the values as reported.</summary>
    public static string Of(
        string rule,
        string? issuer,
        int? year,
        Place where,
        IEnumerable<FindingCell> cells,
        IReadOnlyList<FindingPassage>? passages = null,
        string? reported = null)
    {
        var text = new StringBuilder()
            .AppendJoin('\n', rule, issuer, year?.ToString(CultureInfo.InvariantCulture))
            .Append('\n')
            .AppendJoin('\n', where.Table, where.Row, where.Column);
        if (where.Section is { } section)
        {
            text.Append('\n').Append(section);
        }

        if (reported is not null)
        {
            text.Append('\n').Append(reported);
        }

        foreach (var cell in cells)
        {
            var value = cell.Value is { } number ? NumberText.PrintTrimmed(number) : cell.State.ToString();
            text.Append('\n').AppendJoin(' ', cell.Step, cell.Issuer, cell.Path, value);
        }

        foreach (var passage in passages ?? [])
        {
            text.Append('\n').AppendJoin(' ', passage.Marks.Select(mark => passage.Text.Substring(mark.Start, mark.Length)));
        }

        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()));
        return Convert.ToHexStringLower(hash)[..Length];
    }
}
