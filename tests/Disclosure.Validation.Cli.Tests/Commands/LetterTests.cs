using Disclosure.Validation.Cli.Shell;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Xunit;

namespace Disclosure.Validation.Cli.Tests.Commands;

public sealed class LetterTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task An_issuer_is_told_what_was_found_in_all_its_years()
    {
        await CheckAsync();

        var ran = await _tool.Run("letter", "r.json", "--issuer", Issuer, "-o", "l.docx", "--due", "2027-01-31", "--from", "政务公开办");

        Assert.Equal(new Ran(ExitCodes.Clean, "", ""), ran);
        var text = TextOf("l.docx");
        Assert.All(
            ["关于政府信息公开工作年度报告核查问题的通知", $"{Issuer}：", "2021、2022 年度", "错误 2 处", "2027-01-31", "政务公开办", "总计", "表四 行政复议 总计：3"],
            part => Assert.Contains(part, text, StringComparison.Ordinal));
        using var document = WordprocessingDocument.Open(_tool.PathOf("l.docx"), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        Assert.Equal(2, document.MainDocumentPart!.Document!.Body!.Elements<DocumentFormat.OpenXml.Wordprocessing.Table>().Count());
    }

    [Fact]
    public async Task Where_several_changes_would_do_none_of_them_is_asked_for()
    {
        await CheckAsync();

        await _tool.Run("letter", "r.json", "--issuer", Issuer, "-o", "l.docx");

        Assert.Contains("种改法都能使数据平衡，仅凭数字无法确定", TextOf("l.docx"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_issuer_with_findings_has_a_file_and_the_template_is_data()
    {
        await CheckAsync();
        _tool.Write("t.txt", "# {issuer} 注意\n{findings}\n> {from}");

        var ran = await _tool.Run("letter", "r.json", "--all", "-o", "letters", "--template", "t.txt");

        Assert.Equal(ExitCodes.Clean, ran.Code);
        var file = Assert.Single(Directory.GetFiles(_tool.PathOf("letters")));
        Assert.StartsWith($"{Issuer} 注意", TextOf(file), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("letter r.json -o l.docx", "name one issuer with --issuer, or ask for all with --all")]
    [InlineData("letter r.json --issuer 甲市乙区人民府 -o l.docx", "no report of 甲市乙区人民府 among the results")]
    [InlineData("letter r.json --all -o l --template bad.txt", "nothing can be filled in for {name}")]
    [InlineData("letter r.json --all -o l --template none.txt", "the template has no line {findings}")]
    [InlineData("letter a.json --all -o l", "no results of a check")]
    public async Task What_can_not_be_written_is_said(string command, string found)
    {
        await CheckAsync();
        _tool.Write("bad.txt", "{name}\n{findings}").Write("none.txt", "x").Write("a.json", "{}");

        var ran = await _tool.Run([.. command.Split(' '), "--lang", "en"]);

        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Contains(found, ran.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_tool.PathOf("l.docx")));
    }

    private static string Issuer => Reports.Wrong().Issuer!;

    private async Task CheckAsync()
    {
        _tool.Write("in/2021.json", Reports.Wrong(2021)).Write("in/2022.json", Reports.Wrong(2022));
        await _tool.Run("check", "in", "--format", "json=r.json");
    }

    private string TextOf(string file)
    {
        using var document = WordprocessingDocument.Open(_tool.PathOf(file), isEditable: false);
        return document.MainDocumentPart!.Document!.Body!.InnerText;
    }
}
