using System.Text.Json.Serialization;

namespace Disclosure.Validation.Cli.Commands.Comparisons.Reading;

/// <summary>What a comparison takes from an entry of a code quality report. Those of files that could not be checked have no rule.</summary>
internal sealed record GitLabResult(
    string Description,
    [property: JsonPropertyName("check_name")] string CheckName,
    string Fingerprint,
    string Severity,
    GitLabPlace Location)
{
    public static KnownResult ToResult(IReadOnlyList<GitLabResult> entries) => new()
    {
        Lacks = ReadingWords.NoSoundReports,
        Reports =
        [
            .. entries.Where(entry => !entry.CheckName.Contains('.', StringComparison.Ordinal)).GroupBy(entry => entry.Location.Path)
                .Select(file => new KnownReport { File = file.Key, Findings = [.. file.Select(entry => entry.ToFinding())] }),
        ],
    };

    // Of the same finding in a second file, the fingerprint has a number behind it.
    private KnownFinding ToFinding() => new()
    {
        Rule = CheckName,
        Severity = Severity switch
        {
            "critical" => Findings.Severity.Error,
            "minor" => Findings.Severity.Warning,
            _ => Findings.Severity.Info,
        },
        Where = null,
        Message = new KnownText { Zh = Description, En = Description },
        Fingerprint = Fingerprint.Split('-')[0],
    };
}

/// <summary>The file of an entry.</summary>
internal sealed record GitLabPlace(string Path);
