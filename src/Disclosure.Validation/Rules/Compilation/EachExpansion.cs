using Disclosure.Validation.Forms;
using Disclosure.Validation.Rules.Language;

namespace Disclosure.Validation.Rules.Compilation;

/// <summary>Expands an <c>each</c> over a form into the rows, columns or cells that it names, in the order of the form.</summary>
internal sealed class EachExpansion(Form form, RulePack pack)
{
    public IReadOnlyList<Binding> Expand(EachClause each, Action<string, IEnumerable<string>> reportUnknown)
    {
        var bindings = new List<Binding>();
        foreach (var table in Tables(each.Tables, reportUnknown))
        {
            bindings.AddRange(Bindings(each.Quantifier, table));
        }

        CheckNames(each, bindings, reportUnknown);
        return [.. bindings.Where(binding => IsNamed(each, binding) && each.Conditions.All(c => Meets(c, binding)))];
    }

    /// <summary>Whether an id is the name, or lies below a name that ends in a wildcard.</summary>
    public static bool Matches(string pattern, string id) =>
        pattern == "*" || pattern == id ||
        (pattern.EndsWith(".*", StringComparison.Ordinal) && id.StartsWith(pattern[..^1], StringComparison.Ordinal));

    private IEnumerable<FormTable> Tables(IReadOnlyList<string> names, Action<string, IEnumerable<string>> reportUnknown)
    {
        foreach (var name in names)
        {
            var tables = form.Tables.Where(table => Matches(name, table.Id)).ToList();
            if (tables.Count == 0)
            {
                reportUnknown(name, form.Tables.Select(table => table.Id));
            }

            foreach (var table in tables)
            {
                yield return table;
            }
        }
    }

    private static IEnumerable<Binding> Bindings(Quantifier quantifier, FormTable table) => quantifier switch
    {
        Quantifier.Row => table.Rows.Select(row => new Binding(table, row, null)),
        Quantifier.Column => table.Columns.Select(column => new Binding(table, null, column)),
        _ => table.Rows.SelectMany(row => table.Columns.Select(column => new Binding(table, row, column))),
    };

    private void CheckNames(
        EachClause each, List<Binding> bindings, Action<string, IEnumerable<string>> reportUnknown)
    {
        foreach (var name in each.Names.SelectMany(Ungroup))
        {
            if (!bindings.Any(binding => Names(binding).Any(id => Matches(name, id))))
            {
                reportUnknown(name, bindings.SelectMany(Names).Distinct());
            }
        }

        foreach (var condition in each.Conditions)
        {
            foreach (var value in condition.Values)
            {
                var known = KnownValues(condition.Property, bindings);
                if (!known.Any(id => Matches(value, id)))
                {
                    reportUnknown(value, known);
                }
            }
        }
    }

    private static List<string> KnownValues(EachProperty property, List<Binding> bindings) => property switch
    {
        EachProperty.Kind => [.. Enum.GetValues<ValueKind>().Select(KindName)],
        EachProperty.Table => [.. bindings.Select(binding => binding.Table!.Id).Distinct()],
        EachProperty.Row => [.. bindings.SelectMany(binding => binding.Table!.Rows).Select(row => row.Id).Distinct()],
        _ => [.. bindings.SelectMany(binding => binding.Table!.Columns).Select(column => column.Id).Distinct()],
    };

    private bool IsNamed(EachClause each, Binding binding) =>
        each.Names.Count == 0 ||
        each.Names.SelectMany(Ungroup).Any(name => Names(binding).Any(id => Matches(name, id)));

    private IEnumerable<string> Ungroup(string name) => pack.Groups.GetValueOrDefault(name) ?? [name];

    // A list behind the tables names what is bound; for cells it may name rows or columns.
    private static IEnumerable<string> Names(Binding binding)
    {
        if (binding.Row is { } row)
        {
            yield return row.Id;
        }

        if (binding.Column is { } column)
        {
            yield return column.Id;
        }
    }

    private static bool Meets(EachCondition condition, Binding binding)
    {
        var actual = condition.Property switch
        {
            EachProperty.Table => binding.Table?.Id,
            EachProperty.Row => binding.Row?.Id,
            EachProperty.Column => binding.Column?.Id,
            _ => binding.Column is { } column ? KindName(column.Kind) : null,
        };
        var met = actual is not null && condition.Values.Any(value => Matches(value, actual));
        return met != condition.Negated;
    }

    private static string KindName(ValueKind kind) => kind switch
    {
        ValueKind.Count => "count",
        ValueKind.Change => "change",
        _ => "amount",
    };
}
