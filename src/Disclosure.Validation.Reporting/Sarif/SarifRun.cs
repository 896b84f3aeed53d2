using Disclosure.Validation.Reporting.Json;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Sarif;

/// <summary>A report that was checked, with findings or without.</summary>
internal sealed record SarifDocument(SarifArtifact? Location, IReadOnlyList<string> Roles, SarifReportFacts Properties);

/// <summary>What SARIF has no word for in a report.</summary>
/// <param name="Report">Its number, by which its findings name it.</param>
/// <param name="Issuer">The issuer.</param>
/// <param name="Year">The year.</param>
/// <param name="Form">The form.</param>
/// <param name="Verdict">The upshot.</param>
/// <param name="UnreadTables">The tables that were not read as a whole.</param>
/// <param name="NotJudged">The rules that were not judged, and why.</param>
internal sealed record SarifReportFacts(
    int Report,
    string? Issuer,
    int? Year,
    string Form,
    string Verdict,
    IReadOnlyList<string>? UnreadTables,
    IReadOnlyList<SarifOpen>? NotJudged);

/// <summary>Rules that were not judged for one reason.</summary>
internal sealed record SarifOpen(IReadOnlyList<string> Rules, LocalizedText Reason);

/// <summary>What SARIF has no word for in a run.</summary>
internal sealed record SarifRunFacts(IReadOnlyList<PackEntry> Packs);

/// <summary>The tool that made the log.</summary>
internal sealed record SarifTool(SarifDriver Driver);

/// <summary>The program, and the rules that it found something by.</summary>
internal sealed record SarifDriver(
    string Name, string Organization, string SemanticVersion, string Language, IReadOnlyList<SarifRule> Rules);

/// <summary>A rule.</summary>
internal sealed record SarifRule(
    string Id,
    SarifText ShortDescription,
    SarifText FullDescription,
    SarifText Help,
    SarifConfiguration DefaultConfiguration,
    SarifRuleFacts Properties);

/// <summary>How much a finding of a rule weighs.</summary>
internal sealed record SarifConfiguration(string Level);

/// <summary>What SARIF has no word for.</summary>
internal sealed record SarifRuleFacts(string Standing, string? Basis, IReadOnlyList<string> Tags);

/// <summary>Whether the run came to its end, and what it could not read or was not sure of.</summary>
internal sealed record SarifInvocation(
    bool ExecutionSuccessful, IReadOnlyList<SarifNotification>? ToolExecutionNotifications);

/// <summary>Something to know about the run that is no finding.</summary>
internal sealed record SarifNotification(
    string Level, SarifText Message, SarifReference Descriptor, IReadOnlyList<SarifLocation>? Locations);

/// <summary>The kind of a notification.</summary>
internal sealed record SarifReference(string Id);
