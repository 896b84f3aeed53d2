using System.Globalization;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Yaml;

namespace Disclosure.Validation.Tests.Claims;

/// <summary>
/// A passage of a report, made up, with what it says of cells (<c>row@column: number</c>), the numbers that are of none, and the
/// percentages that it gives as shares and as growth.
/// </summary>
internal sealed record ClaimPassage(string Id, string Issuer, int Year, string Section, string Text)
{
    private const string Apart = "apart.yaml";

    private static readonly string[] Known = ["of", "text", "section", "says", "not", "share", "growth", "previous", "channels", "cells"];

    public IReadOnlyDictionary<string, decimal> Says { get; private init; } = new Dictionary<string, decimal>();

    public IReadOnlyList<string> Not { get; private init; } = [];

    public IReadOnlyList<decimal> Share { get; private init; } = [];

    public IReadOnlyList<decimal> Growth { get; private init; } = [];

    /// <summary>What cells hold of which it says no number.</summary>
    public IReadOnlyDictionary<string, decimal> Table { get; private init; } = new Dictionary<string, decimal>();

    /// <summary>The numbers that are of one channel each.</summary>
    public IReadOnlyList<string> Channels { get; private init; } = [];

    /// <summary>What last year's report holds.</summary>
    public IReadOnlyDictionary<string, decimal> Previous { get; private init; } = new Dictionary<string, decimal>();

    /// <summary>Whether the passage is one of those that nobody looks at while the lexicon is being written.</summary>
    public bool IsKeptApart { get; private init; }

    /// <summary>The passages of all files of a folder.</summary>
    public static IReadOnlyList<ClaimPassage> ReadAll(string folder) => [.. Directory.GetFiles(folder, "*.yaml").Order(StringComparer.Ordinal)
        .SelectMany(file => ((YamlSequence)YamlLoader.Load(File.ReadAllBytes(file), file)).Items
            .Select((node, index) => Read(node, $"{Path.GetFileNameWithoutExtension(file)} {index + 1}", Path.GetFileName(file) == Apart)))];

    /// <summary>The paths of the cells that a key of <see cref="Says"/> means in the form.</summary>
    public static HashSet<string> Cells(string key, Form form) => [.. key.Split(" + ").SelectMany(part => CellsOf(part, form))];

    private static List<string> CellsOf(string part, Form form)
    {
        var (row, column) = part.Split('@') is [var name, var of] ? (name, of) : (part, null);
        var found = form.Cells.Where(cell => Matches(row, cell.Row.Id)
            && (column ?? (cell.Table.FindColumn("total") is not null ? "total" : cell.Table.FindColumn("decisions") is not null ? "decisions" : "amount")) == cell.Column.Id)
            .Select(cell => cell.Path).ToList();
        return found.Count > 0 ? found : throw new InvalidOperationException($"{form.Id} has no cell {part}.");
    }

    private static bool Matches(string pattern, string id) => pattern.Split('*') is [var head, var tail]
        ? id.StartsWith(head, StringComparison.Ordinal) && id.EndsWith(tail, StringComparison.Ordinal) && !id[head.Length..].Contains('.', StringComparison.Ordinal)
        : pattern == id;

    private static ClaimPassage Read(YamlNode node, string id, bool isKeptApart)
    {
        var problems = new List<Problem>();
        var fields = new Fields(node, problems, Known);
        var of = fields.RequiredText("of").Split(' ');
        var passage = new ClaimPassage(id, of[0], int.Parse(of[1], CultureInfo.InvariantCulture), fields.Text("section") ?? "overview", fields.RequiredText("text"))
        {
            Says = Figures(fields.Mapping("says", known: null)),
            Previous = Figures(fields.Mapping("previous", known: null)),
            Not = fields.Texts("not"),
            Share = [.. fields.Texts("share").Select(Number)],
            Growth = [.. fields.Texts("growth").Select(Number)],
            Table = Figures(fields.Mapping("cells", known: null)),
            Channels = fields.Texts("channels"),
            IsKeptApart = isKeptApart,
        };
        return problems.Count == 0 ? passage : throw new DisclosureInputException(problems);
    }

    private static Dictionary<string, decimal> Figures(Fields? fields) =>
        fields?.Entries.ToDictionary(entry => entry.Key.Text, entry => Number(fields.RequiredText(entry.Key.Text))) ?? [];

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
