using Disclosure.Validation.Forms;

namespace Disclosure.Validation.Authoring.Typing;

/// <summary>The rows of a table by the parts of their ids: <c>handled.granted</c> stands below <c>handled</c>.</summary>
/// <param name="Id">The part of the id.</param>
/// <param name="Path">The id up to and with this part.</param>
/// <param name="Row">The row of that id; null for what only holds others.</param>
/// <param name="Label">How the row, or the group of that id, is called; null where nothing is.</param>
/// <param name="Below">What stands below, in the order of the form.</param>
internal sealed record RowTree(string Id, string Path, FormRow? Row, FormLabel? Label, IReadOnlyList<RowTree> Below)
{
    public static IReadOnlyList<RowTree> Of(FormTable table) => Level(table, "", [.. table.Rows.Select(row => row.Id)]);

    /// <summary>This and all below, the outer ones first.</summary>
    public IEnumerable<RowTree> SelfAndBelow => Below.SelectMany(one => one.SelfAndBelow).Prepend(this);

    private static RowTree[] Level(FormTable table, string prefix, IReadOnlyList<string> ids) =>
    [
        .. ids.GroupBy(id => id[prefix.Length..].Split('.')[0], StringComparer.Ordinal).Select(group =>
        {
            var path = prefix + group.Key;
            var row = table.FindRow(path);
            return new RowTree(
                group.Key, path, row, row?.Label ?? GroupLabel(table, path), Level(table, path + ".", [.. group.Where(id => id.Length > path.Length)]));
        }),
    ];

    private static FormLabel? GroupLabel(FormTable table, string path) => table.Rows
        .SelectMany(row => row.Group?.SelfAndAncestors ?? [])
        .FirstOrDefault(group => group.Id == path)?.Label;
}
