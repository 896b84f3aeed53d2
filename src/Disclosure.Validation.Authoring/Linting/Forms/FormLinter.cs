using Disclosure.Validation.Forms;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Authoring.Linting.Forms;

/// <summary>Finds what is legal in a form, and keeps documents from being read as they are meant.</summary>
public static class FormLinter
{
    /// <summary>What was found, in the order of the form.</summary>
    public static IReadOnlyList<Problem> Run(Form form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return
        [
            .. Titles(form),
            .. form.Tables.SelectMany(table => LabelsTwice(form, table)),
            .. form.Tables.SelectMany(table => Unreadable(form, table)),
            .. Alike(form),
        ];
    }

    // Those in Chinese are known.
    private static IEnumerable<Problem> Titles(Form form)
    {
        if (form.Languages.Contains("zh") || form.Source is not null)
        {
            yield break;
        }

        foreach (var part in (string[])["{issuer}", "{year}"])
        {
            if (!form.Titles.Any(title => title.Contains(part, StringComparison.Ordinal)))
            {
                yield return FormLintProblems.NotTold(form, part);
            }
        }
    }

    // Lines below one heading that bear one label are told apart by their order alone.
    private static IEnumerable<Problem> LabelsTwice(Form form, FormTable table)
    {
        var rows = table.IsByComponent && !table.PrintedAsOneRow ? [] : table.Rows.Select(row => (row.Id, Key: (row.Group?.Id, row.Label)));
        var columns = table.Columns.Select(column => (column.Id, Key: (column.Group?.Id, column.Label)));
        return Twice(rows).Concat(Twice(columns)).Select(pair => FormLintProblems.LabelTwice(form, table, pair.One, pair.Other, pair.Label));
    }

    private static IEnumerable<(string One, string Other, string Label)> Twice(IEnumerable<(string Id, (string? Group, FormLabel Label) Key)> lines)
    {
        var seen = new Dictionary<(string?, string), string>();
        foreach (var (id, (group, label)) in lines)
        {
            foreach (var spelling in label.Spellings.DistinctBy(KeyOf))
            {
                if (!seen.TryAdd((group, KeyOf(spelling)), id) && seen[(group, KeyOf(spelling))] is var other && other != id)
                {
                    yield return (other, id, spelling);
                }
            }
        }
    }

    // What has no letters is taken for a figure, or for nothing; a sign in place of a number is no label.
    private static IEnumerable<Problem> Unreadable(Form form, FormTable table)
    {
        var labels = (table.IsByComponent ? [] : table.Rows.Select(row => row.Label)).Concat(table.Columns.Select(column => column.Label));
        return labels.SelectMany(label => label.Spellings)
            .Where(spelling => !spelling.Any(char.IsLetter) || form.MeaningOf(spelling, ValueKind.Count) is not null)
            .Select(spelling => FormLintProblems.NoLabel(form, table, spelling));
    }

    private static IEnumerable<Problem> Alike(Form form)
    {
        var seen = new Dictionary<string, FormTable>(StringComparer.Ordinal);
        foreach (var table in form.Tables)
        {
            var lines = (table.IsByComponent ? [] : table.Rows.Select(row => row.Label)).Concat(table.Columns.Select(column => column.Label)).Append(table.Label);
            var key = string.Join('|', lines.Select(label => KeyOf(label.Official)));
            if (!seen.TryAdd(key, table))
            {
                yield return FormLintProblems.Alike(form, seen[key], table);
            }
        }
    }

    private static string KeyOf(string label) =>
        string.Concat(CharacterFolding.Fold(label).Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
