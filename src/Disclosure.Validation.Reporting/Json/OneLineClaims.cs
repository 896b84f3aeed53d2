using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Disclosure.Validation.Claims;

namespace Disclosure.Validation.Reporting.Json;

/// <summary>Writes each claim in a line of its own: a report has dozens, and most of them agree.</summary>
internal sealed class OneLineClaims : JsonConverter<ClaimDocument>
{
    private const int Indent = 8;

    private static readonly ResultJsonContext Short = new(new JsonSerializerOptions(ResultJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = false,
    });

    public override ClaimDocument Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException();

    // What is written raw is not indented by the writer.
    public override void Write(Utf8JsonWriter writer, ClaimDocument value, JsonSerializerOptions options) =>
        writer.WriteRawValue("\n" + new string(' ', Indent) + JsonSerializer.Serialize(value, Short.ClaimDocument), skipInputValidation: true);
}
