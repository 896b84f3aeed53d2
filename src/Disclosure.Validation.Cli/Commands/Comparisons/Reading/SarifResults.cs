using System.Text.Json;
using Disclosure.Validation.Findings;

namespace Disclosure.Validation.Cli.Commands.Comparisons.Reading;

/// <summary>What a comparison takes from SARIF.</summary>
internal sealed record SarifResults
{
    public required IReadOnlyList<SarifRun> Runs { get; init; }

    /// <summary>The results; each report checked is an artifact, which names its issuer and year.</summary>
    public KnownResult ToResult()
    {
        return Runs.Any(run => run.Artifacts is null)
            ? new KnownResult { Reports = LooseReports(), Lacks = ReadingWords.NoSoundReports }
            : new KnownResult
            {
                Reports = [.. Runs.SelectMany(run => run.Reports)],
                Packs = Runs.Any(run => run.Properties?.Packs is null) ? null : [.. Runs.SelectMany(run => run.Properties!.Packs!)],
            };
    }

    private List<KnownReport> LooseReports() =>
    [
        .. Runs.SelectMany(run => run.Results)
            .GroupBy(result => (result.Properties?.Issuer, result.Properties?.Year, result.File))
            .Select(group => new KnownReport
            {
                File = group.Key.File,
                Issuer = group.Key.Issuer,
                Year = group.Key.Year,
                Findings = [.. group.Where(result => !result.IsAccepted).Select(result => result.ToFinding())],
                Suppressed = [.. group.Where(result => result.IsAccepted).Select(result => new KnownSuppressed { Finding = result.ToFinding() })],
            }),
    ];
}

/// <summary>A run.</summary>
internal sealed record SarifRun
{
    public required IReadOnlyList<SarifResult> Results { get; init; }

    public IReadOnlyList<SarifArtifact>? Artifacts { get; init; }

    public SarifRunFacts? Properties { get; init; }

    /// <summary>The reports, each with its findings.</summary>
    public IEnumerable<KnownReport> Reports
    {
        get
        {
            var results = Results.ToLookup(result => result.Properties?.Report);
            return (Artifacts ?? []).Select(artifact => artifact.ToReport([.. results[artifact.Properties?.Report]]));
        }
    }
}

/// <summary>The packs applied.</summary>
internal sealed record SarifRunFacts(IReadOnlyList<KnownPack>? Packs = null);

/// <summary>A report that was checked.</summary>
internal sealed record SarifArtifact(SarifFile? Location = null, SarifReport? Properties = null)
{
    public KnownReport ToReport(List<SarifResult> results) => new()
    {
        File = Location?.Name,
        Issuer = Properties?.Issuer,
        Year = Properties?.Year,
        Form = Properties?.Form,
        UnreadTables = Properties?.UnreadTables,
        NotJudged = Properties?.NotJudged,
        Findings = [.. results.Where(result => !result.IsAccepted).Select(result => result.ToFinding())],
        Suppressed = [.. results.Where(result => result.IsAccepted).Select(result => new KnownSuppressed { Finding = result.ToFinding() })],
    };
}

/// <summary>A file.</summary>
internal sealed record SarifFile(string Uri)
{
    public string Name => System.Uri.UnescapeDataString(Uri);
}

/// <summary>What is known of a report.</summary>
internal sealed record SarifReport(
    int? Report = null,
    string? Issuer = null,
    int? Year = null,
    string? Form = null,
    IReadOnlyList<string>? UnreadTables = null,
    IReadOnlyList<KnownOpen>? NotJudged = null);

/// <summary>A finding.</summary>
internal sealed record SarifResult
{
    private const string FingerprintName = "disclosureFinding/v1";

    public required string RuleId { get; init; }

    public string? Level { get; init; }

    public required SarifMessage Message { get; init; }

    public IReadOnlyList<SarifPlace>? Locations { get; init; }

    public required IReadOnlyDictionary<string, string> PartialFingerprints { get; init; }

    public IReadOnlyList<JsonElement>? Suppressions { get; init; }

    public SarifFacts? Properties { get; init; }

    public bool IsAccepted => Suppressions is [_, ..];

    public string? File => Locations is [var place, ..] ? place.PhysicalLocation?.ArtifactLocation.Name : null;

    public KnownFinding ToFinding() => new()
    {
        Rule = RuleId,
        Severity = Level switch
        {
            "error" => Severity.Error,
            "warning" => Severity.Warning,
            _ => Severity.Info,
        },
        Where = Properties?.Where,
        Message = new KnownText { Zh = Message.Text, En = Message.Text },
        Fingerprint = PartialFingerprints.GetValueOrDefault(FingerprintName)
            ?? throw new JsonException($"No fingerprint {FingerprintName}.", "$.runs[*].results[*].partialFingerprints", null, null),
    };
}

/// <summary>A text.</summary>
internal sealed record SarifMessage(string Text);

/// <summary>A place in a file.</summary>
internal sealed record SarifPlace(SarifPhysicalPlace? PhysicalLocation = null);

/// <summary>The file of a place.</summary>
internal sealed record SarifPhysicalPlace(SarifFile ArtifactLocation);

/// <summary>What SARIF has no word for.</summary>
internal sealed record SarifFacts(string? Issuer = null, int? Year = null, int? Report = null, KnownPlace? Where = null);
