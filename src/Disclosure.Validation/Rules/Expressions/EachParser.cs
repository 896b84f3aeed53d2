using Disclosure.Validation.Forms;
using Disclosure.Validation.Rules.Expressions.Tokens;

namespace Disclosure.Validation.Rules.Expressions;

/// <summary>
/// Parses an <c>each</c>: <c>row of requests (new, handled.refused.*) where column != total</c>. Every method leaves null
/// where the reader has refused a token.
/// </summary>
internal sealed class EachParser
{
    public static readonly IReadOnlyList<(string Text, Quantifier Value)> Quantifiers =
    [
        ("row", Quantifier.Row), ("column", Quantifier.Column), ("cell", Quantifier.Cell),
        ("section", Quantifier.Section),
    ];

    public static readonly IReadOnlyList<(string Text, EachProperty Value)> Properties =
    [
        ("table", EachProperty.Table), ("row", EachProperty.Row), ("column", EachProperty.Column),
        ("kind", EachProperty.Kind),
    ];

    private static readonly IReadOnlyList<(string, bool)> Negations = [("=", false), ("!=", true), ("≠", true)];
    private static readonly IReadOnlyList<(string, string)> Of = [("of", "of")];
    private static readonly IReadOnlyList<(string, string)> Where = [("where", "where")];
    private static readonly IReadOnlyList<(string, string)> Star = [("*", "*")];

    private static readonly IReadOnlyList<string> Kinds =
        [.. Enum.GetNames<ValueKind>().Select(name => name.ToLowerInvariant())];

    private readonly TokenReader _tokens;

    private EachParser(TokenReader tokens) => _tokens = tokens;

    /// <summary>Parses an <c>each</c>.</summary>
    public static ParseResult<EachClause> Parse(string text) =>
        TokenReader.Parse(text, tokens => new EachParser(tokens).Each(), Wording.EndOfEach);

    private EachClause? Each() =>
        _tokens.Expect(TokenKind.Name, Quantifiers, out var quantifier)
        && _tokens.Expect(TokenKind.Name, Of, out _)
        && Tables() is { } tables
        && Limit() is { } limit
        && Conditions() is { } conditions
            ? new EachClause(quantifier, new(tables), new(limit), new(conditions))
            : null;

    private List<EachName>? Tables() => _tokens.TryTake(TokenKind.Product, Star, out var star)
        ? [new EachName(star, default)]
        : List(() => Name(Wording.Spelling("*"), Wording.Name));

    private List<EachName>? Limit()
    {
        if (!_tokens.TryTake(TokenKind.Open))
        {
            return [];
        }

        return List(() => Name(Wording.Name)) is { } names && _tokens.Expect(TokenKind.Close, Wording.EndOfList)
            ? names
            : null;
    }

    private List<EachCondition>? Conditions()
    {
        if (!_tokens.TryTake(TokenKind.Name, Where, out _))
        {
            return [];
        }

        var conditions = new List<EachCondition>();
        do
        {
            if (Condition() is not { } condition)
            {
                return null;
            }

            conditions.Add(condition);
        }
        while (_tokens.TryTake(TokenKind.And));

        return conditions;
    }

    private EachCondition? Condition()
    {
        if (!_tokens.Expect(TokenKind.Name, Properties, out var property))
        {
            return null;
        }

        if (!_tokens.TryTake(TokenKind.Comparison, Negations, out var negated))
        {
            _tokens.Refuse(Wording.EqualOrNot);
            return null;
        }

        Func<EachName?> value = property == EachProperty.Kind ? Kind : () => Name(Wording.Name);
        return List(value) is { } values ? new EachCondition(property, negated, new(values)) : null;
    }

    private List<EachName>? List(Func<EachName?> item)
    {
        var items = new List<EachName>();
        do
        {
            if (item() is not { } read)
            {
                return null;
            }

            items.Add(read);
        }
        while (_tokens.TryTake(TokenKind.Comma));

        return items;
    }

    private EachName? Name(params string[] expectations)
    {
        if (_tokens.IsNext(TokenKind.Name))
        {
            var token = _tokens.Take();
            return new EachName(token.Text, token.At);
        }

        _tokens.Refuse(expectations);
        return null;
    }

    private EachName? Kind()
    {
        if (_tokens.IsNext(TokenKind.Name) && !Kinds.Contains(_tokens.Next.Text))
        {
            _tokens.Refuse(ParseFailure.UnknownKind(_tokens.Next.Offset, _tokens.Next.Text, Kinds));
            return null;
        }

        return Name(Wording.Name);
    }
}
