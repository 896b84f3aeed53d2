using System.Text.Json.Serialization;

namespace Disclosure.Validation.Reporting.GitLab;

/// <summary>An entry of a code quality report.</summary>
internal sealed record GitLabIssue(
    string Description,
    [property: JsonPropertyName("check_name")] string CheckName,
    string Fingerprint,
    string Severity,
    GitLabLocation Location);

/// <summary>The place of an entry.</summary>
internal sealed record GitLabLocation(string Path, GitLabLines Lines);

/// <summary>The first line of a place.</summary>
internal sealed record GitLabLines(int Begin);

/// <summary>The shape of a code quality report.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    NewLine = "\n")]
[JsonSerializable(typeof(GitLabIssue))]
internal sealed partial class GitLabJsonContext : JsonSerializerContext;
