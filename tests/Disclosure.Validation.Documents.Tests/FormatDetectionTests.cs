using System.Text;
using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Documents.Markdown;
using Disclosure.Validation.Documents.Tests.Writing;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Reports.Canonical;
using Disclosure.Validation.Reports.Canonical.Yaml;
using Xunit;

namespace Disclosure.Validation.Documents.Tests;

public sealed class FormatDetectionTests
{
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    [Theory]
    [InlineData("WordDocument", "document.old-format", "DOC/WPS")]
    [InlineData("Workbook", "document.old-format", "XLS/ET")]
    [InlineData("EncryptedPackage", "document.encrypted", "加密")]
    public async Task Old_office_files_are_named_as_what_they_hold(string stream, string code, string named)
    {
        var problem = await Reading.ProblemOfAsync([.. CompoundFile, .. new byte[512], .. Encoding.Unicode.GetBytes(stream)]);

        Assert.Equal(code, problem.Code);
        Assert.Contains(named, problem.Found.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_old_text_document_is_told_how_to_be_converted()
    {
        var problem = await Reading.ProblemOfAsync([.. CompoundFile, .. Encoding.Unicode.GetBytes("WordDocument")]);

        Assert.Contains("soffice --headless --convert-to docx a.bin", problem.Hint!.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("年报 2024/a b.et", "--convert-to xlsx \"年报 2024/a b.et\"")]
    [InlineData("a.xls", "--convert-to xlsx a.xls")]
    [InlineData("a.wps", "--convert-to docx a.wps")]
    [InlineData("$(x) 'y'.wps", "--convert-to docx '$(x) '\\''y'\\''.wps'")]
    public async Task A_command_takes_the_file_for_one_name_and_sheets_for_sheets(string file, string command)
    {
        var problem = await Reading.ProblemOfAsync([.. CompoundFile, .. new byte[600]], name: file);

        Assert.Contains(command, problem.Hint!.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("OFD.xml", "document.ofd")]
    [InlineData("content.xml", "document.old-format")]
    [InlineData("readme.txt", "document.archive")]
    public async Task Zipped_files_are_named_as_what_they_hold(string entry, string code) =>
        Assert.Equal(code, (await Reading.ProblemOfAsync(Zip((entry, "x")))).Code);

    [Theory]
    [InlineData("89504E470D0A1A0A00", "document.picture")]
    [InlineData("FFD8FFE000", "document.picture")]
    [InlineData("526172211A0700", "document.archive")]
    [InlineData("1F8B080000", "document.archive")]
    [InlineData("255044462D312E370A", "document.damaged")]
    [InlineData("504B0304", "document.damaged")]
    [InlineData("7B5C727466315C616E7369", "document.old-format")]
    public async Task Other_files_are_named_as_what_they_are(string hex, string code) =>
        Assert.Equal(code, (await Reading.ProblemOfAsync(Convert.FromHexString(hex))).Code);

    [Theory]
    [InlineData("|---|---|", true)]
    [InlineData("---|---", true)]
    [InlineData("| :--- | ---: |", true)]
    [InlineData("\t|:---:|", true)]
    [InlineData("|---|---", true)]
    [InlineData("---", false)]
    [InlineData("|---", false)]
    [InlineData("|--|--|", false)]
    [InlineData("|---|-a-|", false)]
    [InlineData("|---||---|", false)]
    [InlineData("--- ---", false)]
    public void The_line_below_the_headings_of_a_table_is_known(string line, bool isDelimiter) =>
        Assert.Equal(isDelimiter, MarkdownTables.IsDelimiter(line.Trim()));

    [Theory]
    [InlineData("a|b\r\n---|--- \r\n1|2", true)]
    [InlineData("|a|b|\n|1|2|", true)]
    [InlineData("a|b|c|d|e\n1|2|3|4|5", true)]
    [InlineData("a|b\n1|2", false)]
    [InlineData("a\n---\nb", false)]
    [InlineData("|a\n|---\n|b", false)]
    public void A_table_of_markdown_shows_by_that_line_or_by_rows_between_bars(string text, bool isTable)
    {
        Assert.Equal(isTable, MarkdownTables.AreIn(text));
        Assert.False(MarkdownTables.AreIn(new string(' ', 400_000) + "x\n" + new string('-', 400_000) + "x"));
        Assert.True(MarkdownTables.AreIn(new string(' ', 400_000) + "x\n" + string.Concat(Enumerable.Repeat("|---", 100_000)) + "x"));
    }

    [Fact]
    public async Task A_text_beyond_its_limit_is_refused()
    {
        var options = new DocumentReaderOptions { Limits = new DocumentLimits { MaxTextBytes = 10 } };

        Assert.Equal("document.too-large", (await Reading.ProblemOfAsync(Encoding.UTF8.GetBytes("政府信息公开"), options: options)).Code);
    }

    [Theory]
    [InlineData("a\n")]
    [InlineData("a\tb\n\n")]
    [InlineData("a\t")]
    public async Task A_text_of_too_many_pieces_is_refused(string piece)
    {
        var options = new DocumentReaderOptions { Limits = new DocumentLimits { MaxTextElements = 100 } };
        var text = string.Concat(Enumerable.Repeat(piece, 101));

        Assert.Equal("document.too-many-elements", (await Reading.ProblemOfAsync(Encoding.UTF8.GetBytes(text), options: options)).Code);
    }

    [Fact]
    public async Task A_zip_bomb_is_refused_before_it_is_unpacked()
    {
        var options = new DocumentReaderOptions { Limits = new DocumentLimits { MaxUnpackedBytes = 1_000 } };
        var bomb = Zip(("word/document.xml", new string('a', 100_000)));

        Assert.Equal("document.unpacked-too-large", (await Reading.ProblemOfAsync(bomb, options: options)).Code);
    }

    [Fact]
    public async Task A_zip_of_too_many_files_is_refused()
    {
        var options = new DocumentReaderOptions { Limits = new DocumentLimits { MaxZipEntries = 2 } };

        Assert.Equal("document.too-many-entries", (await Reading.ProblemOfAsync(Zip(("a", ""), ("b", ""), ("c", "")), options: options)).Code);
    }

    [Fact]
    public async Task Canonical_json_and_yaml_are_read_whatever_their_name()
    {
        var report = new ReportBuilder(TestReports.Cn2019) { Issuer = "某县" }.Set("requests.new.natural", 5).Build();

        var json = await Reading.OfAsync(Encoding.UTF8.GetBytes(ReportJson.ToJson(report)), "a.txt");
        var yaml = await Reading.OfAsync(Encoding.UTF8.GetBytes(ReportYaml.ToYaml(report)), "a.txt");

        Assert.Equal(5, json["requests.new.natural"].Number);
        Assert.Equal(5, yaml["requests.new.natural"].Number);
    }

    private static byte[] Zip(params IEnumerable<(string Name, string Content)> entries) =>
        entries.Select(entry => KeyValuePair.Create(entry.Name, entry.Content)).Zip();
}
