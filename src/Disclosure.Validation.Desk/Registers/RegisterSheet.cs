using System.IO.Compression;
using Disclosure.Validation.Issuers;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Validation.Desk.Registers;

/// <summary>Reads a register from the first sheet of a workbook: a heading a column, an issuer a row.</summary>
internal static class RegisterSheet
{
    private const int MostRows = 20_000;
    private const long MostBytes = 64L << 20;

    private static readonly LocalizedText Name = new("机关名称", "name");
    private static readonly LocalizedText Parent = new("上级机关", "parent");
    private static readonly LocalizedText Level = new("级别", "level");
    private static readonly LocalizedText Aliases = new("其他名称", "aliases");

    /// <exception cref="DisclosureInputException">It is no such workbook.</exception>
    public static IssuerRegister Read(Stream file, string name)
    {
        using (var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true))
        {
            if (archive.Entries.Sum(entry => entry.Length) > MostBytes)
            {
                throw new DisclosureInputException(RegisterProblems.TooLarge(name));
            }
        }

        using var book = SpreadsheetDocument.Open(file, isEditable: false);
        var part = book.WorkbookPart!;
        var sheet = part.Workbook?.Descendants<Sheet>().FirstOrDefault()?.Id?.Value is { } id ? (WorksheetPart)part.GetPartById(id) : throw new DisclosureInputException(RegisterProblems.NoSheet(name));
        var shared = part.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(item => item.InnerText).ToList() ?? [];
        var rows = sheet.Worksheet!.Descendants<Row>().Take(MostRows).Select((row, index) => new Line((int?)row.RowIndex?.Value ?? index + 1, Texts(row, shared))).ToList();
        var head = rows.FindIndex(row => row.Texts.ContainsValue(Name.Zh) || row.Texts.ContainsValue(Name.En));
        return head < 0 ? throw new DisclosureInputException(RegisterProblems.NoHeading(name, Name)) : new IssuerRegister(Issuers(rows, head, name));
    }

    private static List<Issuer> Issuers(List<Line> rows, int head, string file)
    {
        var columns = rows[head].Texts.DistinctBy(cell => cell.Value, StringComparer.OrdinalIgnoreCase).ToDictionary(cell => cell.Value, cell => cell.Key, StringComparer.OrdinalIgnoreCase);
        return [.. rows.Skip(head + 1).Where(row => Of(row, columns, Name) is not null).Select(row => new Issuer(Of(row, columns, Name)!)
        {
            Parent = Of(row, columns, Parent),
            Level = Of(row, columns, Level) is { } level ? LevelOf(level, file, row.Number) : null,
            Aliases = IssuerAliases.Of(Of(row, columns, Aliases)),
        })];
    }

    private static string? Of(Line row, Dictionary<string, string> columns, LocalizedText heading) =>
        (columns.GetValueOrDefault(heading.Zh) ?? columns.GetValueOrDefault(heading.En)) is { } column && row.Texts.GetValueOrDefault(column) is { Length: > 0 } text ? text : null;

    private static IssuerLevel LevelOf(string text, string file, int row)
    {
        foreach (var level in Enum.GetValues<IssuerLevel>())
        {
            if (LevelWords.Of(level) is var word && (text == word.Zh || text.Equals(word.En, StringComparison.OrdinalIgnoreCase) || text.Equals(level.ToString(), StringComparison.OrdinalIgnoreCase)))
            {
                return level;
            }
        }

        throw new DisclosureInputException(RegisterProblems.UnknownLevel(file, row, text, Enum.GetValues<IssuerLevel>().Select(level => LevelWords.Of(level))));
    }

    // The letters of a reference name the column.
    private static Dictionary<string, string> Texts(Row row, List<string> shared)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var cell in row.Elements<DocumentFormat.OpenXml.Spreadsheet.Cell>())
        {
            var column = string.Concat((cell.CellReference?.Value ?? "").TakeWhile(char.IsAsciiLetter));
            var text = cell.DataType?.Value == CellValues.SharedString && int.TryParse(cell.InnerText, out var number) && number < shared.Count ? shared[number] : cell.InnerText;
            if (column.Length > 0 && text.Trim().Length > 0)
            {
                texts[column] = text.Trim();
            }
        }

        return texts;
    }

    // Rows without anything in them need not be there: each says its own number.
    private sealed record Line(int Number, Dictionary<string, string> Texts);
}
