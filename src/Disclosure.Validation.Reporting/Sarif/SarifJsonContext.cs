using System.Text.Json.Serialization;

namespace Disclosure.Validation.Reporting.Sarif;

/// <summary>The shape of SARIF's JSON.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true,
    NewLine = "\n")]
[JsonSerializable(typeof(SarifResult))]
[JsonSerializable(typeof(SarifInvocation))]
[JsonSerializable(typeof(SarifTool))]
[JsonSerializable(typeof(List<SarifDocument>))]
[JsonSerializable(typeof(SarifRunFacts))]
internal sealed partial class SarifJsonContext : JsonSerializerContext;
