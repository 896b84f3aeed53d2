using System.Text.Json.Nodes;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Yaml.Shapes;

/// <summary>A mapping with known keys.</summary>
/// <param name="Name">What the JSON Schema calls it.</param>
/// <param name="Keys">Gives the keys; asked for late, since mappings may hold each other.</param>
internal sealed record MappingShape(string Name, Func<IReadOnlyList<YamlKey>> Keys) : YamlShape
{
    private IReadOnlyList<YamlKey>? _keys;
    private IReadOnlyList<string>? _names;

    /// <summary>Whether texts in further languages stand under their codes: <c>es: …</c>.</summary>
    public bool TakesLanguages { get; init; }

    /// <summary>What must not come together, as schemas of mappings that are wrong.</summary>
    public Func<IReadOnlyList<JsonObject>> Excluded { get; init; } = () => [];

    public override IEnumerable<YamlShape> Parts => All.Select(key => key.Shape);

    /// <summary>The keys.</summary>
    public IReadOnlyList<YamlKey> All => _keys ??= Keys();

    /// <summary>The names of the keys.</summary>
    public IReadOnlyList<string> Names => _names ??= [.. All.Select(key => key.Name)];

    /// <exception cref="InvalidOperationException">A reader asks for a key that the shape does not have.</exception>
    public YamlShape ShapeOf(string key) => All.FirstOrDefault(known => known.Name == key)?.Shape
        ?? (Takes(key) ? CommonShapes.Text : null)
        ?? throw new InvalidOperationException($"The shape of {Name} has no key {key}.");

    /// <summary>Whether a mapping of the shape may have the key.</summary>
    public bool Takes(string key) => Names.Contains(key) || (TakesLanguages && IsLanguage(key));

    /// <summary>Whether the key has the form of a language's code.</summary>
    public static bool IsLanguage(string key) => key.Length is 2 or 3 && key.All(char.IsAsciiLetterLower);

    public override JsonObject ToSchema() => new() { ["$ref"] = $"#/$defs/{Name}" };

    /// <summary>The JSON Schema that others refer to.</summary>
    public JsonObject ToDefinition(Language language)
    {
        var properties = new JsonObject();
        foreach (var key in All)
        {
            // Beside a reference, other keywords were ignored before 2019-09, and still are by some editors.
            var schema = key.Shape is MappingShape ? new JsonObject { ["allOf"] = new JsonArray(key.Shape.ToSchema()) } : key.Shape.ToSchema();
            schema["description"] = key.Description.In(language);
            properties[key.Name] = schema;
        }

        var definition = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["additionalProperties"] = false,
        };
        if (TakesLanguages)
        {
            definition["patternProperties"] = new JsonObject { [$"^(?!({string.Join('|', Names.Where(IsLanguage))})$)[a-z]{{2,3}}$"] = CommonShapes.Text.ToSchema() };
        }

        if (All.Any(key => key.IsRequired))
        {
            definition["required"] = Strings(All.Where(key => key.IsRequired).Select(key => key.Name));
        }

        if (Excluded() is { Count: > 0 } excluded)
        {
            definition["allOf"] = new JsonArray([.. excluded.Select(wrong => new JsonObject { ["not"] = wrong })]);
        }

        return definition;
    }

    public bool Equals(MappingShape? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);
}

/// <summary>A key of a mapping.</summary>
/// <param name="Name">The key.</param>
/// <param name="Shape">What stands under it.</param>
/// <param name="Description">What it means, for those who write the file.</param>
/// <param name="IsRequired">Whether it must be there.</param>
internal sealed record YamlKey(string Name, YamlShape Shape, LocalizedText Description, bool IsRequired = false);
