namespace Disclosure.Validation.Rules.Expressions.Tokens;

/// <summary>
/// The tokens of one text, read from the first to the last. A grammar decides on the next token and never goes back, so
/// that the first refusal is the right one and the time is linear. Bad text yields a failure, not an exception.
/// </summary>
internal sealed class TokenReader
{
    /// <summary>The longest text, in characters.</summary>
    public const int MostCharacters = 10_000;

    /// <summary>
    /// The most tokens. A chain of operators is a tree as deep as it is long, so that this bounds the stack of
    /// whatever walks the tree.
    /// </summary>
    public const int MostTokens = 1_000;

    private readonly string _text;
    private readonly IReadOnlyList<Token> _tokens;

    private TokenReader(string text, IReadOnlyList<Token> tokens)
    {
        _text = text;
        _tokens = tokens;
    }

    /// <summary>Why the text can't be parsed; null as long as it can.</summary>
    public ParseFailure? Failure { get; private set; }

    /// <summary>How many tokens were taken.</summary>
    public int Position { get; private set; }

    public bool IsAtEnd => Position == _tokens.Count;

    /// <summary>The next token; there is one.</summary>
    public Token Next => _tokens[Position];

    /// <summary>Parses a text whole.</summary>
    /// <param name="text">The text.</param>
    /// <param name="grammar">Takes the tokens; null where it refused one.</param>
    /// <param name="end">The expectation behind a text that could have ended.</param>
    public static ParseResult<T> Parse<T>(string text, Func<TokenReader, T?> grammar, string end)
        where T : class
    {
        if (text.Length > MostCharacters)
        {
            return new(ParseFailure.TooLong(text.Length, MostCharacters));
        }

        var tokens = RuleTokenizer.Tokenize(text);
        return tokens.Count switch
        {
            0 => new(ParseFailure.Empty()),
            > MostTokens => new(ParseFailure.TooManyTokens(tokens[MostTokens].Offset, tokens.Count, MostTokens)),
            _ => new TokenReader(text, tokens).Parse(grammar, end),
        };
    }

    public bool IsNext(TokenKind kind) => !IsAtEnd && Next.Kind == kind;

    public Token Take() => _tokens[Position++];

    /// <summary>Takes the next token where it is of this kind.</summary>
    public bool TryTake(TokenKind kind)
    {
        var taken = IsNext(kind);
        Position += taken ? 1 : 0;
        return taken;
    }

    /// <summary>Takes the next token where it is of this kind and the list knows its spelling.</summary>
    public bool TryTake<T>(TokenKind kind, IReadOnlyList<(string Text, T Value)> words, out T value)
    {
        value = words[0].Value;
        var taken = IsNext(kind) && Vocabulary.TryGet(words, Next.Text, out value);
        Position += taken ? 1 : 0;
        return taken;
    }

    /// <summary>Takes the next token, or refuses it where it is of another kind.</summary>
    public bool Expect(TokenKind kind, string expectation)
    {
        var taken = TryTake(kind);
        if (!taken)
        {
            Refuse(expectation);
        }

        return taken;
    }

    /// <summary>Takes the next token, or refuses it where it is no word of the list.</summary>
    public bool Expect<T>(TokenKind kind, IReadOnlyList<(string Text, T Value)> words, out T value)
    {
        var taken = TryTake(kind, words, out value);
        if (!taken)
        {
            Refuse([.. words.Select(word => Wording.Spelling(word.Text))]);
        }

        return taken;
    }

    /// <summary>Fails with a message of its own in place of an expectation.</summary>
    public void Refuse(ParseFailure failure) => Failure ??= failure;

    /// <summary>Fails because the next token, or the end, stands where something else was expected.</summary>
    public void Refuse(params string[] expectations)
    {
        var expected = Wording.Expected(expectations);
        var unclosed = Unclosed();
        if (IsAtEnd)
        {
            var open = unclosed is { } bracket ? Wording.Unclosed(bracket.Offset) : null;
            Refuse(ParseFailure.UnexpectedEnd(_text.TrimEnd().Length, expected, open));
            return;
        }

        var printed = _text.Substring(Next.Offset, Next.Text.Length);
        var hint = Next.Kind == TokenKind.Close && unclosed is null
            ? Wording.Unopened()
            : Wording.HintFor(Next.Kind, printed, expectations);
        Refuse(ParseFailure.Unexpected(Next.Offset, printed, expected, hint));
    }

    private ParseResult<T> Parse<T>(Func<TokenReader, T?> grammar, string end)
        where T : class
    {
        var tree = grammar(this);
        if (Failure is null && !IsAtEnd)
        {
            Refuse(end);
        }

        return Failure is null && tree is not null
            ? new(tree)
            : new(Failure ?? throw new InvalidOperationException("The grammar gave neither a tree nor a reason."));
    }

    private Token? Unclosed()
    {
        var open = new Stack<Token>();
        foreach (var token in _tokens.Take(Position))
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

        return open.TryPeek(out var last) ? last : null;
    }
}
