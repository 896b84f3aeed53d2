using Disclosure.Validation.Forms;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Documents.Recognition.Figures;

/// <summary>What stands beside figures in the documents of a form and says no more than its column: <c>%</c>, the sign of its currency.</summary>
internal sealed class UnitMarks
{
    private static readonly string[] Percent = ["%"];

    private readonly IReadOnlyList<(ValueKind Kind, string Mark)> _marks;

    private UnitMarks(IReadOnlyList<(ValueKind Kind, string Mark)> marks) => _marks = marks;

    /// <summary>The marks of a form; null where it has none.</summary>
    public static UnitMarks? Of(Form? form)
    {
        var kinds = form?.Tables.SelectMany(table => table.Columns).Select(column => column.Kind).ToHashSet() ?? [];
        var marks = (kinds.Contains(ValueKind.Percent) ? Percent : []).Select(mark => (ValueKind.Percent, mark))
            .Concat((kinds.Contains(ValueKind.Amount) ? form!.AmountMarks : []).Select(mark => (ValueKind.Amount, CharacterFolding.Fold(mark))))
            .OrderByDescending(mark => mark.Item2.Length).ToList();
        return marks.Count == 0 ? null : new UnitMarks(marks);
    }

    /// <summary>The text of a figure without such a mark in front of it or behind it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="kind">What the column holds; null for whatever it may be.</param>
    public string Without(string text, ValueKind? kind)
    {
        foreach (var (ofKind, mark) in _marks)
        {
            if (kind is not null && ofKind != kind)
            {
                continue;
            }

            if (text.EndsWith(mark, StringComparison.OrdinalIgnoreCase))
            {
                return text[..^mark.Length].TrimEnd();
            }

            if (text.StartsWith(mark, StringComparison.OrdinalIgnoreCase))
            {
                return text[mark.Length..].TrimStart();
            }
        }

        return text;
    }
}
