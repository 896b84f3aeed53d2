namespace Disclosure.Validation.Reporting.Sarif;

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
