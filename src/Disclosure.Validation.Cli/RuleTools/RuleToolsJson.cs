using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Disclosure.Validation.Cli.RuleTools;

/// <summary>Writes what the tools for rules find as JSON.</summary>
internal static class RuleToolsJson
{
    // Chinese stays readable: the output is a file or a pipe, never part of a web page.
    private static readonly RuleToolsJsonContext Context = new(
        new JsonSerializerOptions(RuleToolsJsonContext.Default.Options)
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        });

    /// <summary>Writes the value as UTF-8 and ends the last line. The stream stays open.</summary>
    public static async Task WriteAsync<T>(T value, Func<RuleToolsJsonContext, JsonTypeInfo<T>> shape, Stream stream)
    {
        await JsonSerializer.SerializeAsync(stream, value, shape(Context));
        await stream.WriteAsync("\n"u8.ToArray());
    }
}
