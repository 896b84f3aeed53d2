using System.Text.Json.Nodes;
using Disclosure.Validation.Claims;
using Disclosure.Validation.Reporting.Schemas;
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
    public static JsonObject Of(Language language) => JsonShape.Schema(
        ResultJsonContext.Default.ResultEntry,
        SchemaWording.Title,
        language,
        Complete,
        property => property.IsNullable && !WrittenAsNull.Contains((property.DeclaringType, property.Name)));

    private static LocalizedText? Complete(JsonSchemaProperty property, JsonObject schema)
    {
        if (Numbers.Contains(property.Name) && property.Type == typeof(string))
        {
            schema["pattern"] = Number;
        }

        return SchemaWording.Of(property.DeclaringType, property.Name);
    }
}
