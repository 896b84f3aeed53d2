using Superpower;
using Superpower.Model;
using Superpower.Parsers;

namespace Disclosure.Validation.Rules.Language;

/// <summary>
/// Parses one text of a rule by a Superpower grammar. The grammar decides on the next token and never goes back, so
/// that the first refusal is the right one and the time is linear. Bad text yields a failure, not an exception.
/// </summary>
internal abstract class RuleParser<T>
    where T : class
{
    /// <summary>The longest text, in characters.</summary>
    public const int MostCharacters = 10_000;

    /// <summary>
    /// The most tokens. A chain of operators is a tree as deep as it is long, so that this bounds the stack of
    /// whatever walks the tree.
    /// </summary>
    public const int MostTokens = 1_000;

    private static readonly RuleTokenizer Tokenizer = new();

    /// <summary>One parser per kind, made once: making one reads the attributes of <see cref="TokenKind"/>.</summary>
    private static readonly TokenListParser<TokenKind, Token<TokenKind>>[] Kinds =
        [.. Enum.GetValues<TokenKind>().Select(kind => Token.EqualTo(kind))];

    private ParseFailure? refusal;

    /// <summary>The grammar of the whole text.</summary>
    protected abstract TokenListParser<TokenKind, T> Root { get; }

    /// <summary>The expectation behind a text that could have ended.</summary>
    protected abstract string End { get; }

    protected ParseResult<T> Read(string text)
    {
        if (text.Length > MostCharacters)
        {
            return new(ParseFailure.TooLong(text.Length, MostCharacters));
        }

        var tokens = Tokenizer.Tokenize(RuleTokenizer.Narrow(text)).ToArray();
        return tokens.Length switch
        {
            0 => new(ParseFailure.Empty()),
            > MostTokens => new(
                ParseFailure.TooManyTokens(Offset(tokens[MostTokens]), tokens.Length, MostTokens)),
            _ => Read(text, tokens),
        };
    }

    protected static TokenListParser<TokenKind, Token<TokenKind>> Is(TokenKind kind) => Kinds[(int)kind];

    /// <summary>A token of one kind whose spelling the vocabulary knows.</summary>
    protected static TokenListParser<TokenKind, TValue> Word<TValue>(
        TokenKind kind, IReadOnlyList<(string Text, TValue Value)> words, params string[] expectations) =>
        input =>
        {
            var next = input.ConsumeToken();
            return next.HasValue && next.Value.Kind == kind
                && Vocabulary.TryGet(words, next.Value.ToStringValue(), out var value)
                ? TokenListParserResult.Value(value, input, next.Remainder)
                : TokenListParserResult.Empty<TokenKind, TValue>(
                    input, expectations.Length > 0 ? expectations : [.. words.Select(word => $"`{word.Text}`")]);
        };

    /// <summary>Fails with a message of its own in place of an expectation.</summary>
    protected TokenListParserResult<TokenKind, TNode> Refuse<TNode>(
        TokenList<TokenKind> input, ParseFailure failure)
    {
        refusal ??= failure;
        return TokenListParserResult.Empty<TokenKind, TNode>(input);
    }

    /// <summary>The next token, where it is of this kind.</summary>
    protected static Token<TokenKind>? Next(TokenList<TokenKind> input, TokenKind kind) =>
        input.ConsumeToken() is { HasValue: true } next && next.Value.Kind == kind ? next.Value : null;

    /// <summary>Where the next token stands; there is one.</summary>
    protected static int OffsetOf(TokenList<TokenKind> input) => Offset(input.ConsumeToken().Value);

    protected static int Offset(Token<TokenKind> token) => token.Position.Absolute;

    protected static Position At(Token<TokenKind> token) => new(Offset(token));

    private ParseResult<T> Read(string text, Token<TokenKind>[] tokens)
    {
        var result = Root.AtEnd()(new TokenList<TokenKind>(tokens));
        if (refusal is not null)
        {
            return new(refusal);
        }

        return result.HasValue
            ? new(result.Value)
            : new(Explain(text, tokens, result.Remainder, result.Expectations ?? [End]));
    }

    private static ParseFailure Explain(
        string text, Token<TokenKind>[] tokens, TokenList<TokenKind> rest, string[] expectations)
    {
        var expected = Wording.Expected(expectations);
        var unclosed = Unclosed(tokens.Take(rest.IsAtEnd ? tokens.Length : rest.Position));
        if (rest.IsAtEnd)
        {
            return ParseFailure.UnexpectedEnd(
                text.TrimEnd().Length, expected, unclosed is { } open ? Wording.Unclosed(Offset(open)) : null);
        }

        var token = rest.ConsumeToken().Value;
        var printed = text.Substring(Offset(token), token.Span.Length);
        var hint = token.Kind == TokenKind.Close && unclosed is null
            ? Wording.Unopened()
            : Wording.HintFor(token.Kind, printed, expectations);
        return ParseFailure.Unexpected(Offset(token), printed, expected, hint);
    }

    private static Token<TokenKind>? Unclosed(IEnumerable<Token<TokenKind>> tokens)
    {
        var open = new Stack<Token<TokenKind>>();
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.Open)
            {
                open.Push(token);
            }
            else if (token.Kind == TokenKind.Close)
            {
                open.TryPop(out _);
            }
        }

        return open.TryPop(out var last) ? last : null;
    }
}
