using Disclosure.Validation.Documents.Tests.Writing;
using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Documents.Tests.Docx;

/// <summary>What a cell shows on paper is what is read; where that is open, its text is kept and no number.</summary>
public sealed class DocxFigureTests
{
    private const string Styles =
        """
        <w:style w:type="paragraph" w:styleId="Gone"><w:rPr><w:vanish/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Struck"><w:rPr><w:strike/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Listed"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
        <w:style w:type="character" w:styleId="Mark"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="MarkOfNote"><w:basedOn w:val="Mark"/></w:style>
        <w:style w:type="character" w:styleId="Hides"><w:rPr><w:vanish/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="Strikes"><w:rPr><w:strike/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="Up"><w:rPr><w:position w:val="10"/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="A"><w:basedOn w:val="B"/></w:style>
        <w:style w:type="character" w:styleId="B"><w:basedOn w:val="A"/></w:style>
        """;

    private const string Five = "<w:r><w:t>5</w:t></w:r>";
    private const string Six = "<w:r><w:t>6</w:t></w:r>";
    private const string Begin = "<w:r><w:fldChar w:fldCharType='begin'/></w:r>";
    private const string Separate = "<w:r><w:fldChar w:fldCharType='separate'/></w:r>";
    private const string End = "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
    private const string Picture = "<w:r><w:pict><v:rect/></w:pict></w:r>";

    [Theory]
    [InlineData("<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>", "[1/2]")]
    [InlineData("<m:oMath><m:sSup><m:e><m:r><m:t>5</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>", "[5^2]")]
    [InlineData("<m:oMathPara><m:oMath><m:rad><m:deg/><m:e><m:r><m:t>9</m:t></m:r></m:e></m:rad></m:oMath></m:oMathPara>", "[9]")]
    [InlineData("<m:oMath><m:d><m:e><m:r><m:t>5</m:t></m:r></m:e></m:d></m:oMath>", "[5]")]
    [InlineData("<m:oMath><m:phant><m:e><m:r><m:t>5</m:t></m:r></m:e></m:phant></m:oMath>", "[5]")]
    public Task Equations(string cell, string text) => AssertTextAsync(text, cell);

    [Theory]
    [InlineData("<w:position w:val='10'/>")]
    [InlineData("<w:position w:val='-10'/>")]
    [InlineData("<w:sz w:val='10'/>")]
    [InlineData("<w:vertAlign w:val='subscript'/>")]
    [InlineData("<w:rStyle w:val='Mark'/>")]
    [InlineData("<w:rStyle w:val='MarkOfNote'/>")]
    [InlineData("<w:rStyle w:val='Up'/>")]
    [InlineData("<w:rStyle w:val='Strikes'/>")]
    [InlineData("<w:strike/>")]
    [InlineData("<w:dstrike/>")]
    [InlineData("<w:color w:val='FFFFFF'/>")]
    [InlineData("<w:color w:val='000000' w:themeColor='background1'/>")]
    [InlineData("<w:color w:val='FFFF00'/><w:highlight w:val='yellow'/>")]
    [InlineData("<w:sz w:val='2'/>")]
    [InlineData("<w:w w:val='1'/>")]
    [InlineData("<w:spacing w:val='-100'/>")]
    [InlineData("<w:rFonts w:ascii='Wingdings 2'/>")]
    [InlineData("<mc:AlternateContent><mc:Choice Requires='w14'><w:strike/></mc:Choice></mc:AlternateContent>")]
    [InlineData("<w14:textFill><w14:noFill/></w14:textFill>")]
    [InlineData("<w14:textFill><w14:solidFill><w14:srgbClr w14:val='FFFFFF'/></w14:solidFill></w14:textFill>")]
    [InlineData("<w:fitText w:val='1'/>")]
    public Task What_stands_out_from_a_figure_is_no_digit_of_it(string look) =>
        AssertTextAsync("5 6", $"{Five}<w:r><w:rPr>{look}</w:rPr><w:t>6</w:t></w:r>");

    [Theory]
    [InlineData("<w:strike/>")]
    [InlineData("<w:dstrike/>")]
    [InlineData("<w:rStyle w:val='Strikes'/>")]
    [InlineData("<w:vertAlign w:val='superscript'/>")]
    [InlineData("<w:color w:val='FEFEFE'/>")]
    [InlineData("<w:color w:val='EEEEEE'/><w:shd w:val='clear' w:fill='F0F0F0'/>")]
    [InlineData("<w:sz w:val='4'/>")]
    [InlineData("<w:eastAsianLayout w:combine='1'/>")]
    public Task A_figure_that_is_wholly_set_apart(string look) =>
        AssertTextAsync("5", $"<w:r><w:rPr>{look}</w:rPr><w:t>5</w:t></w:r>");

