using System.Text.Json.Serialization;

namespace Disclosure.Validation.Reporting.History;

/// <summary>What a history keeps of one check: how many reports were wrong where, and what became of each finding since the checks before.</summary>
public sealed record HistoryRun
{
    /// <summary>The version of the shape that this library writes, and reads.</summary>
    public const int CurrentVersion = 1;

    /// <summary>The version of the shape.</summary>
    [JsonPropertyName("history")]
    [JsonPropertyOrder(-1)]
    public int Version { get; init; } = CurrentVersion;

    /// <summary>When the check was made.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Whether the check was stopped before its end, so that reports are missing.</summary>
    public bool? Interrupted { get; init; }

    /// <summary>The inputs that could not be checked.</summary>
    public required int Failures { get; init; }

    /// <summary>The reports checked, by year and district.</summary>
    public required IReadOnlyList<HistoryGroup> Groups { get; init; }

    /// <summary>The reports with findings, now or before.</summary>
    public required IReadOnlyList<HistoryReport> Reports { get; init; }

    /// <summary>How many findings are in that state.</summary>
    public int CountOf(FindingState state) => Reports.Sum(report => report.In(state).Sum(rule => rule.Value.Count));

    /// <summary>How many reports were checked.</summary>
    [JsonIgnore]
    public int Checked => Groups.Sum(group => group.Reports);

    /// <summary>How many of them have errors.</summary>
    [JsonIgnore]
    public int WithErrors => Groups.Sum(group => group.WithErrors);
}

/// <summary>The reports of one year and one district.</summary>
public sealed record HistoryGroup
{
    /// <summary>The year; null for reports of no known year.</summary>
    public int? Year { get; init; }

    /// <summary>The district, by the register of issuers or by folders; null where there is none.</summary>
    public string? District { get; init; }

    /// <summary>How many were checked; versions of one report are one.</summary>
    public required int Reports { get; init; }

    /// <summary>How many of them have errors.</summary>
    public required int WithErrors { get; init; }

    /// <summary>The findings that are errors.</summary>
    public required int Errors { get; init; }

    /// <summary>The findings that are warnings.</summary>
    public required int Warnings { get; init; }
}

/// <summary>The findings of a report by what became of them: for each rule, the fingerprints. A state that no finding is in is null.</summary>
public sealed record HistoryReport
{
    /// <summary>The issuer; null where it is not known.</summary>
    public string? Issuer { get; init; }

    /// <summary>The year; null where it is not known.</summary>
    public int? Year { get; init; }

    /// <summary>The file.</summary>
    public string? File { get; init; }

    /// <summary>Findings that no check before has had.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? New { get; init; }

    /// <summary>Findings that are there still.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Known { get; init; }

    /// <summary>Findings that were gone, and are there again.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Reopened { get; init; }

    /// <summary>Findings that are no longer there, though their rule was judged.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Gone { get; init; }

    /// <summary>Findings that are not there, of rules that were not judged on the report: whether they are gone is not known.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Unjudged { get; init; }

    /// <summary>The findings in that state, by rule.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> In(FindingState state) => state switch
    {
        FindingState.New => New,
        FindingState.Known => Known,
        FindingState.Reopened => Reopened,
        FindingState.Gone => Gone,
        _ => Unjudged,
    } ?? new Dictionary<string, IReadOnlyList<string>>();
}

/// <summary>What became of a finding since the checks before.</summary>
public enum FindingState
{
    /// <summary>No check before has had it.</summary>
    New,

    /// <summary>It is there still.</summary>
    Known,

    /// <summary>It was gone, and is there again.</summary>
    Reopened,

    /// <summary>It is no longer there.</summary>
    Gone,

    /// <summary>It is not there, but its rule was not judged.</summary>
    Unjudged,
}
