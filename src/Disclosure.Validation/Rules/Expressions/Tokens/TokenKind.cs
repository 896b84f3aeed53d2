namespace Disclosure.Validation.Rules.Expressions.Tokens;

/// <summary>The kinds of words and signs.</summary>
internal enum TokenKind
{
    /// <summary>A sign that the language lacks; never expected.</summary>
    Unknown,
    Number,
    Unit,
    Name,
    If,
    Then,
    And,
    Or,
    Not,
    Within,
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
