using System.Globalization;
using System.Text.Json;
using Disclosure.Validation.Tests.Claims;

namespace Disclosure.Validation.Benchmarks.Claims;

/// <summary>A passage of a report with the claims that a reader finds in it, a line of a file of labels.</summary>
internal sealed record LabelledPassage(
    string Id, string? Issuer, int? Year, string Section, string Text, IReadOnlyList<LabelledClaim> Claims, IReadOnlyList<NoClaim> NotClaims)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>The percentages that it gives as shares, and as growth; null where nobody noted them.</summary>
    public IReadOnlyList<decimal>? Share { get; init; }

    public IReadOnlyList<decimal>? Growth { get; init; }

    public bool IsKeptApart { get; init; }

    /// <summary>The passages of a file of lines of JSON, or of the files of a folder of passages made up for the project.</summary>
    public static IReadOnlyList<LabelledPassage> ReadAll(string path) => Directory.Exists(path)
        ? [.. ClaimPassage.ReadAll(path).Select(Of)]
        : [.. File.ReadLines(path).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<LabelledPassage>(line, Options)!)];

    private static LabelledPassage Of(ClaimPassage passage) => new(
        passage.Id, passage.Issuer, passage.Year, passage.Section, passage.Text,
        [.. passage.Says.Select(said => new LabelledClaim(said.Value.ToString(CultureInfo.InvariantCulture), said.Key) { Said = said.Key })],
        [.. passage.Not.Select(text => new NoClaim(text, "of no cell"))])
    {
        Share = passage.Share,
        Growth = passage.Growth,
        IsKeptApart = passage.IsKeptApart,
    };
}

/// <summary>A claim that a reader finds.</summary>
internal sealed record LabelledClaim(string Value, string Text)
{
    public IReadOnlyList<string>? Cells { get; init; }

    public IReadOnlyList<IReadOnlyList<string>>? Or { get; init; }

    /// <summary>The cells in short, in passages of the project.</summary>
    public string? Said { get; init; }

    /// <summary>Why a reader is not sure; null where he is.</summary>
    public string? Doubtful { get; init; }

    /// <summary>The readings that he allows.</summary>
    public IEnumerable<IReadOnlyList<string>> Readings => (Cells is null ? [] : new[] { Cells }).Concat(Or ?? []);
}

/// <summary>Words with a number that is of no cell.</summary>
internal sealed record NoClaim(string Text, string Why);
