using System.Text.Json.Serialization;
using Disclosure.Validation.Cli.Commands.Comparisons.Reading;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Comparisons;

/// <summary>What became of the findings of one check in another.</summary>
internal sealed record ResultComparison
{
    /// <summary>Findings that were not there.</summary>
    public required IReadOnlyList<ComparedFinding> New { get; init; }

    /// <summary>Findings of one rule at one place whose values are others now.</summary>
    public required IReadOnlyList<ChangedFinding> Changed { get; init; }

    /// <summary>Findings that are no longer there, in reports that were checked again.</summary>
    public required IReadOnlyList<GoneFinding> Gone { get; init; }

    /// <summary>Findings that a suppression covers now.</summary>
    public required IReadOnlyList<ComparedFinding> Suppressed { get; init; }

    /// <summary>Findings that are as they were.</summary>
    public required IReadOnlyList<ComparedFinding> Unchanged { get; init; }

    /// <summary>Reports that were not checked again: nothing is known of their findings.</summary>
    public required IReadOnlyList<ComparedReport> Missing { get; init; }

    /// <summary>The severities of all findings that a person has not seen yet.</summary>
    public IEnumerable<Severity?> Unseen =>
        New.Select(finding => finding.Finding.Severity).Concat(Changed.Select(change => change.New.Finding.Severity));
}

/// <summary>A finding, and the report that it is about.</summary>
internal sealed record ComparedFinding(ComparedReport Report, KnownFinding Finding);

/// <summary>A finding that is no longer there, and why.</summary>
internal sealed record GoneFinding(ComparedReport Report, KnownFinding Finding, GoneReason Why)
{
    [JsonIgnore]
    public ComparedFinding Compared => new(Report, Finding);
}

/// <summary>Why a finding is no longer there.</summary>
/// <param name="Code">A stable name: <c>agrees</c>, <c>not-judged</c>, <c>table-unread</c>, <c>rule-off</c>, <c>rule-unseen</c> or <c>not-told</c>.</param>
/// <param name="Text">The reason in words.</param>
internal sealed record GoneReason(string Code, KnownText Text)
{
    /// <summary>The reason in a few words.</summary>
    [JsonIgnore]
    public LocalizedText Name => Code switch
    {
        "agrees" => new("数据已改，现在相符", "the numbers agree now"),
        "not-judged" => new("这次未能判定", "not judged this time"),
        "table-unread" => new("这次没有读到（全）该表", "table not read this time"),
        "rule-off" => new("这次没有用这条规则", "rule off this time"),
        "rule-unseen" => new("这次没有此规则的结果", "no result of the rule this time"),
        _ => new("不知道是否已改正", "whether it is mended is not known"),
    };

    /// <summary>The reason where the format of the results does not tell it.</summary>
    public static GoneReason NotTold(LocalizedText lacks) =>
        new("not-told", new() { Zh = $"不知道是否已改正：{lacks.Zh}", En = $"whether it is mended is not known: {lacks.En}" });

    public static GoneReason Of(KnownFinding finding, KnownReport now, KnownResult all, IReadOnlySet<string> seen)
    {
        if (all.Lacks is { } lacks)
        {
            return NotTold(lacks);
        }

        if (all.Packs is { } packs && !packs.Any(pack => (now.Form is null || pack.Form == now.Form) && pack.Rules.Contains(finding.Rule)))
        {
            return new("rule-off", new() { Zh = "这次没有用这条规则（规则已停用，或所用规则包没有它），不等于已改正", En = "the rule was off this time, or is in no pack applied, which does not mean that it is mended" });
        }

        if (finding.Where?.Table is { } table && now.UnreadTables?.Contains(table) == true)
        {
            return new("table-unread", new() { Zh = "这次没有读到（全）该表，不等于已改正", En = "the table was not read this time, which does not mean that it is mended" });
        }

        if (now.NotJudged?.FirstOrDefault(open => open.Rules.Contains(finding.Rule)) is { } open)
        {
            return new("not-judged", new() { Zh = $"这次未能判定：{open.Reason.Zh}", En = $"not judged this time: {open.Reason.En}" });
        }

        return all.Packs is not null || seen.Contains(finding.Rule)
            ? new("agrees", new() { Zh = "数据已改，现在相符", En = "the numbers are others, and agree" })
            : new("rule-unseen", new()
            {
                Zh = "这次没有任何报告有此规则的结果：数据已改，或规则已停用",
                En = "no report has a result of the rule this time: the numbers agree, or the rule is off",
            });
    }
}

/// <summary>A finding before and after.</summary>
internal sealed record ChangedFinding(ComparedFinding Old, ComparedFinding New);

/// <summary>What a report is known by.</summary>
internal sealed record ComparedReport(string? File, string? Issuer, int? Year)
{
    public static ComparedReport Of(KnownReport report) => new(report.File, report.Issuer, report.Year);
}
