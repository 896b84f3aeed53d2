using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Reports.Canonical;
using Disclosure.Validation.Reports.Canonical.Yaml;

namespace Disclosure.Validation.Claims;

/// <summary>
/// Writes reports in their canonical form with what their text says, as <c>claims</c>. Whoever reads such a file as a report
/// passes over the claims.
/// </summary>
/// <example><code>ClaimedReport.WriteJson(report, validator.Validate(report).Claims, stream)</code></example>
public static class ClaimedReport
{
    /// <summary>Writes JSON; the stream stays open.</summary>
    public static void WriteJson(DisclosureReport report, IEnumerable<Claim> claims, Stream stream) =>
        ReportJson.Write(Document(report, claims), stream, ReportJsonContext.Strict);

    /// <summary>Writes JSON in one line, for a file of many; the stream stays open.</summary>
    public static void WriteJsonLine(DisclosureReport report, IEnumerable<Claim> claims, Stream stream) =>
        ReportJson.Write(Document(report, claims), stream, ReportJsonContext.OneLine);

    /// <summary>Writes YAML; the stream stays open.</summary>
    public static void WriteYaml(DisclosureReport report, IEnumerable<Claim> claims, Stream stream) =>
        ReportYaml.Write(Document(report, claims), stream);

    private static ReportDocument Document(DisclosureReport report, IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(claims);
        return ReportDocument.Of(report) with
        {
            Claims = JsonSerializer.SerializeToElement([.. claims.Select(ClaimDocument.Of)], ClaimJsonContext.Readable.ListClaimDocument),
        };
    }
}

/// <summary>How claims are written as JSON, generated at build time.</summary>
[JsonSerializable(typeof(List<ClaimDocument>))]
internal sealed partial class ClaimJsonContext : JsonSerializerContext
{
    /// <summary>The context in use: Chinese stays Chinese.</summary>
    public static ClaimJsonContext Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
