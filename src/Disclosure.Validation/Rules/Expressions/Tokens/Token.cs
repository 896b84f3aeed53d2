namespace Disclosure.Validation.Rules.Expressions.Tokens;

/// <summary>A word, number or sign of a text, with full-width characters made ASCII.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Offset">Where it begins in the text, from 0.</param>
/// <param name="Text">How it is spelt.</param>
internal readonly record struct Token(TokenKind Kind, int Offset, string Text)
{
    public Position At => new(Offset);
}
