using Disclosure.Validation.Documents.Tests.Writing;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Documents.Tests.Xlsx;

/// <summary>What a sheet may show otherwise under a condition is no figure; other conditions leave figures what they are.</summary>
public sealed class ConditionalFormatTests
{
    private const string White = "<dxf><font><color rgb='FFFFFFFF'/></font></dxf>";
    private const string Expression = "<cfRule type='expression' dxfId='0' priority='1'><formula>$A$1&lt;&gt;\"\"</formula></cfRule>";

    [Theory]
    [InlineData(White, Expression)]
    [InlineData("<dxf><font><strike/></font></dxf>", Expression)]
    [InlineData("<dxf><fill><patternFill><bgColor rgb='FF000000'/></patternFill></fill></dxf>", Expression)]
    [InlineData("<dxf><font><color rgb='FFFF0000'/></font><fill><patternFill><bgColor rgb='FFFF0000'/></patternFill></fill></dxf>", Expression)]
    [InlineData("<dxf><numFmt numFmtId='170' formatCode=';;;'/></dxf>", Expression)]
    [InlineData("<dxf><numFmt numFmtId='170' formatCode='0&quot;0&quot;'/></dxf>", Expression)]
    [InlineData("<dxf><numFmt numFmtId='170' formatCode='0,'/></dxf>", Expression)]
    [InlineData(White, "<cfRule type='cellIs' dxfId='0' operator='equal'><formula>5</formula></cfRule>")]
    [InlineData(White, "<cfRule type='cellIs' dxfId='0' operator='between'><formula>1</formula><formula>9</formula></cfRule>")]
    [InlineData(White, "<cfRule type='cellIs' dxfId='0' operator='lessThan'><formula>$C$1</formula></cfRule>")]
    [InlineData(White, "<cfRule type='expression' dxfId='0'><formula>B2&gt;4</formula></cfRule>")]
    [InlineData(White, "<cfRule type='duplicateValues' dxfId='0'/>")]
    [InlineData("", "<cfRule type='dataBar'><dataBar showValue='0'><cfvo type='min'/><cfvo type='max'/><color rgb='FF638EC6'/></dataBar></cfRule>")]
    [InlineData("", "<cfRule type='iconSet'><iconSet showValue='0'><cfvo type='percent' val='0'/></iconSet></cfRule>")]
    public async Task What_a_condition_may_hide_or_change_stays_text_with_a_note(string difference, string rule)
    {
        var report = await ReadAsync(difference, rule);

        var cell = report["permits.licensing.decisions"];
        Assert.Equal((CellState.Text, null), (cell.State, cell.Number));
        Assert.Contains(report.ReadingNotes, note => note.Path == "permits.licensing.decisions");
    }

    [Theory]
    [InlineData("<dxf><font><b/><color rgb='FF9C0006'/></font><fill><patternFill><bgColor rgb='FFFFC7CE'/></patternFill></fill></dxf>", Expression)]
    [InlineData("<dxf><numFmt numFmtId='170' formatCode='#,##0'/></dxf>", Expression)]
    [InlineData(White, "<cfRule type='cellIs' dxfId='0' operator='equal'><formula>0</formula></cfRule>")]
    [InlineData(White, "<cfRule type='cellIs' dxfId='0' operator='notBetween'><formula>0</formula><formula>9</formula></cfRule>")]
    [InlineData(White, "<cfRule type='expression' dxfId='0'><formula>B2=0</formula></cfRule>")]
    [InlineData(White, "<cfRule type='containsErrors' dxfId='0'><formula>ISERROR(B2)</formula></cfRule>")]
    [InlineData(White, "<cfRule type='expression' dxfId='9'><formula>TRUE</formula></cfRule>")]
    [InlineData("", "<cfRule type='colorScale'><colorScale><cfvo type='min'/><cfvo type='max'/><color rgb='FFF8696B'/><color rgb='FF63BE7B'/></colorScale></cfRule>")]
    [InlineData("", "<cfRule type='dataBar'><dataBar><cfvo type='min'/><cfvo type='max'/><color rgb='FF638EC6'/></dataBar></cfRule>")]
    public async Task Conditions_that_are_not_met_or_change_nothing_leave_the_figure(string difference, string rule)
    {
        var report = await ReadAsync(difference, rule);

        Assert.Equal(5, report["permits.licensing.decisions"].Number);
        Assert.Empty(report.ReadingNotes);
    }

    [Theory]
    [InlineData("C1:Z9 A3:B9", 5)]
    [InlineData("A1:A9 B2", null)]
    [InlineData("A1:XFD1048576", null)]
    [InlineData("B2:B", 5)]
    public async Task A_condition_is_for_its_ranges(string ranges, int? number) =>
        Assert.Equal(number, (await ReadAsync(White, Expression, ranges))["permits.licensing.decisions"].Number);

    [Fact]
    public async Task Conditions_without_end_are_told_of()
    {
        var parts = Parts(
            White,
            string.Concat(Enumerable.Repeat(Expression, 100)),
            string.Join(' ', Enumerable.Repeat("A1:B9", 1_000)),
            string.Concat(Enumerable.Range(3, 30).Select(row => FormattableString.Invariant($"<row r='{row}'><c r='A{row}'><v>1</v></c></row>"))));

        var exception = await Assert.ThrowsAsync<DisclosureInputException>(() => Reading.OfAsync(parts.Zip(), "a.xlsx"));

        Assert.Equal("document.too-many-styles", exception.Problems[0].Code);
    }

    [Fact]
    public async Task Many_ranges_of_many_rules_are_told_of_before_they_are_kept() => Assert.Equal(
        "document.too-many-styles",
        await CodeAsync(rules: 1_500, ranges: 1_500, rows: 0, columns: 0));

    [Fact]
    public async Task Rules_for_wide_rows_are_told_of_by_their_cells() => Assert.Equal(
        "document.too-many-styles",
        await CodeAsync(rules: 1_600, ranges: 2, rows: 400, columns: 40));

    private static async Task<string> CodeAsync(int rules, int ranges, int rows, int columns)
    {
        var cells = string.Concat(Enumerable.Repeat("<c><v>1</v></c>", columns));
        var parts = Parts(
            White,
            string.Concat(Enumerable.Repeat(Expression, rules)),
            string.Join(' ', Enumerable.Repeat("A1:CZ2000", ranges)),
            string.Concat(Enumerable.Range(3, rows).Select(row => FormattableString.Invariant($"<row r='{row}'>{cells}</row>"))));
        return (await Assert.ThrowsAsync<DisclosureInputException>(() => Reading.OfAsync(parts.Zip(), "a.xlsx"))).Problems[0].Code;
    }

    private static Task<DisclosureReport> ReadAsync(string difference, string rule, string ranges = "B2") =>
        Reading.OfAsync(Parts(difference, rule, ranges).Zip(), "a.xlsx");

    private static Dictionary<string, string> Parts(string difference, string rule, string ranges, string rows = "")
    {
        var parts = RawPackage.Workbook("<c r='B2'><v>5</v></c>", rows: rows, styles: $"<cellXfs><xf/></cellXfs><dxfs>{difference}</dxfs>");
        parts["xl/sheet.xml"] = parts["xl/sheet.xml"].Replace(
            "</sheetData>", $"</sheetData><conditionalFormatting sqref='{ranges}'>{rule}</conditionalFormatting>", StringComparison.Ordinal);
        return parts;
    }
}
