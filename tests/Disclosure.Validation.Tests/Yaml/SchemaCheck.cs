using System.Text.Json.Nodes;
using NJsonSchema;

namespace Disclosure.Validation.Tests.Yaml;

/// <summary>Holds YAML against a JSON Schema.</summary>
internal sealed class SchemaCheck
{
    private readonly JsonSchema _schema;

    // The validator knows definitions by the name that they had before 2019-09 only.
    public SchemaCheck(JsonObject schema) => _schema = JsonSchema
        .FromJsonAsync(schema.ToJsonString().Replace("$defs", "definitions", StringComparison.Ordinal))
        .GetAwaiter().GetResult();

    /// <summary>What does not fit.</summary>
    public IReadOnlyList<string> Errors(string yaml) => [.. _schema.Validate(YamlAsJson.Of(yaml)).Select(error => error.ToString())];
}
