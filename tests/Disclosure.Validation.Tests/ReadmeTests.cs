using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Disclosure.Validation.Authoring.Testing;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Disclosure.Validation.Tests;

/// <summary>What the README shows works as it stands there.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void The_sample_compiles_and_prints_what_the_readme_says() =>
        Assert.Equal(Readme.Block("output: library"), Run(Readme.Block("sample: library")));

    [Fact]
    public void The_sample_of_a_rule_in_code_prints_what_the_guide_says() =>
        Assert.Equal(Readme.Block("output: code-rule"), Run("using System.Collections.Generic;\n" + Readme.Block("sample: code-rule")));

    [Theory]
    [InlineData("sample: rule", "CITY-REFUSED", 2)]
    [InlineData("sample: rule", "CITY-PENDING", 1)]
    [InlineData("sample: rule", "CITY-SURGE", 2)]
    [InlineData("sample: text-rule", "CITY-PERMITS", 4)]
    [InlineData("sample: supervision-rule", "CITY-INTERPRETATION", 2)]
    public void A_sample_rule_compiles_and_passes_its_own_tests(string block, string id, int tests)
    {
        var pack = Pack(block);
        var tested = TestedPack.Of(pack);
        var runner = new RuleTestRunner(tested);
        var rule = pack.Rules.Single(rule => rule.Id == id);

        Assert.Equal(tests, tested.Tests[id].Count);
        Assert.All(tested.Tests[id], test => Assert.Null(runner.Run(rule, test)));
    }

    [Fact]
    public void The_sample_pack_checks_reports_together_with_the_rules_that_it_takes_over()
    {
        var pack = Pack("sample: rule");
        var validator = new ReportValidator(new ReportValidatorOptions { Packs = { pack } });

        var findings = validator.Validate(TestReports.Zero().Set("disputes.review.pending", 3).Set("disputes.review.total", 4).Build()).Findings;

        Assert.Equal(["DSP-TOTAL", "CITY-PENDING"], findings.Select(finding => finding.Rule));
        Assert.Equal(Severity.Warning, pack.Rules.Single(rule => rule.Id == "REQ-ROW-TOTAL").Severity);
    }

    [Fact]
    public void Every_link_of_the_pages_leads_to_a_file_or_folder()
    {
        var links =
            from page in Readme.Pages()
            from Match link in Regex.Matches(File.ReadAllText(page), @"\]\((?!https?:)([^)#]+)")
            select (page, target: Path.Combine(Path.GetDirectoryName(page)!, link.Groups[1].Value));

        Assert.NotEmpty(links);
        Assert.DoesNotContain(links, link => !Path.Exists(link.target));
    }

    private static RulePack Pack(string block)
    {
        using var yaml = new MemoryStream(Encoding.UTF8.GetBytes(Readme.Block(block)));
        return RulePackReader.Read(yaml, "README.md");
    }

    private static string Run(string program)
    {
        var folder = Directory.CreateTempSubdirectory("disclosure-readme");
        try
        {
            var assembly = Path.Combine(folder.FullName, "sample.dll");
            Compile("using System;\nusing System.Linq;\n" + program, assembly);
            foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll"))
            {
                File.Copy(file, Path.Combine(folder.FullName, Path.GetFileName(file)));
            }

            File.Copy(
                Path.Combine(AppContext.BaseDirectory, "Disclosure.Validation.Tests.runtimeconfig.json"),
                Path.Combine(folder.FullName, "sample.runtimeconfig.json"));
            return Execute(assembly);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Compile(string program, string assembly)
    {
        var trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        var compilation = CSharpCompilation.Create(
            "sample",
            [CSharpSyntaxTree.ParseText(program, cancellationToken: TestContext.Current.CancellationToken)],
            trusted.Split(Path.PathSeparator).Select(file => MetadataReference.CreateFromFile(file)),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication));
        var result = compilation.Emit(assembly, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
    }

    private static string Execute(string assembly)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [assembly])
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output.ReplaceLineEndings("\n");
    }
}
