using Disclosure.Validation.Evaluation.Linear;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Relations.Schema;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules;

namespace Disclosure.Validation.Relations.Exporting;

/// <summary>A pack on its way into the relations: its rules, their places and terms, and what becomes of them in reports of each shape and scope.</summary>
internal sealed class PackRows
{
    // What a term comes to where its row is not printed: nothing can be decided; it counts nothing; it does, unless no report prints the row.
    private const int Undecided = 0;
    private const int Nothing = 1;
    private const int Needed = 2;

    private readonly IRelationSink _sink;
    private readonly int[] _cells;
    private readonly List<(LinearRule Rule, LinearInstance Instance, int Key)> _instances = [];
    private readonly Keys<string> _shapes;
    private readonly Keys<string> _scopes;

    public PackRows(RulePack pack, IRelationSink sink, Keys<string> paths, Keys<string> shapes, Keys<string> scopes, ref int instances)
    {
        (_sink, _shapes, _scopes) = (sink, shapes, scopes);
        System = LinearSystem.Of(pack);
        _cells = [.. pack.Form.Cells.Select(cell => Path(cell, paths))];
        foreach (var rule in System.Rules)
        {
            foreach (var instance in rule.Instances)
            {
                _instances.Add((rule, instance, instances++));
            }
        }

        WriteRules();
        _instances.ForEach(one => WriteInstance(one.Rule, one.Instance, one.Key));
    }

    public LinearSystem System { get; }

    public Form Form => System.Pack.Form;

    /// <summary>The key of a cell of the form.</summary>
    public int KeyOf(int cell) => _cells[cell];

    /// <summary>The key of the rows that the report does not print.</summary>
    public int ShapeOf(LinearView view)
    {
        var unused = Enumerable.Range(0, _cells.Length).Where(view.IsUnused).ToList();
        var (key, isNew) = _shapes.Of($"{System.Pack.Id}:{string.Join(',', unused)}");
        if (isNew)
        {
            WriteShape(key, unused.ToHashSet());
        }

        return key;
    }

    /// <summary>The key of the rules that are for the report.</summary>
    public int ScopeOf(DisclosureReport report)
    {
        var applies = System.Rules.Select(rule => rule.Rule.AppliesTo(report)).ToList();
        var (key, isNew) = _scopes.Of($"{System.Pack.Id}:{string.Concat(applies.Select(one => one switch { true => '1', false => '0', _ => '?' }))}");
        if (isNew)
        {
            foreach (var (rule, one) in System.Rules.Zip(applies).Where(pair => pair.Second != false))
            {
                _sink.Write(RelationSchema.Scopes, [key, System.Pack.Id, rule.Rule.Id, one is null ? "unknown" : "yes"]);
            }
        }

        return key;
    }

    private int Path(FormCell cell, Keys<string> paths)
    {
        var (key, isNew) = paths.Of(cell.Path);
        if (isNew)
        {
            _sink.Write(RelationSchema.Paths, [key, cell.Path]);
        }

        return key;
    }

    private void WriteRules()
    {
        var pack = System.Pack;
        var linear = System.Rules.ToDictionary(rule => rule.Rule.Id, StringComparer.Ordinal);
        foreach (var (position, rule) in pack.Rules.Index().Where(pair => pair.Item.Enabled))
        {
            var made = linear.GetValueOrDefault(rule.Id);
            _sink.Write(RelationSchema.Rules,
            [
                pack.Id, pack.Form.Id, rule.Id, position, made is not null, made?.NeedsPrevious ?? false, made?.NeedsSubordinates ?? false,
                Name(rule.Severity), Name(rule.Standing), rule.Title.Zh, rule.Title.En,
            ]);
        }
    }

    private void WriteInstance(LinearRule rule, LinearInstance instance, int key)
    {
        var pack = System.Pack.Id;
        _sink.Write(RelationSchema.Instances,
        [
            key, pack, rule.Rule.Id, instance.Where.Table, instance.Where.Row, instance.Where.Column, instance.Relation,
            instance.LeftConstant, instance.RightConstant, instance.Tolerance, instance.Scale, instance.Defines is { } cell ? _cells[cell] : Field.Null,
            instance.Sign, instance.Wave, instance.Addition, HoldsAtZero(instance),
        ]);
        foreach (var term in instance.Terms)
        {
            _sink.Write(RelationSchema.Terms,
            [
                pack, rule.Rule.Id, key, _cells[term.Cell], Name(term.Step), term.IsRight ? "right" : "left", term.Factor,
                term.IsRight ? -term.Factor : term.Factor, Unprinted(term),
            ]);
        }
    }

    private void WriteShape(int shape, HashSet<int> unused)
    {
        foreach (var (_, instance, key) in _instances)
        {
            var arises = instance.Guard is not { } guard || !unused.Contains(guard);
            var own = instance.Terms.Count(term => term.Step == ReportStep.Self && !(term.IsAlternative && unused.Contains(term.Cell)));
            _sink.Write(RelationSchema.Shapes,
            [
                shape, key, arises, own, Lost(ReportStep.Self, Undecided, Needed), Lost(ReportStep.Previous, Undecided, Needed),
                Lost(ReportStep.Subordinates, Undecided), Lost(ReportStep.Subordinates, Needed),
            ]);

            int Lost(ReportStep step, params int[] kinds) =>
                instance.Terms.Count(term => term.Step == step && kinds.Contains(Unprinted(term)) && unused.Contains(term.Cell));
        }
    }

    private static int Unprinted(in LinearTerm term) => !term.IsAlternative ? Undecided : term.IsOptional ? Needed : Nothing;

    private static bool HoldsAtZero(LinearInstance instance)
    {
        var (difference, tolerance) = (instance.LeftConstant - instance.RightConstant, instance.Tolerance);
        return instance.Relation switch
        {
            "=" => Math.Abs(difference) <= tolerance,
            "!=" => Math.Abs(difference) > tolerance,
            "<" => difference < tolerance,
            "<=" => difference <= tolerance,
            ">" => difference > -tolerance,
            _ => difference >= -tolerance,
        };
    }

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
