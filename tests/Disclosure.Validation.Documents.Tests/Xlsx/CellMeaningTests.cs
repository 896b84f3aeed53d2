using System.Globalization;
using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Documents.Tests.Writing;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Documents.Tests.Xlsx;

/// <summary>A cell is a number only where what it stores and what it shows are one and the same number.</summary>
public sealed class CellMeaningTests
{
    private const string Strike = "<rPr><strike/></rPr>";
    private const string Raised = "<rPr><vertAlign val='superscript'/></rPr>";
    private const string White = "<rPr><color rgb='FFFFFFFF'/></rPr>";
    private const string Tiny = "<rPr><sz val='1'/></rPr>";

    [Theory]
    [InlineData("<c r='B2' t='b'><v>1</v></c>", "TRUE")]
    [InlineData("<c r='B2' t='b'><v>0</v></c>", "FALSE")]
    [InlineData("<c r='B2' t='b'><v>7</v></c>", "7")]
    [InlineData("<c r='B2' t='e'><v>#DIV/0!</v></c>", "#DIV/0!")]
    [InlineData("<c r='B2' t='e'><v>7</v></c>", "7")]
    [InlineData("<c r='B2' t='d'><v>2021-01-01</v></c>", "2021-01-01")]
    [InlineData("<c r='B2' t='d'><v>2021</v></c>", "2021")]
    [InlineData("<c r='B2' t='x'><v>7</v></c>", "7")]
    [InlineData("<c r='B2' t='s'><v>9</v></c>", "#9")]
    [InlineData("<c r='B2' t='s'><v>-1</v></c>", "#-1")]
    [InlineData("<c r='B2' t='s'><v>x</v></c>", "#x")]
    [InlineData("<c r='B2'><v>1,500</v></c>", "1,500")]
    [InlineData("<c r='B2'><f>SUM(B3:B9)</f></c>", "=SUM(B3:B9)")]
    [InlineData("<c r='B2'><f>SUM(B3:B9)</f><v/></c>", "=SUM(B3:B9)")]
    [InlineData("<c r='B2' t='str'><f>A1</f></c>", "=A1")]
    [InlineData("<c r='B2'><v>1</v><v>2</v></c>", "12")]
    [InlineData("<c r='B2'><is><t>7</t></is></c>", "7")]
    [InlineData("<c r='B2' t='inlineStr'><v>7</v></c>", "7")]
    [InlineData("<c r='B2' s='99'><v>7</v></c>", "7")]
    [InlineData("<c r='B2'><v>7</v></c><c r='B2'><v>8</v></c>", "7 8")]
    [InlineData("<c r='B2'><mc:AlternateContent><mc:Choice Requires='x'><v>7</v></mc:Choice></mc:AlternateContent></c>", "7")]
    public async Task What_is_no_number_stays_text_with_a_note(string cell, string text) =>
        await AssertTextAsync(RawPackage.Workbook(cell, styles: "<cellXfs><xf/></cellXfs>"), text);

    [Fact]
    public async Task A_place_that_is_filled_over_and_over_ends()
    {
        var cells = string.Concat(Enumerable.Range(0, 90_000).Select(i => FormattableString.Invariant($"<c r='B2'><v>{i}</v></c>")));

        var report = await Reading.OfAsync(
            RawPackage.Workbook(cells).Zip(), null, new DocumentReaderOptions { Limits = new DocumentLimits { Timeout = TimeSpan.FromSeconds(20) } });

        Assert.Equal(CellState.Text, report["permits.licensing.decisions"].State);
    }

