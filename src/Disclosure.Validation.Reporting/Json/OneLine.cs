using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Disclosure.Validation.Reporting.Json;

/// <summary>Writes each value in a line of its own: of some there are dozens, and most of them are looked at by nobody.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="shape">Takes the shape of it from a context.</param>
/// <param name="indent">How far the line is indented.</param>
internal sealed class OneLine<T>(Func<ResultJsonContext, JsonTypeInfo<T>> shape, int indent) : JsonConverter<T>
{
    private readonly JsonTypeInfo<T> _shape = shape(new ResultJsonContext(new JsonSerializerOptions(ResultJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = false,
    }));

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException();

    // What is written raw is not indented by the writer.
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteRawValue("\n" + new string(' ', indent) + JsonSerializer.Serialize(value, _shape), skipInputValidation: true);
}
