using System.Text.RegularExpressions;
using Xunit;

namespace Disclosure.Validation.Tests;

/// <summary>The code blocks of the README that tests run, each behind a comment that names it.</summary>
internal static class Readme
{
    private static readonly string Text = File.ReadAllText(Repository.Path("README.md"));

    public static string Block(string marker)
    {
        var match = Regex.Match(Text, $@"<!-- {marker} -->\n```\w+\n(.*?)```", RegexOptions.Singleline);
        Assert.True(match.Success, $"The README has no block marked '{marker}'.");
        return match.Groups[1].Value;
    }
}