    [Theory]
    [InlineData("<t>1</t><t>2</t>", "1 2")]
    [InlineData("<t>1</t><r><t>2</t></r>", "1 2")]
    [InlineData($"<r>{Raised}<t>1</t></r><r><t>2</t></r>", "1 2")]
    [InlineData($"<r><t>5</t></r><r>{Raised}<t>2</t></r>", "5 2")]
    [InlineData("<r><t>5</t></r><r><rPr><vertAlign val='subscript'/></rPr><t>2</t></r>", "5 2")]
    [InlineData("<r><rPr><sz val='11'/></rPr><t>5</t></r><r><rPr><sz val='6'/></rPr><t>2</t></r>", "5 2")]
    [InlineData($"<r>{Strike}<t>5</t></r><r><t>7</t></r>", "5 7")]
    [InlineData($"<r>{Strike}<t>5</t></r>", "5")]
    [InlineData($"<r>{Strike}<t>5</t></r><r>{Strike}<t>0</t></r>", "5  0")]
    [InlineData($"<r><t>1</t></r><r>{White}<t>0</t></r>", "1 0")]
    [InlineData($"<r>{White}<t>5</t></r>", "5")]
    [InlineData($"<r><t>1</t></r><r>{Tiny}<t>0</t></r>", "1 0")]
    [InlineData($"<r>{Tiny}<t>5</t></r>", "5")]
    [InlineData("<r><t>1</t><t>2</t></r>", "1 2")]
    [InlineData("<mc:AlternateContent xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'><mc:Choice Requires='x'><t>7</t></mc:Choice></mc:AlternateContent>", "7")]
    public async Task Marked_texts_are_no_parts_of_one_number(string text, string read)
    {
        await AssertTextAsync(RawPackage.Workbook($"<c r='B2' t='inlineStr'><is>{text}</is></c>"), read);
        await AssertTextAsync(RawPackage.Workbook("<c r='B2' t='s'><v>0</v></c>", shared: $"<si>{text}</si>"), read);
    }

    [Theory]
    [InlineData("<t>5</t><rPh sb='0' eb='1'><t>9</t></rPh><phoneticPr fontId='0'/>")]
    [InlineData("<r><t>5</t></r><rPh sb='0' eb='1'><t>9</t></rPh>")]
    [InlineData("<r><rPr><b/><sz val='11'/><color theme='1'/></rPr><t>5</t></r>")]
    [InlineData("<r><rPr><strike val='0'/><vertAlign val='baseline'/></rPr><t>5</t></r>")]
    [InlineData("<t><![CDATA[5]]></t>")]
    public async Task Hints_of_speech_and_plain_runs_leave_the_number(string text)
    {
        Assert.Equal(5, (await ReadAsync(RawPackage.Workbook("<c r='B2' t='s'><v>0</v></c>", shared: $"<si>{text}</si>"))).Number);
    }

    [Theory]
    [InlineData("<c r='B2'><v>&#49;2</v></c>")]
    [InlineData("<c r='B2' t='inlineStr'><is><r><t>1</t></r><r><t>2</t></r></is></c>")]
    [InlineData("<c t='n'><v> 12 </v></c>")]
    [InlineData("<c><f>A1</f><v>12</v></c>")]
    [InlineData("<c r='B2'><v>12</v></c><c r='B2'><v>12</v></c>")]
    public async Task A_number_is_read_whole_however_it_is_written(string cell) =>
        Assert.Equal(12, (await ReadAsync(RawPackage.Workbook(cell))).Number);

    [Theory]
    [InlineData("<c r='B2'/>")]
    [InlineData("<c r='B2' t='s'><v></v></c>")]
    [InlineData("<c r='B2' t='str'><f>IF(A1=0,\"\",A1)</f><v></v></c>")]
    [InlineData("<c r='B2' t='inlineStr'><is><t> </t></is></c>")]
    public async Task What_shows_nothing_is_blank(string cell) =>
        Assert.Equal(CellState.Blank, (await ReadAsync(RawPackage.Workbook(cell))).State);

    [Theory]
    [InlineData("<font><strike/></font>", "<fill><patternFill patternType='none'/></fill>")]
    [InlineData("<font><color rgb='FFFFFFFF'/></font>", "<fill><patternFill patternType='none'/></fill>")]
    [InlineData("<font><color rgb='00FEFEFE'/></font>", "<fill><patternFill patternType='none'/></fill>")]
    [InlineData("<font><color theme='0'/></font>", "<fill/>")]
    [InlineData("<font><color indexed='9'/></font>", "<fill><patternFill patternType='solid'><fgColor theme='0'/></patternFill></fill>")]
    [InlineData("<font/>", "<fill><patternFill patternType='solid'><fgColor rgb='FF000000'/></patternFill></fill>")]
    [InlineData("<font><color rgb='FFFF0000'/></font>", "<fill><patternFill patternType='solid'><fgColor rgb='FFFF0000'/></patternFill></fill>")]
    [InlineData("<font><sz val='1'/></font>", "<fill><patternFill patternType='none'/></fill>")]
    public async Task A_cell_that_is_struck_out_or_unseen_stays_text_with_a_note(string font, string fill) =>
        await AssertTextAsync(Styled("<c r='B2' s='1'><v>5</v></c>", font, fill), "5");

