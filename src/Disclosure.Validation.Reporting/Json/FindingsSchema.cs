using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using Disclosure.Validation.Claims;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Json;

/// <summary>
/// The JSON Schema (draft 2020-12) of results, made from the shapes that are written. Further keys are allowed: later versions
/// may add some.
/// </summary>
public static class FindingsSchema
{
    private const string Number = @"^-?[0-9]+(\.[0-9]+)?$";

    // Strings, so that no reader loses digits.
    private static readonly HashSet<string> Numbers =
        ["value", "coefficient", "implied", "left", "right", "difference", "suggested", "least", "most"];

    // What is null is left out, but for these.
    private static readonly HashSet<(Type, string)> WrittenAsNull =
        [(typeof(PlaceEntry), "table"), (typeof(PlaceEntry), "row"), (typeof(PlaceEntry), "column"), (typeof(ClaimDocument), "reason")];

    /// <summary>The schema, with descriptions in the language asked for.</summary>
    public static JsonObject Of(Language language)
    {
        var schema = ResultJsonContext.Default.ResultEntry.GetJsonSchemaAsNode(new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = (context, node) => Complete(context, node, language),
        });
        var document = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = SchemaWording.Title.In(language),
        };
        foreach (var (key, value) in schema.AsObject())
        {
            document[key] = value?.DeepClone();
        }

        return document;
    }

    private static JsonNode Complete(JsonSchemaExporterContext context, JsonNode node, Language language)
    {
        if (node is not JsonObject schema)
        {
            return node;
        }

        if (context.TypeInfo.Kind == JsonTypeInfoKind.Object && schema.ContainsKey("properties"))
        {
            schema["required"] = new JsonArray([.. AlwaysWritten(context.TypeInfo).Select(name => JsonValue.Create(name))]);
        }

        if (context.PropertyInfo is { } property)
        {
            if (Numbers.Contains(property.Name) && property.PropertyType == typeof(string))
            {
                schema["pattern"] = Number;
            }

            if (SchemaWording.Of(property.DeclaringType, property.Name) is { } description)
            {
                schema["description"] = description.In(language);
            }
        }

        return schema;
    }

    private static IEnumerable<string> AlwaysWritten(JsonTypeInfo type) => type.Properties
        .Where(property => !IsNullable(property) || WrittenAsNull.Contains((type.Type, property.Name)))
        .Select(property => property.Name);

    private static bool IsNullable(JsonPropertyInfo property) => property.PropertyType.IsValueType
        ? Nullable.GetUnderlyingType(property.PropertyType) is not null
        : property.IsGetNullable;
}
