using System.Text.Json;
using System.Text.Json.Serialization;

namespace Disclosure.Validation.Reports.Canonical;

/// <summary>
/// Writes a report inside of other JSON as <see cref="ReportJson"/> does. It can't be read back so: a report is of a form, which
/// only a catalog of forms knows.
/// </summary>
internal sealed class CanonicalReportConverter : JsonConverter<DisclosureReport>
{
    public override DisclosureReport Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"Read reports by {nameof(ReportJson)}.{nameof(ReportJson.Read)}, which is given their forms.");

    public override void Write(Utf8JsonWriter writer, DisclosureReport value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, ReportDocument.Of(value), ReportJsonContext.Strict.ReportDocument);
}
