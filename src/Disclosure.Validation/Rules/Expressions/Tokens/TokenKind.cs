namespace Disclosure.Validation.Rules.Expressions.Tokens;

/// <summary>The kinds of words and signs.</summary>
internal enum TokenKind
{
    /// <summary>A sign that the language lacks; never expected.</summary>
    Unknown,
    Number,
    Unit,
    Name,

    /// <summary>A phrase between quotes, with them.</summary>
    Phrase,
    If,
    Then,
    And,
    Or,
    Not,
    Within,
    Is,
    Mentions,
    Comparison,

    /// <summary>Plus or minus.</summary>
    Sum,

    /// <summary>Times or divided by; the star alone also stands for all tables.</summary>
    Product,
    Step,
    Comma,
    Open,
    Close,
}
