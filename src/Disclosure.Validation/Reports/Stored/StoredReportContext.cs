using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Disclosure.Validation.Reports.Stored;

/// <summary>How all of a report is written, generated at build time.</summary>
[JsonSerializable(typeof(StoredReport))]
internal sealed partial class StoredReportContext : JsonSerializerContext
{
    /// <summary>The context in use: as short as it can be without losing anything.</summary>
    public static StoredReportContext Short { get; } = new(new JsonSerializerOptions
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
