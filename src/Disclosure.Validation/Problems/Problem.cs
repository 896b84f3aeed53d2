using System.Globalization;
using System.Text;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Problems;

/// <summary>
/// Something that kept an input (a pack, a report, a document) from being used: where it stands, what was found,
/// what was expected, and what to do about it.
/// </summary>
public sealed record Problem
{
    /// <summary>A stable id of the kind of problem, such as <c>rule.unknown-name</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The file, as the caller named it; null for an input without a name.</summary>
    public string? File { get; init; }

    /// <summary>The line, from 1, where it is known.</summary>
    public int? Line { get; init; }

    /// <summary>The column, from 1, where it is known.</summary>
    public int? Column { get; init; }

    /// <summary>What was found.</summary>
    public required LocalizedText Found { get; init; }

    /// <summary>What was expected in its place, where that can be said.</summary>
    public LocalizedText? Expected { get; init; }

    /// <summary>What to do.</summary>
    public LocalizedText? Hint { get; init; }

    /// <summary>The line, or the part of it, that the problem stands in, for a caret under the spot.</summary>
    public string? SourceLine { get; init; }

    /// <summary>The place as editors recognise it: <c>file:line:column</c>, as far as it is known.</summary>
    public string Location
    {
        get
        {
            var location = new StringBuilder(File);
            foreach (var number in new[] { Line, Column })
            {
                if (number is not { } known)
                {
                    break;
                }

                location.Append(location.Length > 0 ? ":" : "").Append(known.ToString(CultureInfo.InvariantCulture));
            }

            return location.ToString();
        }
    }

    /// <summary>The problem in one or several lines, in the language asked for.</summary>
    public string Describe(Language language)
    {
        var zh = language == Language.Zh;
        var text = new StringBuilder();
        if (Location.Length > 0)
        {
            text.Append(Location).Append(zh ? "：" : ": ");
        }

        text.Append(Found.In(language));
        Append(text, zh ? "；应为：" : "; expected: ", Expected, language);
        Append(text, zh ? "。建议：" : ". Hint: ", Hint, language);
        AppendCaret(text);
        return text.ToString();
    }

    /// <inheritdoc />
    public override string ToString() => Describe(Language.En);

    private static void Append(StringBuilder text, string lead, LocalizedText? part, Language language)
    {
        if (part is not null)
        {
            text.Append(lead).Append(part.In(language));
        }
    }

    private void AppendCaret(StringBuilder text)
    {
        if (SourceLine is null || Column - 1 is not { } caret || caret > SourceLine.Length)
        {
            return;
        }

        // Characters of double width push the caret to the right by one more cell.
        var offset = SourceLine.Take(caret).Sum(c => c >= '\u1100' ? 2 : 1);
        text.Append("\n  ").Append(SourceLine).Append("\n  ").Append(' ', offset).Append('^');
    }
}
