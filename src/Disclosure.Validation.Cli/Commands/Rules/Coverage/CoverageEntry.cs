using System.Text.Json.Serialization;
using Disclosure.Validation.Authoring.Coverage;
using Disclosure.Validation.Reporting.Json;

namespace Disclosure.Validation.Cli.Commands.Rules.Coverage;

/// <summary>What the rules of several packs notice.</summary>
internal sealed record CoverageEntry(IEnumerable<CoveragePackEntry> Packs)
{
    private static readonly CellChange[] Changes = Enum.GetValues<CellChange>();

    public static CoverageEntry Of(IEnumerable<PackCells> packs) => new(packs.Select(pack => new CoveragePackEntry(
        pack.Pack.Id,
        pack.Pack.Version,
        pack.Pack.Form.Tables.SelectMany(table => Changes, (table, change) =>
        {
            var (caught, made) = pack.Count(table, change);
            return new CoverageTableEntry(table.Id, change, made, caught);
        }),
        pack.Cells.Select(CoverageCellEntry.Of),
        pack.Texts.Select(text => new CoverageClaimEntry(text.Rule.Id, text.Figures, text.Changes)),
        pack.Lexicon)));
}

/// <summary>The sums over each table, each cell, each rule about the text, and each concept of the lexicon.</summary>
internal sealed record CoveragePackEntry(
    string Pack,
    string Version,
    IEnumerable<CoverageTableEntry> Tables,
    IEnumerable<CoverageCellEntry> Cells,
    IEnumerable<CoverageClaimEntry> Texts,
    IReadOnlyList<ConceptCoverage> Lexicon);

/// <summary>A rule, how many figures it is about in its tests that hold, and in how many of them a kind of slip was made and noticed.</summary>
internal sealed record CoverageClaimEntry(string Rule, int Figures, IReadOnlyList<FigureChangeCoverage> Changes);

/// <summary>In how many cells of a table a kind of slip was made, and in how many noticed.</summary>
internal sealed record CoverageTableEntry(string Table, CellChange Change, int Made, int Caught);

/// <summary>The kinds of slip made in a cell.</summary>
internal sealed record CoverageCellEntry(string Path, IEnumerable<CoverageChangeEntry> Changes)
{
    public static CoverageCellEntry Of(CellCoverage cell) => new(
        cell.Cell.Path,
        cell.Changes.Select(made => new CoverageChangeEntry(made.Change, made.IsCaught, made.Rules, made.RulesBesideOthers)));
}

/// <summary>A kind of slip in a cell, whether it is noticed in a report by itself, and by which rules; by which more beside others.</summary>
internal sealed record CoverageChangeEntry(
    CellChange Change, bool Caught, IReadOnlyList<string> Rules, IReadOnlyList<string> RulesBesideOthers);

[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(SnakeCaseConverter<CellChange>)])]
[JsonSerializable(typeof(CoverageEntry))]
internal sealed partial class CoverageJsonContext : JsonSerializerContext;
