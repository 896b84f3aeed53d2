using Disclosure.Validation.Forms;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Html.Tables;

/// <summary>Lays out the nested headings of rows or columns.</summary>
internal sealed class Headings
{
    private readonly IReadOnlyList<LocalizedText> _labels;
    private readonly IReadOnlyList<FormGroup[]> _groups;

    private Headings(IReadOnlyList<LocalizedText> labels, IReadOnlyList<FormGroup[]> groups)
    {
        _labels = labels;
        _groups = groups;
        Levels = groups.Max(group => group.Length) + 1;
        All = [.. Enumerable.Range(0, labels.Count).SelectMany(StartingAt)];
    }

    /// <summary>How many headings stand behind one another at most.</summary>
    public int Levels { get; }

    /// <summary>All headings, by the row or column that they begin at, from the outside to the inside.</summary>
    public IReadOnlyList<Heading> All { get; }

    public static Headings Of(IReadOnlyList<FormRow> rows) =>
        new([.. rows.Select(row => row.Label.Printed)], [.. rows.Select(row => Outwards(row.Group))]);

    public static Headings Of(IReadOnlyList<FormColumn> columns)
    {
        var groups = columns.Select(column => Outwards(column.Group)).ToList();

        // The form prints 申请人情况 over 总计 as well, though the total is not among the applicants.
        if (groups[0] is [var outermost, ..] && groups.All(group => group.Length == 0 || group[0] == outermost))
        {
            groups = [.. groups.Select(group => group.Length == 0 ? [outermost] : group)];
        }

        return new([.. columns.Select(column => column.Label.Printed)], groups);
    }

    private static FormGroup[] Outwards(FormGroup? group) => [.. group?.SelfAndAncestors.Reverse() ?? []];

    private IEnumerable<Heading> StartingAt(int index)
    {
        var groups = _groups[index];
        for (var level = 0; level < groups.Length; level++)
        {
            if (index == 0 || !IsUnder(index - 1, level, groups[level]))
            {
                yield return new(groups[level].Label.Printed, level, 1, index, SpanOf(index, level), IsGroup: true);
            }
        }

        yield return new(_labels[index], groups.Length, Levels - groups.Length, index, 1, IsGroup: false);
    }

    private int SpanOf(int first, int level)
    {
        var end = first + 1;
        while (end < _groups.Count && IsUnder(end, level, _groups[first][level]))
        {
            end++;
        }

        return end - first;
    }

    private bool IsUnder(int index, int level, FormGroup group) =>
        level < _groups[index].Length && ReferenceEquals(_groups[index][level], group);
}
