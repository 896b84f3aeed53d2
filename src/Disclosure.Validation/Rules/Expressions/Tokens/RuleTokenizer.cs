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
        if (BeginsName(text[0]))
        {
            return Word(text[..NameLength(text)]);
        }

        if (char.IsAsciiDigit(text[0]))
        {
            return (TokenKind.Number, NumberLength(text));
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

    private static int NameLength(ReadOnlySpan<char> text)
    {
        var length = Run(text, BelongsToName);
        while (length + 1 < text.Length && text[length] == '.' && BeginsName(text[length + 1]))
        {
            length += 1 + Run(text[(length + 1)..], BelongsToName);
        }

        return text[length..].StartsWith(".*", StringComparison.Ordinal) ? length + 2 : length;
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
