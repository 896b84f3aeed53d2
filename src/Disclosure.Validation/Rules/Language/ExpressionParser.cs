using System.Globalization;
using System.Runtime.CompilerServices;
using Superpower;
using Superpower.Model;

namespace Disclosure.Validation.Rules.Language;

/// <summary>Parses a check. From loose to tight: if, or, and, not, comparison, sum, product, minus, step.</summary>
internal sealed class ExpressionParser : RuleParser<Expression>
{
    /// <summary>The deepest nesting of brackets, functions, <c>if</c>, <c>not</c> and minus signs.</summary>
    public const int MostLevels = 64;

    private const int MostWholeDigits = 15;
    private const int MostDecimals = 10;

    private readonly TokenListParser<TokenKind, NumberExpression> number;
    private readonly TokenListParser<TokenKind, Expression[]> arguments;
    private readonly TokenListParser<TokenKind, Expression> group;
    private readonly TokenListParser<TokenKind, Expression> comparison;
    private readonly TokenListParser<TokenKind, Expression> or;
    private int level;
    private int lastStep = -1;

    private ExpressionParser()
    {
        number = Number();
        group = Nested(Check).Between(Is(TokenKind.Open), Is(TokenKind.Close));
        arguments = Nested(Check).AtLeastOnceDelimitedBy(Is(TokenKind.Comma))
            .Between(Is(TokenKind.Open), Is(TokenKind.Close).Named(Wording.EndOfArguments));
        var product = Chain(Unary, TokenKind.Product, Vocabulary.Products);
        comparison = Comparison(Chain(product, TokenKind.Sum, Vocabulary.Sums), number);
        or = Chain(Chain(Not, TokenKind.And, LogicOperator.And), TokenKind.Or, LogicOperator.Or);
        Root = Check;
    }

    protected override TokenListParser<TokenKind, Expression> Root { get; }

    protected override string End => Wording.EndOfCheck;

    /// <summary>Parses a check.</summary>
    public static ParseResult<Expression> Parse(string text) => new ExpressionParser().Read(text);

    private static TokenListParser<TokenKind, Expression> Chain(
        TokenListParser<TokenKind, Expression> operand,
        TokenKind kind,
        IReadOnlyList<(string, ArithmeticOperator)> operators) =>
        operand.Chain(
            Word(kind, operators),
            operand,
            (sign, left, right) => new ArithmeticExpression(sign, left, right) { At = left.At });

    private static TokenListParser<TokenKind, Expression> Chain(
        TokenListParser<TokenKind, Expression> operand, TokenKind kind, LogicOperator value) =>
        operand.Chain(
            Is(kind), operand, (_, left, right) => new LogicExpression(value, left, right) { At = left.At });

    private static TokenListParser<TokenKind, Expression> Comparison(
        TokenListParser<TokenKind, Expression> sum, TokenListParser<TokenKind, NumberExpression> number)
    {
        var tolerance = Is(TokenKind.Within).IgnoreThen(number).AsNullable().OptionalOrDefault();
        var sign = Word(TokenKind.Comparison, Vocabulary.Comparisons);
        return sum.Then(left =>
            (from comparison in sign
             from right in sum
             from bound in tolerance
             select (Expression)new ComparisonExpression(comparison, left, right, bound) { At = left.At })
            .OptionalOrDefault(left));
    }

    private TokenListParserResult<TokenKind, Expression> Check(TokenList<TokenKind> input)
    {
        if (Next(input, TokenKind.If) is not { } start)
        {
            return or(input);
        }

        var check =
            from begin in Is(TokenKind.If)
            from condition in Nested(Check)
            from then in Is(TokenKind.Then)
            from consequence in Nested(Check)
            select (Expression)new IfExpression(condition, consequence) { At = At(start) };
        return check(input);
    }

    private TokenListParserResult<TokenKind, Expression> Not(TokenList<TokenKind> input) =>
        Next(input, TokenKind.Not) is { } start
            ? Is(TokenKind.Not).IgnoreThen(Nested(Not))
                .Select(Expression (operand) => new NotExpression(operand) { At = At(start) })(input)
            : OneComparison(input);

