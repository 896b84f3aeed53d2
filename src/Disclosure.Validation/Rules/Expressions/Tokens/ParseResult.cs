using System.Diagnostics.CodeAnalysis;

namespace Disclosure.Validation.Rules.Expressions.Tokens;

/// <summary>What came of a text: its tree, or why it has none.</summary>
internal sealed record ParseResult<T>
    where T : class
{
    public ParseResult(T tree) => Tree = tree;

    public ParseResult(ParseFailure failure) => Failure = failure;

    public T? Tree { get; }

    public ParseFailure? Failure { get; }

    [MemberNotNullWhen(true, nameof(Tree))]
    [MemberNotNullWhen(false, nameof(Failure))]
    public bool Succeeded => Tree is not null;
}
