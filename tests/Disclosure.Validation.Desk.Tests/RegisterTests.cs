using Disclosure.Validation.Desk.Registers;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Xunit;

namespace Disclosure.Validation.Desk.Tests;

/// <summary>A register comes as YAML or as a workbook.</summary>
public sealed class RegisterTests
{
    [Fact]
    public void A_workbook_has_an_issuer_a_row_below_its_headings()
    {
        using var book = Workbook(
            ["某市机关清单"], ["机关名称", "上级机关", "级别", "其他名称"], ["某市人民政府", "", "", ""], ["某市教育局", "某市人民政府", "department", "市教育局、市教委"]);

        var register = RegisterFile.Read(book, "清单.xlsx");

        Assert.Equal(["某市人民政府", "某市教育局"], register.Issuers.Select(issuer => issuer.Name));
        Assert.Equal(("某市人民政府", IssuerLevel.Department), (register.Issuers[1].Parent, register.Issuers[1].Level));
        Assert.Equal(["市教育局", "市教委"], register.Issuers[1].Aliases);
    }

    [Fact]
    public void What_is_wrong_with_a_workbook_is_said()
    {
        using var headless = Workbook(["甲", "乙"]);
        using var unknown = Workbook(["机关名称", "级别"], ["某市教育局", "很高"]);
        using var broken = new MemoryStream("PK\u0003\u0004broken"u8.ToArray());

        Assert.Equal("register.no-heading", Problem(headless).Code);
        Assert.Equal(("register.unknown-level", 2), (Problem(unknown).Code, Problem(unknown).Line));
        Assert.Equal("register.damaged", Problem(broken).Code);
    }

    [Fact]
    public void A_row_is_named_by_its_number_in_the_sheet_whatever_is_blank_above_it()
    {
        using var book = Workbook(["机关名称", "级别"], [], ["某市人民政府", ""], ["", "县级"], [], ["某市教育局", "很高"]);

        Assert.Equal(6, Problem(book).Line);
    }

    private static Problem Problem(MemoryStream book)
    {
        book.Position = 0;
        return Assert.Single(Assert.Throws<DisclosureInputException>(() => RegisterFile.Read(book, "清单.xlsx")).Problems);
    }

    private static MemoryStream Workbook(params string[][] rows)
    {
        var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var part = document.AddWorkbookPart();
            var sheet = part.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new Worksheet(new SheetData(rows.Select((row, index) => (Cells: row, Index: index)).Where(row => row.Cells.Length > 0).Select(at => new Row(at.Cells.Select((text, column) => new DocumentFormat.OpenXml.Spreadsheet.Cell
            {
                CellReference = FormattableString.Invariant($"{(char)('A' + column)}{at.Index + 1}"),
                DataType = CellValues.InlineString,
                InlineString = new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(text)),
            }))
            {
                RowIndex = (uint)at.Index + 1,
            })));
            part.Workbook = new Workbook(new Sheets(new Sheet { Id = part.GetIdOfPart(sheet), SheetId = 1, Name = "1" }));
        }

        stream.Position = 0;
        return stream;
    }
}
