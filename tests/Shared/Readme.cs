using System.Text.RegularExpressions;
using Xunit;

namespace Disclosure.Validation.Tests;

/// <summary>The code blocks of the README and the guides that tests run, each behind a comment that names it.</summary>
internal static class Readme
{
    private static readonly string Text = string.Concat(Pages().Select(File.ReadAllText));

    public static string Block(string marker)
    {
        var match = Regex.Match(Text, $@"<!-- {marker} -->\n```\w+\n(.*?)```", RegexOptions.Singleline);
        Assert.True(match.Success, $"Neither the README nor a guide has a block marked '{marker}'.");
        return match.Groups[1].Value;
    }

    /// <summary>The README and the guides.</summary>
    public static IEnumerable<string> Pages() =>
    [
        Repository.Path("README.md"), Repository.Path("rules", "README.md"), Repository.Path("src", "README.md"),
        Repository.Path(".github", "CONTRIBUTING.md"),
        .. Directory.EnumerateFiles(Repository.Path("src", "guide"), "*.md").Order(StringComparer.Ordinal),
    ];
}
