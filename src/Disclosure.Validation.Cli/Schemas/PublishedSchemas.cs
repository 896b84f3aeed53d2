using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Disclosure.Validation.Findings.Baselines;
using Disclosure.Validation.Issuers;
using Disclosure.Validation.Packs.Reading;
using Disclosure.Validation.Reporting.Json;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Schemas;

/// <summary>The JSON Schemas that the tool can write, by name.</summary>
internal static class PublishedSchemas
{
    /// <summary>All of them, in the order of the help page.</summary>
    public static IReadOnlyList<PublishedSchema> All { get; } =
    [
        Of("rules", new("规则包文件：规则和格式", "files of rule packs: rules and forms"), PackSchema.Of),
        Of("findings", new("check --format json 的结果", "what check --format json writes"), FindingsSchema.Of),
        Of("report", new("read 写出的规范格式报告", "a report in its canonical form, as read writes it"), ReportSchema.Of),
        Of("issuers", new("发布机关清单", "a register of issuers"), IssuerShape.Schema),
        Of("baseline", new("豁免清单", "a baseline of accepted findings"), BaselineShape.Schema),
    ];

    /// <summary>The one of that name, or null.</summary>
    public static PublishedSchema? Find(string name) => All.FirstOrDefault(schema => schema.Name == name);

    /// <summary>One that is made as a tree of JSON.</summary>
    private static PublishedSchema Of(string name, LocalizedText meaning, Func<Language, JsonObject> make) =>
        new(name, meaning, (stream, language) => Write(make(language), stream));

    // Chinese stays readable: the output is a file or a pipe, never part of a web page.
    private static void Write(JsonObject schema, Stream stream)
    {
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions
        {
            Indented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        }))
        {
            schema.WriteTo(writer);
        }

        stream.Write("\n"u8);
    }
}
