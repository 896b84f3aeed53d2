using System.Text.RegularExpressions;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Letters;

/// <summary>
/// What a letter says, as data: a text of lines, in which <c># </c> begins the title, <c>&gt; </c> what stands on the right, a line
/// <c>{findings}</c> is the tables, and names in braces are filled in.
/// </summary>
public sealed partial class LetterTemplate
{
    private LetterTemplate(IReadOnlyList<string> lines) => Lines = lines;

    /// <summary>The line that the tables take the place of.</summary>
    internal const string Findings = "{findings}";

    private static readonly string[] Names = ["{issuer}", "{years}", "{errors}", "{warnings}", "{due}", "{from}", "{date}", Findings];

    internal IReadOnlyList<string> Lines { get; }

    /// <summary>The template that the library carries.</summary>
    /// <param name="language">Its language.</param>
    public static LetterTemplate Default(Language language)
    {
        var name = $"{typeof(LetterTemplate).Namespace}.letter-{(language == Language.En ? "en" : "zh")}.txt";
        using var stream = typeof(LetterTemplate).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The library was built without {name}.");
        using var reader = new StreamReader(stream);
        return Of(reader.ReadToEnd(), name);
    }

    /// <summary>Reads a template.</summary>
    /// <param name="text">The text.</param>
    /// <param name="file">What to call it in messages.</param>
    /// <exception cref="DisclosureInputException">A name in braces is none that can be filled in, or the findings have no line.</exception>
    public static LetterTemplate Of(string text, string file)
    {
        List<string> lines = [.. text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())];
        foreach (var (index, line) in lines.Index())
        {
            if (Name().Matches(line).FirstOrDefault(name => !Names.Contains(name.Value)) is { } unknown)
            {
                throw new DisclosureInputException(LetterProblems.UnknownName(file, index + 1, unknown.Value, Names));
            }
        }

        return lines.Contains(Findings) ? new LetterTemplate(lines) : throw new DisclosureInputException(LetterProblems.NoFindingsLine(file));
    }

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Name();
}
