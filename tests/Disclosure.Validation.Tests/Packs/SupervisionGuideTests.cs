using System.Text.RegularExpressions;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Rules;
using Xunit;

namespace Disclosure.Validation.Tests.Packs;

/// <summary>Holds the page of what supervising offices check against the packs.</summary>
public sealed partial class SupervisionGuideTests
{
    private static readonly IReadOnlyList<Rule> Rules =
        [.. BuiltInPacks.All.Where(pack => pack.Id.StartsWith("cn-", StringComparison.Ordinal)).SelectMany(pack => pack.Rules)];

    public static TheoryData<string, string> Lines => new(File.ReadLines(Repository.Path("src", "guide", "supervision.md"))
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1)
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
        .Select(cells => (cells[2], cells[3])));

    [Theory]
    [MemberData(nameof(Lines))]
    public void Each_line_names_rules_of_the_packs_with_their_severities_or_says_that_there_is_none(string rules, string severities)
    {
        var named = Named(rules);

        Assert.True(named.Count > 0 || rules.StartsWith("no rule: ", StringComparison.Ordinal), rules);
        Assert.All(named, name => Assert.Contains(Rules, rule => name.IsMatch(rule.Id)));
        Assert.Equal(
            string.Join(", ", Rules.Where(rule => named.Exists(name => name.IsMatch(rule.Id))).Select(rule => rule.Severity).Distinct()
                .OrderDescending().Select(severity => severity.ToString().ToLowerInvariant())),
            severities);
    }

    [Fact]
    public void Every_rule_stands_in_the_page()
    {
        var named = Lines.SelectMany(line => Named(line.Data.Item1)).ToList();

        Assert.All(Rules, rule => Assert.Contains(named, name => name.IsMatch(rule.Id)));
    }

    private static List<Regex> Named(string rules) =>
        [.. IdPattern().Matches(rules).Select(match => new Regex($"^{match.Groups[1].Value.Replace("*", ".*", StringComparison.Ordinal)}$"))];

    [GeneratedRegex("`([A-Z][A-Z0-9*-]+)`")]
    private static partial Regex IdPattern();
}
