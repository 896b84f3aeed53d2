using Disclosure.Validation.Forms;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Expressions.Tokens;
using Disclosure.Validation.Yaml.Shapes;

namespace Disclosure.Validation.Rules.Expansion;

/// <summary>Expands an <c>each</c> over a form into the rows, columns or cells that it names, in the order of the form.</summary>
internal sealed class EachExpansion(RulePack pack)
{
    private readonly Form _form = pack.Form;

    /// <summary>What the <c>each</c> names; mistakes in it are reported with where they stand.</summary>
    public IReadOnlyList<Binding> Expand(EachClause each, Action<Position, Mistake> report)
    {
        var bindings = new List<Binding>();
        foreach (var table in Tables(each.Tables, report))
        {
            bindings.AddRange(Bindings(each.Quantifier, table));
        }

        if (bindings.Count == 0 || !AreNamesKnown(each, bindings, report))
        {
            return [];
        }

        List<Binding> named =
            [.. bindings.Where(binding => IsNamed(each, binding) && each.Conditions.All(c => Meets(c, binding)))];
        if (named.Count == 0)
        {
            report(default, Mistake.AppliesToNothing);
        }

        return named;
    }

    /// <summary>Whether an id is the name, in which a star stands for one or more parts between points.</summary>
    public static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> id)
    {
        var star = pattern.IndexOf('*');
        if (star < 0)
        {
            return pattern.SequenceEqual(id);
        }

        if (!id.StartsWith(pattern[..star]))
        {
            return false;
        }

        // The stars before the last take as little as they can: what is left to those behind is the more.
        var rest = id[star..];
        var behind = pattern[(star + 1)..];
        var next = behind.IndexOf('*');
        if (next < 0)
        {
            return rest.Length > behind.Length && rest.EndsWith(behind);
        }

        return rest.Length > 1 && rest[1..].IndexOf(behind[..next]) is var found and >= 0 && Matches(behind[next..], rest[(1 + found + next)..]);
    }

    private IEnumerable<FormTable> Tables(IReadOnlyList<EachName> names, Action<Position, Mistake> report)
    {
        foreach (var name in names)
        {
            var tables = _form.Tables.Where(table => Matches(name.Text, table.Id)).ToList();
            if (tables.Count == 0)
            {
                report(name.At, Mistake.UnknownTable(name.Text, [.. _form.Tables.Select(table => table.Id)]));
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

    private bool AreNamesKnown(EachClause each, List<Binding> bindings, Action<Position, Mistake> report)
    {
        var areKnown = true;
        Check(each.Names, bindings.SelectMany(Names));
        foreach (var condition in each.Conditions)
        {
            var values = bindings.Select(binding => ValueOf(condition.Property, binding)).OfType<string>().ToHashSet();
            if (values.Count == 0)
            {
                areKnown = false;
                report(condition.Values[0].At, Mistake.ConditionOnUnbound(condition.Property, each.Quantifier));
            }
            else if (condition.Property != EachProperty.Kind)
            {
                Check(condition.Values, values);
            }
        }

        return areKnown;

        void Check(IEnumerable<EachName> names, IEnumerable<string> ids)
        {
            var known = ids.ToHashSet(StringComparer.Ordinal);
            foreach (var name in names.Where(name => !Ungroup(name).Any(one => known.Any(id => Matches(one, id)))))
            {
                areKnown = false;
                report(name.At, Mistake.UnknownName(name.Text, known.Concat(pack.Groups.Keys), _form.Id));
            }
        }
    }

    private bool IsNamed(EachClause each, Binding binding) =>
        each.Names.Count == 0 ||
        each.Names.SelectMany(Ungroup).Any(name => Names(binding).Any(id => Matches(name, id)));

    private IEnumerable<string> Ungroup(EachName name) => pack.Groups.GetValueOrDefault(name.Text) ?? [name.Text];

    // A list behind the tables names what is bound; for cells it may name rows or columns.
    private static IEnumerable<string> Names(Binding binding) =>
        new[] { binding.Row?.Id, binding.Column?.Id }.OfType<string>();

    private bool Meets(EachCondition condition, Binding binding)
    {
        var met = ValueOf(condition.Property, binding) is { } actual &&
            condition.Values.SelectMany(Ungroup).Any(value => Matches(value, actual));
        return met != condition.Negated;
    }

    private static string? ValueOf(EachProperty property, Binding binding) => property switch
    {
        EachProperty.Table => binding.Table?.Id,
        EachProperty.Row => binding.Row?.Id,
        EachProperty.Column => binding.Column?.Id,
        _ => binding.Column is { } column ? CommonShapes.NameOf(column.Kind) : null,
    };
}
