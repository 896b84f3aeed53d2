using System.Text.Json.Nodes;

namespace Disclosure.Validation.Yaml.Shapes;

/// <summary>
/// What may stand in a place of a YAML file. Readers take the keys that they know from shapes, and the JSON Schema is
/// written from the same shapes, so that the two cannot drift apart.
/// </summary>
internal abstract record YamlShape
{
    /// <summary>The shapes that this one is made of.</summary>
    public virtual IEnumerable<YamlShape> Parts => [];

    /// <summary>The JSON Schema of the shape; a mapping with known keys is only referred to.</summary>
    public abstract JsonObject ToSchema();

    protected static JsonArray Strings(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode?)text)];
}

/// <summary>A text, also one that looks like a number.</summary>
/// <param name="Pattern">The regular expression that it must match up to its end; null for any text that is not empty.</param>
internal sealed record TextShape(string? Pattern = null) : YamlShape
{
    /// <summary>A regular expression that matches nowhere in the text.</summary>
    public string? Excluded { get; init; }

    public override JsonObject ToSchema()
    {
        if (Pattern is not null)
        {
            return new() { ["type"] = "string", ["pattern"] = Pattern + "$" };
        }

        var schema = new JsonObject { ["type"] = Strings(["string", "number", "boolean"]), ["minLength"] = 1 };
        if (Excluded is not null)
        {
            schema["not"] = new JsonObject { ["type"] = "string", ["pattern"] = Excluded };
        }

        return schema;
    }
}

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed record FlagShape : YamlShape
{
    public override JsonObject ToSchema() => new() { ["type"] = "boolean" };
}

/// <summary>A whole number within bounds.</summary>
internal sealed record WholeShape(int Least, int Most) : YamlShape
{
    public override JsonObject ToSchema() => new() { ["type"] = "integer", ["minimum"] = Least, ["maximum"] = Most };
}

/// <summary>A number as a cell may hold it.</summary>
internal sealed record NumberShape(decimal MaxMagnitude) : YamlShape
{
    public override JsonObject ToSchema() =>
        new() { ["type"] = "number", ["minimum"] = -MaxMagnitude, ["maximum"] = MaxMagnitude };
}

/// <summary>One of some words.</summary>
internal sealed record ChoiceShape(IReadOnlyList<string> Words) : YamlShape
{
    public override JsonObject ToSchema() => new() { ["enum"] = Strings(Words) };
}

/// <summary>A list.</summary>
internal sealed record ListShape(YamlShape Item) : YamlShape
{
    public override IEnumerable<YamlShape> Parts => [Item];

    public override JsonObject ToSchema() => new() { ["type"] = "array", ["items"] = Item.ToSchema() };
}

/// <summary>A mapping whose keys are names that the file gives.</summary>
/// <param name="Value">What stands under each key.</param>
/// <param name="KeyPattern">The regular expression that keys must match up to their end; null for any.</param>
internal sealed record NamesShape(YamlShape Value, string? KeyPattern = null) : YamlShape
{
    public override IEnumerable<YamlShape> Parts => [Value];

    public override JsonObject ToSchema() => KeyPattern is null
        ? new() { ["type"] = "object", ["additionalProperties"] = Value.ToSchema() }
        : new()
        {
            ["type"] = "object",
            ["patternProperties"] = new JsonObject { [KeyPattern + "$"] = Value.ToSchema() },
            ["additionalProperties"] = false,
        };
}

/// <summary>Nothing: a key without a value.</summary>
internal sealed record NothingShape : YamlShape
{
    public override JsonObject ToSchema() => new() { ["type"] = "null" };
}

/// <summary>One of several shapes.</summary>
internal sealed record AnyShape(params IReadOnlyList<YamlShape> Choices) : YamlShape
{
    public override IEnumerable<YamlShape> Parts => Choices;

    public override JsonObject ToSchema() =>
        new() { ["anyOf"] = new JsonArray([.. Choices.Select(choice => choice.ToSchema())]) };
}