    [Theory]
    [InlineData("<font><color rgb='FFFFFFFF'/></font>", "<fill><patternFill patternType='solid'><fgColor rgb='FF000000'/></patternFill></fill>")]
    [InlineData("<font><color theme='0'/></font>", "<fill><patternFill patternType='solid'><fgColor theme='4'/></patternFill></fill>")]
    [InlineData("<font><color theme='0' tint='-0.5'/></font>", "<fill><patternFill patternType='none'/></fill>")]
    [InlineData("<font><strike val='0'/><sz val='9'/></font>", "<fill><patternFill patternType='gray125'/></fill>")]
    public async Task A_cell_that_is_seen_is_a_number(string font, string fill)
    {
        Assert.Equal(5, (await ReadAsync(Styled("<c r='B2' s='1'><v>5</v></c>", font, fill))).Number);
    }

    [Fact]
    public async Task White_runs_on_a_dark_cell_are_seen()
    {
        const string Dark = "<fill><patternFill patternType='solid'><fgColor rgb='FF000000'/></patternFill></fill>";
        var cell = $"<c r='B2' s='1' t='inlineStr'><is><r>{White}<t>5</t></r></is></c>";

        Assert.Equal(5, (await ReadAsync(Styled(cell, "<font><color rgb='FFFFFFFF'/></font>", Dark))).Number);
    }

    [Theory]
    [InlineData("<c r='B9'><v>5</v></c>")]
    [InlineData("<c r='$B$2'><v>5</v></c>")]
    [InlineData("<c r=''><v>5</v></c>")]
    [InlineData("<x><c r='B2'><v>5</v></c></x>")]
    [InlineData("<mc:AlternateContent><mc:Choice Requires='x'><c r='B2'><v>5</v></c></mc:Choice></mc:AlternateContent>")]
    public async Task A_cell_out_of_place_is_damage(string cell)
    {
        var exception = await Assert.ThrowsAsync<DisclosureInputException>(() => ReadAsync(RawPackage.Workbook(cell)));

        Assert.Equal("document.damaged", exception.Problems[0].Code);
    }

    [Theory]
    [InlineData("#,##0.00\"元\"", "120000", "120000.00元", "12")]
    [InlineData("0.00\"亿元\"", "1.5", "1.50亿元", "15000")]
    [InlineData("0.00[$万元]", "1.5", "1.50万元", "1.5")]
    [InlineData("0\"00\"", "5", "5 [0\"00\"]", null)]
    [InlineData("0,", "12000", "12000 [0,]", null)]
    [InlineData("$#,##0", "5", "$5", null)]
    public async Task An_amount_is_read_in_the_unit_that_its_format_shows(string format, string stored, string text, string? value)
    {
        var parts = Styled(
            $"<c r='B2' s='1'><v>{stored}</v></c>", "<font/>", "<fill/>", $"<numFmts><numFmt numFmtId='170' formatCode='{format.Replace("\"", "&quot;", StringComparison.Ordinal)}'/></numFmts>");
        parts["xl/sheet.xml"] = parts["xl/sheet.xml"]
            .Replace("本年处理决定数量", "本年收费金额", StringComparison.Ordinal).Replace("行政许可", "行政事业性收费", StringComparison.Ordinal);

        var cell = (await Reading.OfAsync(parts.Zip(), "a.xlsx"))["fees.charges.amount"];

        Assert.Equal((text, value), (cell.Text, cell.Number?.ToString("0.##", CultureInfo.InvariantCulture)));
    }

    private static Dictionary<string, string> Styled(string cell, string font, string fill, string formats = "") => RawPackage.Workbook(
        cell,
        styles: $"{formats}<fonts><font/>{font}</fonts><fills><fill/>{fill}</fills>"
            + $"<cellXfs><xf/><xf fontId='1' fillId='1'{(formats.Length > 0 ? " numFmtId='170'" : "")}/></cellXfs>");

    private static async Task AssertTextAsync(Dictionary<string, string> parts, string text)
    {
        var report = await Reading.OfAsync(parts.Zip(), "a.xlsx");
        var cell = report["permits.licensing.decisions"];
        Assert.Equal((CellState.Text, text, null), (cell.State, cell.Text, cell.Number));
        Assert.Contains(report.ReadingNotes, note => note.Path == "permits.licensing.decisions");
    }

    private static async Task<Cell> ReadAsync(Dictionary<string, string> parts) =>
        (await Reading.OfAsync(parts.Zip(), "a.xlsx"))["permits.licensing.decisions"];
}
