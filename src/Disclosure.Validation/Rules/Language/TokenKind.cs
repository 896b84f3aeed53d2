using Superpower.Display;

namespace Disclosure.Validation.Rules.Language;

/// <summary>The kinds of words and signs. The examples are what <see cref="Wording"/> makes expectations of.</summary>
internal enum TokenKind
{
    /// <summary>A sign that the language lacks; never expected.</summary>
    Unknown,
    Number,
    Unit,
    Name,
    [Token(Example = "if")]
    If,
    [Token(Example = "then")]
    Then,
    [Token(Example = "and")]
    And,
    [Token(Example = "or")]
    Or,
    [Token(Example = "not")]
    Not,
    [Token(Example = "within")]
    Within,
    Comparison,

    /// <summary>Plus or minus.</summary>
    Sum,

    /// <summary>Times or divided by; the star alone also stands for all tables.</summary>
    Product,
    [Token(Example = "@")]
    Step,
    [Token(Example = ",")]
    Comma,
    [Token(Example = "(")]
    Open,
    [Token(Example = ")")]
    Close,
}
