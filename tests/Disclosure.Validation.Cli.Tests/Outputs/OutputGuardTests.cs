using System.IO.Compression;
using Disclosure.Validation.Cli.Shell;
using Xunit;

namespace Disclosure.Validation.Cli.Tests.Outputs;

/// <summary>No command overwrites what it reads, by whatever name; and nothing is left of what it began.</summary>
public sealed class OutputGuardTests : IDisposable
{
    private const string Pack = """
        pack: mine
        version: 1.0.0
        extends: cn-2021
        rules:
          MINE-1:
            title: {zh: 试, en: try}
            each: row of requests
            check: total >= 0
            standing: implied
            tests: [{given: {total: 1}, expect: holds}]
        """;

    private readonly Tool _tool = new();

    public OutputGuardTests()
    {
        _tool.Write("in/a.json", Reports.Wrong()).Write("in_files/0001-b.html", "<p>no report</p>").Write("packs/p.yaml", Pack)
            .Write("own/mine/pack.yaml", "pack: own\nversion: 1.0.0\nextends: cn-2021\ninclude: [shared]\n")
            .Write("own/shared/p.yaml", Pack[Pack.IndexOf("rules:", StringComparison.Ordinal)..])
            .Write("issuers.yaml", "issuers:\n- name: 甲市\n").Write("old.json", "{}");
        Directory.CreateDirectory(_tool.PathOf("zip"));
        ZipFile.CreateFromDirectory(_tool.PathOf("in"), _tool.PathOf("zip/a.zip"));
        Directory.CreateSymbolicLink(_tool.PathOf("folder-link"), _tool.PathOf("in"));
        File.CreateSymbolicLink(_tool.PathOf("link"), _tool.PathOf("in/a.json"));
        File.CreateSymbolicLink(_tool.PathOf("link-to-link"), "link");
        File.CreateSymbolicLink(_tool.PathOf("pack-link"), _tool.PathOf("packs/p.yaml"));
    }

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("read in/a.json -o in/a.json")]
    [InlineData("read in/a.json -o in/../in/a.json")]
    [InlineData("read in/a.json -o link")]
    [InlineData("read in/a.json -o link-to-link")]
    [InlineData("read link -o in/a.json")]
    [InlineData("read zip/a.zip -o zip/a.zip")]
    [InlineData("rules suggest zip/a.zip -o zip/a.zip")]
    [InlineData("check zip/a.zip --format json=zip/a.zip")]
    [InlineData("read in/a.json -o folder-link/a.json")]
    [InlineData("read folder-link/a.json -o in/a.json")]
    [InlineData("read in/a.json --rules packs -o packs/p.yaml")]
    [InlineData("check in/a.json --format json=link")]
    [InlineData("check in --format json=link")]
    [InlineData("check in --format json=folder-link/a.json")]
    [InlineData("check in/*.json --format html=o.html --format json=in/a.json")]
    [InlineData("check in/a.json --rules packs/p.yaml --format json=packs/p.yaml")]
    [InlineData("check in/a.json --rules packs --format json=packs/p.yaml")]
    [InlineData("schema report --rules packs/p.yaml -o packs/p.yaml")]
    [InlineData("schema report --rules packs -o pack-link")]
    [InlineData("schema report --rules own/mine -o own/shared/p.yaml")]
    [InlineData("letter result.json --issuer 甲市乙区人民政府 -o result.json")]
    [InlineData("letter result.json --issuer 甲市乙区人民政府 --rules packs -o packs/p.yaml")]
    [InlineData("letter result.json --issuer 甲市乙区人民政府 --rules own/mine -o own/shared/p.yaml")]
    [InlineData("check in/a.json --rules packs --format json=pack-link")]
    [InlineData("check in/a.json --issuers issuers.yaml --format json=issuers.yaml")]
    [InlineData("check in/a.json --baseline known.yaml --format json=known.yaml")]
    [InlineData("check in/a.json --previous old.json --format json=old.json")]
    [InlineData("check in/a.json --resume in/a.json")]
    [InlineData("check in/a.json --resume link")]
    [InlineData("check in --resume st --format json=st")]
    [InlineData("check in --format json=o --format html=./o")]
    [InlineData("check in/a.json in_files/0001-b.html --format html=in.html --split")]
    [InlineData("check in_files --format html=in.html --split")]
    [InlineData("check in/a.json --format html=out.html --split --format json=out/o.json")]
    [InlineData("check in/a.json --format html=out.html --split --resume out_files/state")]
    [InlineData("baseline in/a.json -o in/a.json --reason r --owner o")]
    [InlineData("baseline in -o in/a.json --reason r --owner o")]
    [InlineData("baseline in/a.json -o link --reason r --owner o")]
    [InlineData("baseline in/a.json --rules packs -o packs/p.yaml --reason r --owner o")]
    [InlineData("compare old.json old.json -o old.json")]
    [InlineData("compare old.json in/a.json -o link")]
    [InlineData("rules list --rules packs -o packs/p.yaml")]
    [InlineData("rules list --rules own/mine -o own/shared/p.yaml")]
    [InlineData("read in/a.json --rules own/mine -o own/shared/p.yaml")]
    [InlineData("check in/a.json --rules own/mine --format json=own/shared/p.yaml")]
    [InlineData("baseline in/a.json --rules own/mine -o own/shared/p.yaml --reason r --owner o")]
    [InlineData("rules test --rules packs/p.yaml -o pack-link")]
    [InlineData("rules lint --rules pack-link -o packs/p.yaml")]
    [InlineData("rules coverage --rules packs/p.yaml -o ./packs/p.yaml")]
    [InlineData("rules explain MINE-1 --rules packs -o packs/p.yaml")]
    public async Task What_is_read_or_written_otherwise_is_never_overwritten(string command)
    {
        await _tool.Run("baseline", "in/a.json", "-o", "known.yaml", "--reason", "r", "--owner", "o");
        await _tool.Run("check", "in/a.json", "--format", "json=result.json");
        var before = Content();

        var ran = await _tool.Run([.. command.Split(' '), "--lang", "en"]);

        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Equal("", ran.Output);
        Assert.StartsWith("error: ", ran.Error, StringComparison.Ordinal);
        Assert.Equal(before, Content());
    }

    [Theory]
    [InlineData("read in/a.json -o hard", true)]
    [InlineData("check in/a.json --format json=hard", true)]
    [InlineData("read in/a.json -o copy", false)]
    public async Task Another_name_of_the_same_file_is_told_from_a_copy(string command, bool isRefused)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Making a hard link takes a program of the system.");
        using (var link = System.Diagnostics.Process.Start("ln", [_tool.PathOf("in/a.json"), _tool.PathOf("hard")]))
        {
            await link.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        File.Copy(_tool.PathOf("in/a.json"), _tool.PathOf("copy"));
        File.SetLastWriteTimeUtc(_tool.PathOf("copy"), File.GetLastWriteTimeUtc(_tool.PathOf("in/a.json")));

        var ran = await _tool.Run([.. command.Split(' '), "--lang", "en"]);

        Assert.Equal(isRefused, ran.Code == ExitCodes.BadInput);
        Assert.Equal(isRefused ? "error: hard: this is in/a.json, which is read: the output would overwrite it. Hint: choose another name for the output\n" : "", ran.Error);
    }

    [Fact]
    public async Task Links_that_lead_in_a_circle_are_no_reason_to_go_round()
    {
        File.CreateSymbolicLink(_tool.PathOf("round"), _tool.PathOf("about"));
        File.CreateSymbolicLink(_tool.PathOf("about"), _tool.PathOf("round"));

        var ran = await _tool.Run("read", "in/a.json", "-o", "round", "--lang", "en");

        Assert.Equal(ExitCodes.BadInput, ran.Code);
    }

    private List<string> Content() =>
    [
        .. Directory.GetFiles(_tool.Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => $"{file}: {new FileInfo(file).LinkTarget ?? File.ReadAllText(file)}"),
    ];
}
