using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Disclosure.Validation.Cli.Outputs;

/// <summary>Writes JSON for programs that people can read: indented, its last line ended. The stream stays open.</summary>
internal static class JsonOutput
{
    // Chinese stays readable: the output is a file or a pipe, never part of a web page.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static Task WriteAsync<T>(T value, JsonTypeInfo<T> shape, Stream stream) =>
        WriteAsync(writer => JsonSerializer.Serialize(writer, value, shape), stream);

    public static Task WriteAsync(JsonObject tree, Stream stream) => WriteAsync(writer => tree.WriteTo(writer), stream);

    private static async Task WriteAsync(Action<Utf8JsonWriter> write, Stream stream)
    {
        await using (var writer = new Utf8JsonWriter(stream, Options))
        {
            write(writer);
        }

        await stream.WriteAsync("\n"u8.ToArray());
    }
}
