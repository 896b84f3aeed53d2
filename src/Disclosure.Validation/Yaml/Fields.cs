using System.Globalization;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Text;
using Disclosure.Validation.Yaml.Shapes;

namespace Disclosure.Validation.Yaml;

/// <summary>
/// The values of a mapping by key. Whatever does not fit is added to the problems, and reading goes on with a default, so
/// that all problems of a file come out at once.
/// </summary>
internal sealed class Fields
{
    private readonly YamlMapping _node;
    private readonly MappingShape? _shape;

    /// <param name="node">The node, which ought to be a mapping.</param>
    /// <param name="problems">Where problems are added.</param>
    /// <param name="shape">The keys that it may have. A reader that asks for another key is wrong itself.</param>
    public Fields(YamlNode node, List<Problem> problems, MappingShape shape)
        : this(node, problems, shape.Names, shape)
    {
    }

    /// <param name="node">The node, which ought to be a mapping.</param>
    /// <param name="problems">Where problems are added.</param>
    /// <param name="known">The keys that it may have; null for any.</param>
    public Fields(YamlNode node, List<Problem> problems, IReadOnlyList<string>? known)
        : this(node, problems, known, shape: null)
    {
    }

    private Fields(YamlNode node, List<Problem> problems, IReadOnlyList<string>? known, MappingShape? shape)
    {
        _shape = shape;
        Problems = problems;
        _node = node as YamlMapping ?? new YamlMapping(node.At, []);
        if (node is not YamlMapping)
        {
            problems.Add(FieldProblems.NotMapping(node.At));
        }

        foreach (var (key, _) in _node.Entries)
        {
            if (known?.Contains(key.Text) == false && shape?.Takes(key.Text) != true)
            {
                problems.Add(FieldProblems.UnknownKey(key.At, key.Text, known));
            }
        }
    }

    public List<Problem> Problems { get; }

    /// <summary>The keys of the shape.</summary>
    public IReadOnlyList<string> Known => _shape?.Names ?? [];

    public TextPlace At => _node.At;

    public IReadOnlyList<YamlEntry> Entries => _node.Entries;

    /// <summary>What stands under keys beside those of the shape: texts in further languages.</summary>
    public IEnumerable<YamlEntry> FurtherEntries => _node.Entries.Where(entry => _shape?.Names.Contains(entry.Key.Text) == false && MappingShape.IsLanguage(entry.Key.Text));

    public bool Has(string key) => _node.Find(key) is not null;

    public YamlNode? Node(string key)
    {
        _shape?.ShapeOf(key);
        return _node.Find(key)?.Value;
    }

    /// <summary>The problem at the place of a key, or at another where there is no such key.</summary>
    public Problem Locate(string key, Problem problem, TextPlace otherwise) => (Has(key) ? PlaceOf(key) : otherwise).Locate(problem);

    /// <summary>Where the key stands, or the mapping where it has no such key.</summary>
    public TextPlace PlaceOf(string key) => _node.Find(key)?.Key.At ?? At;

    public YamlScalar? Scalar(string key)
    {
        switch (Node(key))
        {
            case null:
                return null;
            case YamlScalar { IsNull: false } scalar:
                return scalar;
            case { } other:
                Problems.Add(FieldProblems.NotText(other.At, key));
                return null;
        }
    }

    public string? Text(string key) => Scalar(key)?.Text;

    public string RequiredText(string key)
    {
        if (!Has(key))
        {
            Problems.Add(FieldProblems.Missing(At, key));
        }

        return Text(key) ?? "";
    }

    public bool Flag(string key, bool otherwise)
    {
        switch (Scalar(key))
        {
            case null:
                return otherwise;
            case { IsQuoted: false, Text: "true" }:
                return true;
            case { IsQuoted: false, Text: "false" }:
                return false;
            case { } other:
                Problems.Add(FieldProblems.NotOneOf(other.At, other.Text, ["true", "false"]));
                return otherwise;
        }
    }

    public int? Year(string key) => Whole(key, CommonShapes.FirstYear, CommonShapes.LastYear, FieldProblems.NotYear);

    /// <summary>A date, such as <c>2022-01-28</c>.</summary>
    public DateOnly? Date(string key)
    {
        if (Scalar(key) is not { } scalar)
        {
            return null;
        }

        if (TryDate(scalar.Text, out var date))
        {
            return date;
        }

        Problems.Add(FieldProblems.NotDate(scalar.At, scalar.Text));
        return null;
    }

    /// <summary>A date that must be there.</summary>
    public DateOnly RequiredDate(string key)
    {
        if (!Has(key))
        {
            Problems.Add(FieldProblems.Missing(At, key));
        }

        return Date(key) ?? default;
    }

    /// <summary>Whether the text is a date, such as <c>2022-01-28</c>.</summary>
    public static bool TryDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    /// <summary>A number that counts from 1.</summary>
    public int? Position(string key) => Whole(key, 1, int.MaxValue, FieldProblems.NotPosition);

    /// <summary>A member of the enumeration, written in small letters.</summary>
    public T? Choice<T>(string key)
        where T : struct, Enum => Scalar(key) is { } scalar ? Choice<T>(scalar) : null;

    /// <summary>Members of the enumeration, written in small letters.</summary>
    public IReadOnlyList<T> Choices<T>(string key)
        where T : struct, Enum => [.. Scalars(key).Select(Choice<T>).OfType<T>()];

    /// <summary>The member of the enumeration that the scalar names in small letters; null, and a problem, where there is none.</summary>
    public T? Choice<T>(YamlScalar scalar)
        where T : struct, Enum
    {
        foreach (var member in Enum.GetValues<T>())
        {
            if (CommonShapes.NameOf(member) == scalar.Text)
            {
                return member;
            }
        }

        Problems.Add(FieldProblems.NotOneOf(scalar.At, scalar.Text, CommonShapes.Choice<T>().Words));
        return null;
    }

    public IReadOnlyList<YamlNode> Items(string key)
    {
        switch (Node(key))
        {
            case null:
                return [];
            case YamlSequence sequence:
                return sequence.Items;
            case { } other:
                Problems.Add(FieldProblems.NotList(other.At, key));
                return [];
        }
    }

    public IReadOnlyList<string> Texts(string key) => [.. Scalars(key).Select(scalar => scalar.Text)];

    /// <summary>The texts of a list; what is none is a problem and left out.</summary>
    public IReadOnlyList<YamlScalar> Scalars(string key)
    {
        var texts = new List<YamlScalar>();
        foreach (var item in Items(key))
        {
            if (item is YamlScalar { IsNull: false } scalar)
            {
                texts.Add(scalar);
            }
            else
            {
                Problems.Add(FieldProblems.NotText(item.At, key));
            }
        }

        return texts;
    }

    public Fields? Mapping(string key, params IReadOnlyList<string>? known) =>
        Node(key) is { } node ? new Fields(node, Problems, known) : null;

    /// <summary>The mapping under that key, as its shape says.</summary>
    public Fields? Mapping(string key, MappingShape shape) =>
        Node(key) is { } node ? new Fields(node, Problems, shape) : null;

    /// <summary>The keys <c>zh</c> and <c>en</c> of this mapping; one that is missing comes out empty, and as a problem.</summary>
    public LocalizedText ZhAndEn() => new(RequiredText("zh"), RequiredText("en"));

    private int? Whole(string key, int least, int most, Func<TextPlace, string, Problem> problem)
    {
        if (Scalar(key) is not { } scalar)
        {
            return null;
        }

        if (int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most)
        {
            return number;
        }

        Problems.Add(problem(scalar.At, scalar.Text));
        return null;
    }
}
