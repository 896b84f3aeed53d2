using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Documents.Recognition.Components;

/// <summary>The lines read of tables that have one for each component, by the names that stand in front of them.</summary>
internal sealed class ComponentLines
{
    private readonly OrderedDictionary<string, ComponentLine> _lines = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The line of the whole.</summary>
    public ComponentLine Whole { get; private set; } = new("");

    /// <summary>The lines of components, in the order in which they are first printed.</summary>
    public IEnumerable<ComponentLine> Components => _lines.Values;

    /// <summary>The tables of which lines were read.</summary>
    public HashSet<FormTable> Tables { get; } = [];

    /// <summary>The tables of which some could not be.</summary>
    public HashSet<FormTable> Losses { get; } = [];

    /// <summary>What is in doubt about tables as a whole.</summary>
    public List<ReadingNote> Notes { get; } = [];

    public int Count => Whole.Cells.Count + Components.Sum(line => line.Cells.Count);

    /// <summary>The line of that name that does not hold any of the cells yet: a second one for a body is one of nobody known.</summary>
    /// <param name="name">The name; null for the whole.</param>
    /// <param name="cells">The cells that are to be written.</param>
    public ComponentLine LineOf(string? name, IReadOnlyList<FormCell> cells)
    {
        if (name is null && !cells.Any(Whole.Cells.ContainsKey))
        {
            return Whole;
        }

        for (var i = 1; ; i++)
        {
            var key = i == 1 && name is not null ? name : $"{name}?{i}";
            if (!_lines.TryGetValue(key, out var line))
            {
                _lines.Add(key, line = new ComponentLine(key) { IsOfNobody = i > 1 });
            }

            if (!cells.Any(line.Cells.ContainsKey))
            {
                return line;
            }
        }
    }

    /// <summary>Takes the lines of that name for those of the whole, where the whole has none.</summary>
    public void TakeAsWhole(string? issuer)
    {
        var own = issuer is not null && _lines.TryGetValue(issuer, out var named) ? named
            : Whole.Cells.Count == 0 && _lines.Count == 1 ? _lines.GetAt(0).Value
            : null;
        if (own is not null && !own.Cells.Keys.Any(Whole.Cells.ContainsKey))
        {
            _lines.Remove(own.Name);
            own.Cells.ToList().ForEach(cell => Whole.Cells.Add(cell.Key, cell.Value));
            Whole.Notes.AddRange(own.Notes);
        }
    }
}

/// <summary>What stands in the lines of one body.</summary>
/// <param name="Name">Its name as printed; empty for the whole.</param>
internal sealed record ComponentLine(string Name)
{
    /// <summary>Whether it is a second line for a body that has one.</summary>
    public bool IsOfNobody { get; init; }

    public Dictionary<FormCell, Cell> Cells { get; } = [];

    public List<ReadingNote> Notes { get; } = [];
}
