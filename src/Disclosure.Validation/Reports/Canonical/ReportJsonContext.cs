using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Disclosure.Validation.Reports.Canonical;

/// <summary>How report files are read and written as JSON, generated at build time.</summary>
[JsonSerializable(typeof(ReportDocument))]
internal sealed partial class ReportJsonContext : JsonSerializerContext
{
    /// <summary>The context in use: strict in reading; in writing, Chinese stays Chinese.</summary>
    public static ReportJsonContext Strict { get; } = new(OptionsOf(isIndented: true));

    /// <summary>The same in one line.</summary>
    public static ReportJsonContext OneLine { get; } = new(OptionsOf(isIndented: false));

    private static JsonSerializerOptions OptionsOf(bool isIndented) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        Converters =
        {
            new StatedTablesConverter(),
            new JsonStringEnumConverter<IssuerLevel>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false),
        },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = isIndented,
        NewLine = "\n",
    };
}