    [Fact]
    public Task A_figure_that_may_be_broken() => AssertTextAsync("5 6", $"{Five}<w:r><w:softHyphen/></w:r>{Six}");

    [Theory]
    [InlineData("<w:position w:val='6'/>")]
    [InlineData("<w:strike w:val='0'/>")]
    [InlineData("<w:vertAlign w:val='baseline'/>")]
    [InlineData("<w:color w:val='FF0000'/>")]
    [InlineData("<w:color w:val='FFFFFF'/><w:highlight w:val='black'/>")]
    [InlineData("<w:color w:val='auto'/>")]
    [InlineData("<w:rStyle w:val='A'/>")]
    [InlineData("<w:rStyle w:val='Gone'/>")]
    [InlineData("<w:rStyle w:val='None'/>")]
    [InlineData("<w:rStyle w:val='Mark'/><w:vertAlign w:val='baseline'/>")]
    public Task Plain_figures_are_numbers(string look) =>
        AssertNumberAsync(56, $"<w:r><w:rPr>{look}</w:rPr><w:t>5</w:t></w:r><w:r><w:rPr>{look}</w:rPr><w:t>6</w:t></w:r>");

    [Theory]
    [InlineData("<w:pPr><w:pStyle w:val='Struck'/></w:pPr>" + Five)]
    [InlineData("<w:pPr><w:spacing w:line='20' w:lineRule='exact'/></w:pPr>" + Five)]
    [InlineData("<w:del><w:r><w:delText>7</w:delText></w:r></w:del><w:r><w:rPr><w:strike/></w:rPr><w:t>5</w:t></w:r>")]
    [InlineData("<w:bdo w:val='rtl'>" + Five + "</w:bdo>")]
    [InlineData(Five + "<w:r><w:sym w:font='Wingdings' w:char='F08C'/></w:r>")]
    [InlineData(Five + "<w:r><w:pgNum/></w:r>")]
    [InlineData(Five + Picture)]
    [InlineData("<w:r><w:ruby><w:rt><w:r><w:t>7</w:t></w:r></w:rt><w:rubyBase>" + Five + "</w:rubyBase></w:ruby></w:r>")]
    public Task What_is_shown_otherwise_is_no_number(string cell) => AssertTextAsync("5", cell);

    [Theory]
    [InlineData("<w:r><w:sym w:font='Symbol' w:char='F035'/></w:r>", "[symbol]")]
    [InlineData(Picture, "[picture]")]
    [InlineData("<w:r><w:object/></w:r>", "[picture]")]
    [InlineData("<w:r><w:drawing/></w:r>", "[picture]")]
    [InlineData("<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>", "[numbering]")]
    [InlineData("<w:pPr><w:pStyle w:val='Listed'/></w:pPr>", "[numbering]")]
    [InlineData(Begin + "<w:r><w:instrText> EQ \\f(1,2) </w:instrText></w:r>" + End, "[field]")]
    [InlineData("<w:fldSimple w:instr='= 2 + 3'/>", "[field]")]
    public Task What_has_no_text_of_its_own_is_not_blank(string cell, string text) => AssertTextAsync(text, cell);

    [Theory]
    [InlineData(Five + "<w:r><w:ptab w:alignment='left' w:relativeTo='margin' w:leader='none'/></w:r>" + Six)]
    [InlineData(Five + "<w:r><w:tab/></w:r>" + Six)]
    [InlineData(Five + "<w:r><w:br/></w:r>" + Six)]
    [InlineData(Five + "<w:r><w:cr/></w:r>" + Six)]
    [InlineData(Five + "<w:r><w:footnoteReference w:customMarkFollows='1' w:id='2'/><w:t>6</w:t></w:r>")]
    [InlineData(Five + "</w:p><w:p>" + Six)]
    [InlineData(Five + Picture + Six)]
    [InlineData(Five + Begin + "<w:r><w:instrText>SYMBOL 53</w:instrText></w:r>" + End + Six)]
    [InlineData(Five + "<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p>" + Six + "</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>")]
    public Task What_stands_apart_does_not_grow_together(string cell) => AssertTextAsync("5 6", cell);

