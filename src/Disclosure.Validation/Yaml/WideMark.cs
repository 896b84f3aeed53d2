using System.Text.RegularExpressions;

namespace Disclosure.Validation.Yaml;

/// <summary>A full-width mark where YAML takes a half-width one: Chinese keyboards write both.</summary>
internal readonly partial record struct WideMark(int Line, char Character)
{
    /// <summary>The first one in the line or in those above it that belong to the same value; null where there is none.</summary>
    /// <param name="lines">The lines of the file.</param>
    /// <param name="line">The line in which the parser stopped, from 1.</param>
    public static WideMark? Find(IReadOnlyList<string> lines, int line)
    {
        for (var i = Math.Min(line, lines.Count); i >= 1 && i > line - 3; i--)
        {
            if (Shape().Match(lines[i - 1]) is { Success: true } match)
            {
                return new WideMark(i, match.Groups["mark"].Value[0]);
            }
        }

        return null;
    }

    // Behind a key, as a bracket, or as the comma between the parts of { } and [ ].
    [GeneratedRegex(@"^\s*(- )?\s*[A-Za-z_][A-Za-z0-9_-]*(?<mark>：)|(?<mark>[｛｝［］])|[{\[].*(?<mark>[，：])", RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();
}
