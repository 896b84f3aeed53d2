using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Reports.Canonical;
using Xunit;

namespace Disclosure.Validation.Cli.Tests.Inputs;

/// <summary>What an auditor's folder holds: reports, and files that are none; not one vanishes without a word.</summary>
public sealed class MixedFolderTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("a.jpg", "图片")]
    [InlineData("a.PNG", "图片")]
    [InlineData("a.rar", "压缩包")]
    [InlineData("a.7z", "压缩包")]
    [InlineData("a.ofd", "OFD")]
    [InlineData("a.mht", "MHT")]
    [InlineData("说明", "扩展名")]
    [InlineData("a.pptx", ".pptx")]
    [InlineData("a.zip", "打不开")]
    [InlineData("通知.txt", "标题和表格")]
    [InlineData("package.json", "标题和表格")]
    public async Task A_file_below_a_folder_that_is_not_checked_is_named_and_makes_no_run_fail(string name, string reason)
    {
        _tool.Write("in/r.json", Reports.Sound()).Write($"in/{name}", "{\"a\": 1}");

        var (ran, json) = await CheckAsync("in");

        Assert.Equal(ExitCodes.Clean, ran.Code);
        var notChecked = Assert.Single(json.GetProperty("notChecked").EnumerateArray());
        Assert.Equal($"in/{name}", notChecked.GetProperty("file").GetString());
        Assert.Contains(reason, notChecked.GetProperty("reason").GetProperty("zh").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("通知.txt")]
    [InlineData("a.jpg")]
    [InlineData("a.zip")]
    public async Task A_file_given_by_name_has_to_be_read(string name)
    {
        _tool.Write(name, "关于召开会议的通知");

        Assert.Equal(ExitCodes.BadInput, (await _tool.Run("check", name)).Code);
    }

    [Fact]
    public async Task Files_of_the_system_and_what_is_excluded_are_not_named()
    {
        _tool.Write("in/r.json", Reports.Sound()).Write("in/Thumbs.db", "x").Write("in/desktop.ini", "x").Write("in/~$r.docx", "x")
            .Write("in/.DS_Store", "x").Write("in/a.jpg", "x").Write("in/草稿/b.json", Reports.Wrong()).Write("in/c.png", "x");

        var (ran, json) = await CheckAsync("in", "--exclude", "*.jpg", "--exclude", "草稿/**", "--exclude", "c.png");

        Assert.Equal(ExitCodes.Clean, ran.Code);
        Assert.False(json.TryGetProperty("notChecked", out _));
        Assert.Single(json.GetProperty("reports").EnumerateArray());
    }

    [Fact]
    public async Task A_report_without_a_readable_table_is_unread_and_makes_the_run_fail()
    {
        _tool.Write("in/r.json", Reports.Sound()).Write("in/b.html", "<html><body><p>某局2023年政府信息公开工作年度报告</p><img></body></html>");

        var (ran, json) = await CheckAsync("in");

        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Contains("unread", json.GetProperty("reports").EnumerateArray().Select(report => report.GetProperty("verdict").GetString()));
        Assert.False(json.TryGetProperty("failures", out _));
    }

    [Fact]
    public async Task The_results_of_an_earlier_run_are_no_reports()
    {
        _tool.Write("in/r.json", Reports.Sound());
        await _tool.Run("check", "in", "--format", "html=in/x.html", "--format", "json=in/x.json", "--format", "xlsx=in/x.xlsx");

        var (_, json) = await CheckAsync("in");

        Assert.Single(json.GetProperty("reports").EnumerateArray());
        Assert.Equal(3, json.GetProperty("notChecked").GetArrayLength());
    }

    [Theory]
    [InlineData("in", true)]
    [InlineData("in/报送.zip", false)]
    public async Task A_zip_file_is_read_as_a_folder(string path, bool isFolder)
    {
        Directory.CreateDirectory(_tool.PathOf("in"));
        _tool.Write("in/报送.zip", Zip(
            ("甲/r.json", Canonical(2022)),
            ("图.png", [1]),
            ("../evil.json", Canonical(2019)),
            ("__MACOSX/._r.json", [1]),
            ("内.zip", Zip(("s.json", Canonical(2021)), ("深.zip", Zip(("t.json", Canonical(2020))))))));

        var (ran, json) = await CheckAsync(path);

        Assert.Equal(ExitCodes.Clean, ran.Code);
        Assert.Equal(
            ["in/报送.zip/内.zip/s.json", "in/报送.zip/甲/r.json"],
            json.GetProperty("reports").EnumerateArray().Select(report => report.GetProperty("file").GetString()!.Replace('\\', '/')).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["in/报送.zip/../evil.json", "in/报送.zip/内.zip/深.zip", "in/报送.zip/图.png"],
            json.GetProperty("notChecked").EnumerateArray().Select(file => file.GetProperty("file").GetString()));
        Assert.Equal(isFolder, path == "in");
    }

    [Fact]
    public async Task Names_in_a_zip_file_are_read_as_GBK_where_they_are_not_UTF_8()
    {
        var gbk = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
        var bytes = Encoding.Latin1.GetString(Zip(("AAAAAAAA.json", Canonical(2022))))
            .Replace("AAAAAAAA", Encoding.Latin1.GetString(gbk.GetBytes("某市报告")), StringComparison.Ordinal);
        _tool.Write("a.zip", Encoding.Latin1.GetBytes(bytes));

        var (_, json) = await CheckAsync("a.zip");

        Assert.Equal("a.zip/某市报告.json", json.GetProperty("reports")[0].GetProperty("file").GetString());
    }

    [Fact]
    public async Task Who_has_not_submitted_is_told_by_year_and_parent()
    {
        _tool.Write("issuers.yaml", "issuers:\n  - name: 甲市\n  - {name: 甲市乙区, parent: 甲市}\n  - {name: 甲市丙区, parent: 甲市}\n")
            .Write("in/r.json", Reports.Sound(2022)).Write("in/s.json", Reports.Sound(2021));

        var (ran, json) = await CheckAsync("in", "--issuers", "issuers.yaml");

        Assert.Equal(ExitCodes.Clean, ran.Code);
        Assert.Equal(
            ["甲市 <  2022", "甲市丙区 < 甲市 2022"],
            json.GetProperty("notSubmitted").EnumerateArray().Select(missing =>
                $"{missing.GetProperty("issuer")} < {(missing.TryGetProperty("parent", out var parent) ? parent : "")} {missing.GetProperty("year")}"));
        Assert.Contains("2022 年，由甲市汇总（1 家）：甲市丙区", (await _tool.Run("check", "in", "--issuers", "issuers.yaml", "--lang", "zh")).Output, StringComparison.Ordinal);
    }

    private async Task<(Ran Ran, JsonElement Json)> CheckAsync(params string[] args)
    {
        var ran = await _tool.Run(["check", .. args, "--format", "json"]);
        return (ran, JsonDocument.Parse(ran.Output).RootElement);
    }

    private static byte[] Canonical(int year)
    {
        using var stream = new MemoryStream();
        ReportJson.Write(Reports.Sound(year), stream);
        return stream.ToArray();
    }

    private static byte[] Zip(params (string Name, byte[] Content)[] files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }
}
