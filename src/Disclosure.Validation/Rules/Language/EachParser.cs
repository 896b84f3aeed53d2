using Disclosure.Validation.Forms;
using Superpower;
using Superpower.Model;

namespace Disclosure.Validation.Rules.Language;

/// <summary>Parses an <c>each</c>: <c>row of requests (new, handled.refused.*) where column != total</c>.</summary>
internal sealed class EachParser : RuleParser<EachClause>
{
    private static readonly IReadOnlyList<(string, Quantifier)> Quantifiers =
        [("row", Quantifier.Row), ("column", Quantifier.Column), ("cell", Quantifier.Cell)];

    private static readonly IReadOnlyList<(string, EachProperty)> Properties =
    [
        ("table", EachProperty.Table), ("row", EachProperty.Row), ("column", EachProperty.Column),
        ("kind", EachProperty.Kind),
    ];

    private static readonly IReadOnlyList<(string, bool)> Negations = [("=", false), ("!=", true), ("≠", true)];

    private static readonly IReadOnlyList<string> Kinds =
        [.. Enum.GetNames<ValueKind>().Select(name => name.ToLowerInvariant())];

    private EachParser()
    {
        var names = Name().AtLeastOnceDelimitedBy(Is(TokenKind.Comma));
        var all = Word<string>(TokenKind.Product, [("*", "*")]).Select(star => new[] { new EachName(star, default) });
        var limits = names.Between(Is(TokenKind.Open), Is(TokenKind.Close).Named(Wording.EndOfList));
        var conditions = Condition().AtLeastOnceDelimitedBy(Is(TokenKind.And));
        Root =
            from quantifier in Word(TokenKind.Name, Quantifiers)
            from of in Word<string>(TokenKind.Name, [("of", "of")])
            from tables in all.Or(names)
            from limit in limits.OptionalOrDefault([])
            from condition in Where().IgnoreThen(conditions).OptionalOrDefault([])
            select new EachClause(quantifier, new(tables), new(limit), new(condition));
    }

    protected override TokenListParser<TokenKind, EachClause> Root { get; }

    protected override string End => Wording.EndOfEach;

    /// <summary>Parses an <c>each</c>.</summary>
    public static ParseResult<EachClause> Parse(string text) => new EachParser().Read(text);

    private static TokenListParser<TokenKind, string> Where() => Word<string>(TokenKind.Name, [("where", "where")]);

    private static TokenListParser<TokenKind, EachName> Name() =>
        Is(TokenKind.Name).Named(Wording.Name).Select(token => new EachName(token.ToStringValue(), At(token)));

    private TokenListParser<TokenKind, EachCondition> Condition() =>
        from property in Word(TokenKind.Name, Properties)
        from negated in Word(TokenKind.Comparison, Negations, Wording.EqualOrNot)
        from values in Value(property).AtLeastOnceDelimitedBy(Is(TokenKind.Comma))
        select new EachCondition(property, negated, new(values));

    private TokenListParser<TokenKind, EachName> Value(EachProperty property) =>
        property == EachProperty.Kind ? Kind : Name();

    private TokenListParserResult<TokenKind, EachName> Kind(TokenList<TokenKind> input)
    {
        var kind = Name()(input);
        return !kind.HasValue || Kinds.Contains(kind.Value.Text)
            ? kind
            : Refuse<EachName>(input, ParseFailure.UnknownKind(OffsetOf(input), kind.Value.Text, Kinds));
    }
}
