using System.Text.Json;
using System.Text.Json.Serialization;
using Disclosure.Validation.Cli.Commands.Comparisons.Reading;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reporting.Json;
using Disclosure.Validation.Reporting.Letters;

namespace Disclosure.Validation.Cli.Commands.Letters;

/// <summary>What a letter has to know of results that were written as JSON.</summary>
internal sealed record LetterSource
{
    public required IReadOnlyList<CheckedReport> Reports { get; init; }

    /// <summary>Reads results.</summary>
    /// <exception cref="DisclosureInputException">There is no such file, or it holds no results.</exception>
    public static LetterSource Read(string name, Surroundings surroundings) =>
        ResultReader.Read(name, surroundings, LetterJsonContext.Default.LetterSource);
}

/// <summary>A report that was checked.</summary>
internal sealed record CheckedReport
{
    public string? File { get; init; }

    public string? Issuer { get; init; }

    public int? Year { get; init; }

    public required string Form { get; init; }

    public required IReadOnlyList<CheckedFinding> Findings { get; init; }

    public IReadOnlyList<CheckedCauses>? Suspects { get; init; }

    /// <summary>What the letter tells of it.</summary>
    public LetterReport ToLetter() => new(File, Year, Form, [.. Findings.Select(finding => new LetterFinding(
        finding.Rule,
        finding.Severity,
        finding.Message.Both,
        finding.Basis,
        [.. finding.Cells.Where(cell => cell.Report is null).Select(cell => new LetterCell(cell.Path, cell.Value))],
        Suspects?.FirstOrDefault(causes => causes.Findings.Contains(finding.Fingerprint))?.Told?.Both))]);
}

/// <summary>A finding of it.</summary>
internal sealed record CheckedFinding
{
    public required string Rule { get; init; }

    public required Severity Severity { get; init; }

    public required KnownText Message { get; init; }

    public string? Basis { get; init; }

    public required IReadOnlyList<CheckedCell> Cells { get; init; }

    public required string Fingerprint { get; init; }
}

/// <summary>A cell that a finding rests on; <c>report</c> is there for one of another report.</summary>
internal sealed record CheckedCell(string Path, string? Value, JsonElement? Report);

/// <summary>The sets of cells that would explain findings, the likeliest first.</summary>
internal sealed record CheckedCauses(IReadOnlyList<string> Findings, KnownText? Message, IReadOnlyList<CheckedCause> Sets)
{
    /// <summary>The one change that explains the findings, else what is said of all that may.</summary>
    public KnownText? Told => Sets is [var alone] ? alone.Message : Message ?? (Sets is [var first, ..] ? first.Message : null);
}

/// <summary>One of them, in words.</summary>
internal sealed record CheckedCause(KnownText Message);

[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    Converters = [typeof(SnakeCaseConverter<Severity>)])]
[JsonSerializable(typeof(LetterSource))]
internal sealed partial class LetterJsonContext : JsonSerializerContext;
