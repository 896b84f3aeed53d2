using System.Text.Json;
using System.Text.Json.Serialization;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Desk.Hand;

/// <summary>What is typed into a form, as it was typed. What is empty is not kept.</summary>
internal sealed record TypedSheet
{
    private static readonly JsonSerializerOptions Shape = new(JsonSerializerDefaults.Web);

    public string? Issuer { get; init; }

    public int? Year { get; init; }

    [JsonConverter(typeof(JsonStringEnumConverter<IssuerLevel>))]
    public IssuerLevel? Level { get; init; }

    public DateOnly? Published { get; init; }

    /// <summary>What stands in the cells, by path.</summary>
    public Dictionary<string, string> Cells { get; init => field = value ?? []; } = [];

    /// <summary>The text of the sections, by id.</summary>
    public Dictionary<string, string> Sections { get; init => field = value ?? []; } = [];

    /// <summary>The groups that are printed in one row, as table and row.</summary>
    public HashSet<string> InOneRow { get; init => field = value ?? []; } = [];

    /// <summary>The tables that the document does not print.</summary>
    public HashSet<string> Missing { get; init => field = value ?? []; } = [];

    /// <summary>Whether all is typed: then an empty cell is one that the document leaves blank, and before it is one that was not typed yet.</summary>
    public bool IsComplete { get; init; }

    public static TypedSheet Of(string json) => JsonSerializer.Deserialize<TypedSheet>(json, Shape)!;

    public string ToJson() => JsonSerializer.Serialize(this, Shape);

    /// <summary>The sheet that a report would have been typed into, to be mended.</summary>
    public static TypedSheet Of(DisclosureReport report) => new()
    {
        Issuer = report.Issuer,
        Year = report.Year,
        Level = report.Level,
        Published = report.Published,
        Cells = report.Form.Cells.Where(cell => report[cell].State is not (CellState.Absent or CellState.Blank))
            .ToDictionary(cell => cell.Path, cell => TextOf(report[cell], report.Form), StringComparer.Ordinal),
        Sections = report.Sections.GroupBy(section => section.Id)
            .ToDictionary(section => section.Key, section => string.Concat(section.Select(each => each.Text)).TrimEnd(), StringComparer.Ordinal),
        InOneRow = [.. report.Form.Cells.Where(cell => cell.Row.StandsForGroup && report[cell].State != CellState.Absent).Select(cell => NameOf(cell.Table.Id, cell.Row.Id))],
    };

    /// <summary>How a group is named that may be printed in one row.</summary>
    public static string NameOf(string table, string row) => $"{table}/{row}";

    // As documents of the form write it, since it is read so.
    private static string TextOf(Cell cell, Form form) =>
        cell.State == CellState.Value ? cell.ToString().Replace('.', form.Numbers?.Point ?? '.') : cell.Text ?? "";
}