    private TokenListParserResult<TokenKind, Expression> Unary(TokenList<TokenKind> input)
    {
        if (Next(input, TokenKind.Sum) is not { } sign
            || !Vocabulary.TryGet(Vocabulary.Sums, sign.ToStringValue(), out var value)
            || value != ArithmeticOperator.Subtract)
        {
            return Step(input);
        }

        return Is(TokenKind.Sum).IgnoreThen(Nested(Unary))
            .Select(Expression (operand) => new NegateExpression(operand) { At = At(sign) })(input);
    }

    private TokenListParserResult<TokenKind, Expression> OneComparison(TokenList<TokenKind> input)
    {
        var result = comparison(input);
        return result.HasValue && Next(result.Remainder, TokenKind.Comparison) is { } sign
            ? Refuse<Expression>(input, ParseFailure.ChainedComparison(Offset(sign), sign.ToStringValue()))
            : result;
    }

    private TokenListParserResult<TokenKind, Expression> Step(TokenList<TokenKind> input)
    {
        var result = Primary(input);
        while (result.HasValue && Next(result.Remainder, TokenKind.Step) is { } sign)
        {
            if (lastStep >= input.Position)
            {
                return Refuse<Expression>(input, ParseFailure.NestedStep(Offset(sign)));
            }

            var operand = result.Value;
            lastStep = result.Remainder.Position;
            result = Is(TokenKind.Step).IgnoreThen(Word(TokenKind.Name, Vocabulary.Steps))
                .Select(Expression (step) => new StepExpression(operand, step) { At = operand.At })(result.Remainder);
        }

        return result;
    }

    private TokenListParserResult<TokenKind, Expression> Primary(TokenList<TokenKind> input) =>
        (input.IsAtEnd ? TokenKind.Unknown : input.ConsumeToken().Value.Kind) switch
        {
            TokenKind.Number => number.Select(Expression (node) => node)(input),
            TokenKind.Name => NameOrCall(input),
            TokenKind.Open => group(input),
            _ => TokenListParserResult.Empty<TokenKind, Expression>(input, [Wording.Operand]),
        };

    private TokenListParserResult<TokenKind, Expression> NameOrCall(TokenList<TokenKind> input)
    {
        var name = input.ConsumeToken();
        var text = name.Value.ToStringValue();
        var at = At(name.Value);
        if (Next(name.Remainder, TokenKind.Open) is null)
        {
            return TokenListParserResult.Value<TokenKind, Expression>(
                new NameExpression(text) { At = at }, input, name.Remainder);
        }

        return Vocabulary.TryGet(Vocabulary.Functions, text, out var function)
            ? arguments.Select(Expression (list) => new CallExpression(function, new(list)) { At = at })(name.Remainder)
            : Refuse<Expression>(input, ParseFailure.UnknownFunction(at.Offset, text));
    }

    private TokenListParser<TokenKind, NumberExpression> Number() =>
        from token in Is(TokenKind.Number).Named(Wording.Number)
        from value in Value(token)
        from unit in Word(TokenKind.Unit, Vocabulary.Units).OptionalOrDefault(Unit.None)
        select new NumberExpression(value, unit) { At = At(token) };

    private TokenListParser<TokenKind, decimal> Value(Token<TokenKind> token)
    {
        var text = token.ToStringValue();
        var parts = text.Split('.');
        if (parts[0].Length > MostWholeDigits || (parts.Length > 1 && parts[1].Length > MostDecimals))
        {
            return input => Refuse<decimal>(
                input, ParseFailure.NumberTooLong(Offset(token), text, MostWholeDigits, MostDecimals));
        }

        var value = decimal.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return Superpower.Parse.Return<TokenKind, decimal>(value);
    }

    private TokenListParser<TokenKind, Expression> Nested(TokenListParser<TokenKind, Expression> inner) =>
        input =>
        {
            // A level takes about 10 KB of stack; a host may give its threads less than all of them need.
            var hasRoom = level < MostLevels && RuntimeHelpers.TryEnsureSufficientExecutionStack();
            if (!hasRoom && !input.IsAtEnd)
            {
                return Refuse<Expression>(input, ParseFailure.TooDeep(OffsetOf(input), MostLevels));
            }

            level++;
            var result = inner(input);
            level--;
            return result;
        };
}
