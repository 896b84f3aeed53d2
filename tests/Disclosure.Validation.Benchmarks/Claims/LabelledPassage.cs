using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Disclosure.Validation.Forms;
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

    /// <summary>How its numbers hang together, where a reader noted it.</summary>
    public IReadOnlyList<Relation> Relations { get; init; } = [];

    /// <summary>The numbers of channels.</summary>
    public IEnumerable<string> Channels => Relations.Where(relation => relation is { Kind: "parts", Of: "channels" }).SelectMany(relation => relation.Parts ?? []);

    /// <summary>What last year's report holds, for growth: cells as in <see cref="LabelledClaim.Said"/>.</summary>
    public IReadOnlyDictionary<string, decimal> Previous { get; init; } = new Dictionary<string, decimal>();

    /// <summary>What cells hold of which it says no number.</summary>
    public IReadOnlyDictionary<string, decimal> Table { get; init; } = new Dictionary<string, decimal>();

    /// <summary>The form of the passage's year.</summary>
    public Form FormAmong(IEnumerable<Form> forms) =>
        forms.First(form => form.Years.From <= (Year ?? 2021) && (form.Years.To ?? int.MaxValue) >= (Year ?? 2021));

    /// <summary>The passages of a file of lines of JSON, or of the files of a folder of passages made up for the project.</summary>
    public static IReadOnlyList<LabelledPassage> ReadAll(string path) => Directory.Exists(path)
        ? [.. ClaimPassage.ReadAll(path).Select(Of)]
        : [.. File.ReadLines(path).Where(line => line.Length > 0).Select(line => WithRelations(JsonSerializer.Deserialize<LabelledPassage>(line, Options)!))];

    private static LabelledPassage WithRelations(LabelledPassage passage)
    {
        var growth = passage.Relations.Where(relation => relation is { Kind: "growth", LastYear: not null, Percent: not null }).ToList();
        return passage with
        {
            Share = [.. passage.Relations.Where(relation => relation.Kind == "share").Select(relation => Number(relation.Percent!))],
            Growth = [.. growth.Select(relation => relation.Direction == "down" ? -Number(relation.Percent!) : Number(relation.Percent!))],
            Previous = growth.ToDictionary(relation => string.Join(" + ", relation.Cells!.Select(Short)), relation => Number(relation.LastYear!)),
        };
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    // The cell of a path, as passages of the project write it.
    private static string Short(string path) => path.Split('.') is var parts && parts[0] == "requests" ? string.Join('.', parts[1..^1]) : string.Join('.', parts[1..^1]) + "@" + parts[^1];

    private static LabelledPassage Of(ClaimPassage passage) => new(
        passage.Id, passage.Issuer, passage.Year, passage.Section, passage.Text,
        [.. passage.Says.Select(said => new LabelledClaim(said.Value.ToString(CultureInfo.InvariantCulture), said.Key) { Said = said.Key })],
        [.. passage.Not.Select(text => new NoClaim(text, "of no cell"))])
    {
        Share = passage.Share,
        Growth = passage.Growth,
        Previous = passage.Previous,
        Table = passage.Table,
        Relations = passage.Channels.Count == 0 ? [] : [new Relation("parts") { Of = "channels", Parts = passage.Channels }],
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

    /// <summary>The paths of the cells of each reading.</summary>
    public List<HashSet<string>> Wanted(Form form) => Said is { } said
        ? [ClaimPassage.Cells(said, form)]
        : [.. Readings.Select(cells => Expand(cells, form))];

    private static HashSet<string> Expand(IReadOnlyList<string> cells, Form form) =>
        [.. cells.SelectMany(cell => form.Cells.Select(known => known.Path).Where(path => Matches(cell, path)).DefaultIfEmpty(cell))];

    private static bool Matches(string pattern, string path) =>
        Regex.IsMatch(path, "^" + Regex.Escape(pattern).Replace("\\*", "[^.]+", StringComparison.Ordinal) + "$");
}

/// <summary>Words with a number that is of no cell.</summary>
internal sealed record NoClaim(string Text, string Why);

/// <summary>How numbers of a passage hang together: parts of a whole, a share, growth.</summary>
internal sealed record Relation(string Kind)
{
    public string? Of { get; init; }

    public IReadOnlyList<string>? Parts { get; init; }

    public IReadOnlyList<string>? Cells { get; init; }

    public string? Percent { get; init; }

    public string? Direction { get; init; }

    public string? LastYear { get; init; }
}
