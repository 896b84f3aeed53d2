using System.Text.RegularExpressions;

namespace Disclosure.Validation.Rules;

/// <summary>A message of a rule with places for what was found, such as <c>{difference}</c>.</summary>
internal static partial class MessageTemplate
{
    /// <summary>What a message may name.</summary>
    public static IReadOnlyList<string> Placeholders { get; } =
        ["issuer", "year", "table", "row", "column", "left", "right", "difference"];

    /// <summary>The names in braces.</summary>
    public static IEnumerable<string> NamesIn(string template) =>
        Placeholder().Matches(template).Select(match => match.Groups[1].Value);

    /// <summary>The message with every name in braces replaced.</summary>
    public static string Fill(string template, Func<string, string> value) =>
        Placeholder().Replace(template, match => value(match.Groups[1].Value));

    [GeneratedRegex(@"\{([^{}]*)\}")]
    private static partial Regex Placeholder();
}
