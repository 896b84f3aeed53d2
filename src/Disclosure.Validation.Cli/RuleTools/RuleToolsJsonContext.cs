using System.Text.Json.Serialization;
using Disclosure.Validation.Authoring.Coverage;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Json;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Cli.RuleTools;

/// <summary>The shape of what the tools for rules write as JSON; the words are those of packs and results.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true,
    NewLine = "\n",
    Converters =
    [
        typeof(SnakeCaseConverter<Severity>),
        typeof(SnakeCaseConverter<Standing>),
        typeof(SnakeCaseConverter<Outcome>),
        typeof(SnakeCaseConverter<IssuerLevel>),
        typeof(SnakeCaseConverter<CellChange>),
    ])]
[JsonSerializable(typeof(RuleListEntry))]
[JsonSerializable(typeof(ExplanationEntry))]
[JsonSerializable(typeof(TestRunEntry))]
[JsonSerializable(typeof(LintEntry))]
[JsonSerializable(typeof(CoverageEntry))]
internal sealed partial class RuleToolsJsonContext : JsonSerializerContext;
