using System.Text.Json.Nodes;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Yaml.Shapes;

/// <summary>Writes a JSON Schema (draft 2020-12) for a kind of file from its shape.</summary>
internal static class JsonSchemaDocument
{
    /// <param name="title">What the files are.</param>
    /// <param name="root">The shapes that a file may have.</param>
    /// <param name="language">The language of the descriptions.</param>
    public static JsonObject Of(LocalizedText title, IReadOnlyList<MappingShape> root, Language language)
    {
        var definitions = new JsonObject();
        foreach (var mapping in MappingsIn(root))
        {
            definitions[mapping.Name] = mapping.ToDefinition(language);
        }

        var document = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = title.In(language),
        };
        if (root is [var single])
        {
            document["$ref"] = single.ToSchema()["$ref"]!.DeepClone();
        }
        else
        {
            document["anyOf"] = new JsonArray([.. root.Select(shape => shape.ToSchema())]);
        }

        document["$defs"] = definitions;
        return document;
    }

    private static List<MappingShape> MappingsIn(IEnumerable<YamlShape> root)
    {
        var found = new List<MappingShape>();
        var open = new Queue<YamlShape>(root);
        while (open.TryDequeue(out var shape))
        {
            if (shape is MappingShape mapping)
            {
                if (found.Contains(mapping))
                {
                    continue;
                }

                found.Add(mapping);
            }

            foreach (var part in shape.Parts)
            {
                open.Enqueue(part);
            }
        }

        return found;
    }
}