    [Theory]
    [InlineData(Begin + "<w:r><w:t>77</w:t></w:r>" + Separate + Five + End)]
    [InlineData(Begin + "<w:r><w:instrText>IF </w:instrText></w:r>" + Begin + "<w:r><w:instrText>DATE</w:instrText></w:r>" + Separate + "<w:r><w:t>7</w:t></w:r>" + End + Separate + Five + End)]
    [InlineData("<w:fldSimple w:instr='REF a'>" + Five + "</w:fldSimple>")]
    [InlineData(Five + Begin + "<w:r><w:instrText>XE \"a\"</w:instrText></w:r>" + End)]
    [InlineData("<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:t>5</w:t></mc:Choice><mc:Fallback><w:t>6</w:t></mc:Fallback></mc:AlternateContent></w:r>")]
    [InlineData("<w:r><mc:AlternateContent><mc:Choice Requires='later'><w:t>6</w:t></mc:Choice><mc:Fallback><w:t>5</w:t></mc:Fallback></mc:AlternateContent></w:r>")]
    [InlineData("<mc:AlternateContent><mc:Choice Requires='wps'>" + Five + "</mc:Choice><mc:Fallback>" + Six + "</mc:Fallback></mc:AlternateContent>")]
    [InlineData(Five + "<later:r><w:r><w:t>6</w:t></w:r></later:r>")]
    [InlineData("<w:moveFrom><w:r><w:t>6</w:t></w:r></w:moveFrom><w:moveTo>" + Five + "</w:moveTo>")]
    [InlineData("<w:sdt><w:sdtContent><w:smartTag><w:customXml><w:ins>" + Five + "</w:ins></w:customXml></w:smartTag></w:sdtContent></w:sdt>")]
    [InlineData(Five + "<w:r><w:rPr><w:rStyle w:val='Hides'/></w:rPr><w:t>6</w:t></w:r>")]
    [InlineData("<w:pPr><w:pStyle w:val='Gone'/></w:pPr>" + Six + "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>5</w:t></w:r>")]
    [InlineData("<w:pPr><w:pStyle w:val='Gone'/></w:pPr><w:r><w:rPr><w:rStyle w:val='Hides'/></w:rPr><w:t>5</w:t></w:r>")]
    [InlineData("<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>" + Five)]
    [InlineData(Five + "<w:r><w:footnoteReference w:id='2'/></w:r>")]
    [InlineData(Five + "<w:r><w:softHyphen/></w:r>")]
    public Task What_print_shows_is_read(string cell) => AssertNumberAsync(5, cell);

    [Theory]
    [InlineData(Begin + "<w:r><w:t>77</w:t></w:r></w:p><w:p>" + Separate + Five + End, "77 5")]
    [InlineData(Begin + "<w:r><w:t>77</w:t></w:r></w:p><w:p><w:r><w:t>7</w:t></w:r>" + Separate + Five + End, "77 75")]
    [InlineData(Begin + Separate + "<w:r><w:t>7</w:t></w:r>" + Separate + Five + End, "75")]
    public Task Fields_that_are_not_well_formed_are_no_numbers(string cell, string text) => AssertTextAsync(text, cell);

    [Fact]
    public async Task A_figure_as_white_as_its_cell_is_none_and_one_on_black_is()
    {
        const string White = "<w:p><w:r><w:rPr><w:color w:val='FFFFFF'/></w:rPr><w:t>5</w:t></w:r></w:p>";

        Assert.Equal("\"5\"", (await ReadAsync(White)).ToString());
        Assert.Equal(5, (await ReadAsync($"<w:tcPr><w:shd w:val='clear' w:fill='000000'/></w:tcPr>{White}")).Number);
    }

