using System.Text.RegularExpressions;
using Xunit;

namespace Disclosure.Validation.Tests;

/// <summary>Dependencies between the folders of the library point one way.</summary>
public sealed partial class LayeringTests
{
    private const string Root = "Disclosure.Validation";

    // Each folder may use itself and those before it; the root may use all but Hosting and Authoring.
    private static readonly string[] Order =
    [
        "Text", "Problems", "Yaml", "Forms", "Reports", "Issuers", "Findings", "Claims", "Rules", "Packs", "Evaluation", "Suspects", "",
        "Hosting", "Authoring",
    ];

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
            .Where(file => !file.StartsWith("Yaml/", StringComparison.Ordinal) && !file.StartsWith("obj/", StringComparison.Ordinal));

        Assert.Empty(users);
    }

    [Theory]
    [InlineData("Forms/Form.cs", "using Disclosure.Validation.Reports;\nnamespace X;")]
    [InlineData("Reports/Cell.cs", "using Disclosure.Validation;\nnamespace X;")]
    public void A_planted_violation_is_found(string file, string source) => Assert.NotEmpty(Violations(file, source));

    private static IEnumerable<string> Violations(string file, string source)
    {
        file = file.Replace('\\', '/');
        var folder = FolderOf(file.Contains('/', StringComparison.Ordinal) ? file.Split('/')[0] : "");
        return Using().Matches(source)
            .Select(match => match.Groups[1].Value)
            .Where(used => FolderOf(used).Place > folder.Place)
            .Select(used => $"{file}: {folder.Name} uses {(used.Length > 0 ? used : "the root")}");
    }

    private static (string Name, int Place) FolderOf(string name)
    {
        var place = Array.IndexOf(Order, name);
        Assert.True(place >= 0, $"folder {name} has no place in the order");
        return (name, place);
    }

    [GeneratedRegex(@"^using (?:\w+ = )?Disclosure\.Validation\.?(\w*)", RegexOptions.Multiline)]
    private static partial Regex Using();
}
