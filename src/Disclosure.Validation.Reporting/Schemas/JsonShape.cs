using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Schemas;

/// <summary>Makes the JSON Schema of what is written from its shape. Further keys are allowed: later versions may add some.</summary>
internal static class JsonShape
{
    /// <param name="shape">The shape.</param>
    /// <param name="title">What is called so.</param>
    /// <param name="language">The language of title and descriptions.</param>
    /// <param name="complete">Completes the schema of a key, and says what the key means; null where it speaks for itself.</param>
    /// <param name="isOptional">Whether a key may be missing.</param>
    public static JsonObject Schema(
        JsonTypeInfo shape,
        LocalizedText title,
        Language language,
        Func<JsonSchemaProperty, JsonObject, LocalizedText?> complete,
        Func<JsonSchemaProperty, bool> isOptional)
    {
        var schema = shape.GetJsonSchemaAsNode(new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = (context, node) => node is JsonObject each ? Complete(context, each) : node,
        });
        var document = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = title.In(language),
        };
        foreach (var (key, value) in schema.AsObject())
        {
            document[key] = value?.DeepClone();
        }

        return document;

        JsonObject Complete(JsonSchemaExporterContext context, JsonObject schema)
        {
            if (context.TypeInfo.Kind == JsonTypeInfoKind.Object && schema["properties"] is JsonObject written)
            {
                schema["required"] = new JsonArray(
                [
                    .. context.TypeInfo.Properties.Where(property => written.ContainsKey(property.Name) && !isOptional(JsonSchemaProperty.Of(property, context.TypeInfo.Type)))
                        .Select(property => JsonValue.Create(property.Name)),
                ]);
            }

            if (context.PropertyInfo is { } property && complete(JsonSchemaProperty.Of(property, property.DeclaringType), schema) is { } description)
            {
                schema["description"] = description.In(language);
            }

            return schema;
        }
    }
}

/// <summary>A key of a shape.</summary>
internal sealed record JsonSchemaProperty(Type DeclaringType, string Name, Type Type, bool IsNullable)
{
    public static JsonSchemaProperty Of(JsonPropertyInfo property, Type declaringType) => new(
        declaringType,
        property.Name,
        property.PropertyType,
        property.PropertyType.IsValueType ? Nullable.GetUnderlyingType(property.PropertyType) is not null : property.IsGetNullable);
}
