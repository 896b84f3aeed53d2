using Disclosure.Validation.Text;

namespace Disclosure.Validation.Rules.Expressions.Tokens;

/// <summary>
/// Cuts a text into tokens. It never fails: what the language lacks becomes <see cref="TokenKind.Unknown"/>, so that
/// one place makes the messages.
/// </summary>
internal static class RuleTokenizer
{
    public static IReadOnlyList<Token> Tokenize(string text)
    {
        var narrow = Narrow(text);
        var tokens = new List<Token>();
        var offset = Run(narrow, char.IsWhiteSpace);
        while (offset < narrow.Length)
        {
            var (kind, length) = Next(narrow.AsSpan(offset));
            tokens.Add(new Token(kind, offset, narrow.Substring(offset, length)));
            offset += length;
            offset += Run(narrow.AsSpan(offset), char.IsWhiteSpace);
        }

        return tokens;
    }

    // Full-width letters, digits and signs made ASCII, character by character.
    private static string Narrow(string text) => string.Create(text.Length, text, static (narrow, wide) =>
    {
        for (var i = 0; i < narrow.Length; i++)
        {
            narrow[i] = CharacterFolding.Narrow(wide[i]);
        }
    });

    private static (TokenKind Kind, int Length) Next(ReadOnlySpan<char> text)
    {
        if (NameLength(text) is var name and > 0)
        {
            return Word(text[..name]);
        }

        if (char.IsAsciiDigit(text[0]))
        {
            return (TokenKind.Number, NumberLength(text));
        }

        if (PhraseLength(text) is var phrase and > 0)
        {
            return (TokenKind.Phrase, phrase);
        }

        foreach (var (sign, kind) in Vocabulary.Signs)
        {
            if (text.StartsWith(sign, StringComparison.Ordinal))
            {
                return (kind, sign.Length);
            }
        }

        return (TokenKind.Unknown, Math.Max(1, Run(text, char.IsLetter)));
    }

    private static (TokenKind Kind, int Length) Word(ReadOnlySpan<char> word)
    {
        foreach (var (keyword, kind) in Vocabulary.Keywords)
        {
            if (word.SequenceEqual(keyword))
            {
                return (kind, word.Length);
            }
        }

        return (TokenKind.Name, word.Length);
    }

    // A star is a part of a name where a point joins it to one: alone it is a sign.
    private static int NameLength(ReadOnlySpan<char> text)
    {
        var length = PartLength(text);
        if (length == 0 || (text[0] == '*' && (PartLength(AfterPoint(text[1..])) == 0)))
        {
            return 0;
        }

        while (PartLength(AfterPoint(text[length..])) is var part and > 0)
        {
            length += 1 + part;
        }

        return length;
    }

    private static ReadOnlySpan<char> AfterPoint(ReadOnlySpan<char> text) => text is ['.', ..] ? text[1..] : [];

    private static int PartLength(ReadOnlySpan<char> text) => text switch
    {
        [] => 0,
        ['*', ..] => 1,
        [var first, ..] => BeginsName(first) ? Run(text, BelongsToName) : 0,
    };

    private static int PhraseLength(ReadOnlySpan<char> text)
    {
        foreach (var (open, close) in Vocabulary.Quotes)
        {
            if (text[0] == open)
            {
                return text[1..].IndexOf(close) + 2 is var length and > 2 ? length : 0;
            }
        }

        return 0;
    }

    private static int NumberLength(ReadOnlySpan<char> text)
    {
        var length = Run(text, char.IsAsciiDigit);
        return length + 1 < text.Length && text[length] == '.' && char.IsAsciiDigit(text[length + 1])
            ? length + 1 + Run(text[(length + 1)..], char.IsAsciiDigit)
            : length;
    }

    private static bool BeginsName(char c) => char.IsAsciiLetter(c) || c == '_';

    private static bool BelongsToName(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';

    private static int Run(ReadOnlySpan<char> text, Func<char, bool> belongs)
    {
        var length = 0;
        while (length < text.Length && belongs(text[length]))
        {
            length++;
        }

        return length;
    }
}