    [Theory]
    [InlineData("<w:tblPr><w:tblStyle w:val='Strikes'/></w:tblPr>", "", true)]
    [InlineData("<w:tblPr><w:tblStyle w:val='StrikesFirst'/></w:tblPr>", "", true)]
    [InlineData("<w:tblPr><w:tblStyle w:val='Shades'/></w:tblPr>", "", false)]
    [InlineData("", "<w:trPr><w:trHeight w:val='1' w:hRule='exact'/></w:trPr>", true)]
    [InlineData("", "<w:trPr><w:trHeight w:val='1'/></w:trPr>", false)]
    public async Task Tables_and_rows_say_how_their_text_is_set(string table, string row, bool isDoubted)
    {
        var report = await Reading.OfAsync(DocxWriting.OfXml(
            DocxWriting.XmlTableOf(["信息内容", "本年处理决定数量"], ["行政许可", "5"])
                .Replace("<w:tbl>", "<w:tbl>" + table, StringComparison.Ordinal)
                .Replace("<w:tr>", "<w:tr>" + row, StringComparison.Ordinal),
            """
            <w:style w:type="table" w:styleId="Strikes"><w:rPr><w:strike/></w:rPr></w:style>
            <w:style w:type="table" w:styleId="StrikesFirst"><w:tblStylePr w:type="firstRow"><w:rPr><w:strike/></w:rPr></w:tblStylePr></w:style>
            <w:style w:type="table" w:styleId="Shades"><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:tcPr><w:shd w:val="clear" w:fill="4472C4"/></w:tcPr></w:style>
            """));

        Assert.Equal(isDoubted ? Cell.FromText("5") : Cell.Of(5), report["permits.licensing.decisions"] with { Source = null });
    }

    [Theory]
    [InlineData("<w:strike/>", "\"5\"")]
    [InlineData("<w:vanish/>", "blank")]
    [InlineData("<w:sz w:val='2'/>", "\"5\"")]
    public async Task The_defaults_of_a_document_hold_where_no_style_says_otherwise(string look, string read)
    {
        var report = await Reading.OfAsync(DocxWriting.OfXml(
            DocxWriting.XmlTableOf([Shown("信息内容"), Shown("本年处理决定数量")], [Shown("行政许可"), $"<w:p>{Five}</w:p>"]),
            $"<w:docDefaults><w:rPrDefault><w:rPr>{look}</w:rPr></w:rPrDefault></w:docDefaults>"));

        Assert.Equal(read, report["permits.licensing.decisions"].ToString());

        static string Shown(string label) => $"<w:p><w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>{label}</w:t></w:r></w:p>";
    }

    [Fact]
    public async Task Forms_for_several_programs_are_chosen_between_at_every_level()
    {
        const string Head = "<w:tr><w:tc><w:p><w:r><w:t>信息内容</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>本年处理决定数量</w:t></w:r></w:p></w:tc></w:tr>";
        var cell = OneOf($"<w:tc>{OneOf($"<w:p>{OneOf(Five, Six)}</w:p>", "<w:p/>")}</w:tc>", "<w:tc><w:p/></w:tc>");
        var row = OneOf($"<w:tr><w:tc><w:p><w:r><w:t>行政许可</w:t></w:r></w:p></w:tc>{cell}</w:tr>", "<w:tr/>");

        var report = await Reading.OfAsync(DocxWriting.OfXml(OneOf($"<w:tbl>{Head}{row}</w:tbl>", "<w:p/>")));

        Assert.Equal(5, report["permits.licensing.decisions"].Number);
    }

    private static string OneOf(string shown, string other) =>
        $"<mc:AlternateContent><mc:Choice Requires='wps'>{shown}</mc:Choice><mc:Fallback>{other}</mc:Fallback></mc:AlternateContent>";

    [Theory]
    [InlineData("single", "5", "\"5\"")]
    [InlineData("nil", "5", "5")]
    [InlineData("single", "", "blank")]
    public async Task A_line_across_a_cell_strikes_out_what_is_in_it(string line, string figure, string read) =>
        Assert.Equal(read, (await ReadAsync(
            $"<w:tcPr><w:tcBorders><w:tl2br w:val='{line}'/></w:tcBorders></w:tcPr><w:p><w:r><w:t>{figure}</w:t></w:r></w:p>")).ToString());

    private static async Task AssertTextAsync(string text, string paragraph) =>
        Assert.Equal(Cell.FromText(text), await ReadAsync($"<w:p>{paragraph}</w:p>", isNoted: true) with { Source = null });

    private static async Task AssertNumberAsync(int number, string paragraph) =>
        Assert.Equal(Cell.Of(number), await ReadAsync($"<w:p>{paragraph}</w:p>", isNoted: false) with { Source = null });

    private static async Task<Cell> ReadAsync(string cell, bool? isNoted = null)
    {
        var report = await Reading.OfAsync(DocxWriting.OfXml(DocxWriting.XmlTableOf(["信息内容", "本年处理决定数量"], ["行政许可", cell]), Styles));

        Assert.Equal(isNoted ?? report.ReadingNotes.Count > 0, report.ReadingNotes.Count > 0);
        return report["permits.licensing.decisions"];
    }
}
