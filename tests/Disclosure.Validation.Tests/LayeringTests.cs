using System.Text.RegularExpressions;
using Xunit;

namespace Disclosure.Validation.Tests;

/// <summary>Dependencies between the folders of the library point one way.</summary>
public sealed partial class LayeringTests
{
    private const string Root = "Disclosure.Validation";

    // Each folder may use itself and those named here; the root may use all.
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Characters"] = [],
        ["Forms"] = [],
        ["Problems"] = ["Forms"],
        ["Reports"] = ["Characters", "Forms", "Problems"],
        ["Findings"] = ["Forms", "Problems", "Reports"],
        ["Rules"] = ["Characters", "Forms", "Problems", "Reports", "Findings"],
        ["Issuers"] = ["Characters", "Forms", "Problems", "Reports", "Rules"],
        ["Claims"] = ["Characters", "Forms", "Problems", "Reports", "Rules"],
        ["Baselines"] = ["Forms", "Problems", "Reports", "Findings", "Rules"],
        ["Engine"] = ["Characters", "Forms", "Problems", "Reports", "Findings", "Rules", "Issuers"],
    };

    [Fact]
    public void No_folder_uses_one_that_comes_after_it()
    {
        var library = Repository.Path("src", Root);
        var files = Directory.EnumerateFiles(library, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(library, file))
            .Where(file => !file.StartsWith("obj", StringComparison.Ordinal) && !file.StartsWith("bin", StringComparison.Ordinal))
            .ToList();

        Assert.True(files.Count > 50);
        Assert.Empty(files.SelectMany(file => Violations(file, File.ReadAllText(Path.Combine(library, file)))));
    }

    [Fact]
    public void Only_the_yaml_folder_uses_the_yaml_library()
    {
        var library = Repository.Path("src", Root);
        var users = Directory.EnumerateFiles(library, "*.cs", SearchOption.AllDirectories)
            .Where(file => File.ReadAllText(file).Contains("YamlDotNet", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(library, file).Replace('\\', '/'))
            .Where(file => !file.StartsWith("Rules/Yaml/", StringComparison.Ordinal) && !file.StartsWith("obj/", StringComparison.Ordinal));

        Assert.Empty(users);
    }

    [Theory]
    [InlineData("Forms/Form.cs", "using Disclosure.Validation.Reports;\nnamespace X;")]
    [InlineData("Rules/Yaml/PackReader.cs", "using Disclosure.Validation.Engine.Wording;\nnamespace X;")]
    [InlineData("Reports/Cell.cs", "using Disclosure.Validation;\nnamespace X;")]
    public void A_planted_violation_is_found(string file, string source) => Assert.NotEmpty(Violations(file, source));

    private static IEnumerable<string> Violations(string file, string source)
    {
        var folder = file.Replace('\\', '/').Split('/')[0];
        if (!Allowed.TryGetValue(folder, out var allowed))
        {
            return file.Contains('/', StringComparison.Ordinal) ? [$"{file}: folder {folder} has no place in the order"] : [];
        }

        return Using().Matches(source)
            .Select(match => match.Groups[1].Value)
            .Where(used => used != folder && !allowed.Contains(used))
            .Select(used => $"{file}: {folder} uses {(used.Length > 0 ? used : "the root")}");
    }

    [GeneratedRegex(@"^using (?:\w+ = )?Disclosure\.Validation\.?(\w*)", RegexOptions.Multiline)]
    private static partial Regex Using();
}
