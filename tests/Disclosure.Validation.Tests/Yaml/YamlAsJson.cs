using System.Text;
using System.Text.Json.Nodes;
using Disclosure.Validation.Text;
using Disclosure.Validation.Yaml;

namespace Disclosure.Validation.Tests.Yaml;

/// <summary>Turns YAML into JSON, as editors do before they hold a file against its schema.</summary>
internal static class YamlAsJson
{
    public static string Of(string yaml) =>
        Of(YamlLoader.Load(Encoding.UTF8.GetBytes(yaml), "test.yaml"))?.ToJsonString() ?? "null";

    private static JsonNode? Of(YamlNode node) => node switch
    {
        YamlMapping mapping => new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, Of(entry.Value)))),
        YamlSequence sequence => new JsonArray([.. sequence.Items.Select(Of)]),
        YamlScalar { IsNull: true } => null,
        YamlScalar { IsQuoted: false, Text: "true" or "false" } flag => JsonValue.Create(flag.Text == "true"),
        YamlScalar { IsQuoted: false } number when NumberText.TryParse(number.Text, out var value) => JsonValue.Create(value),
        _ => JsonValue.Create(((YamlScalar)node).Text),
    };
}
