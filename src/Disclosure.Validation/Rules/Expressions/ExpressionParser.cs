using System.Globalization;
using Disclosure.Validation.Rules.Expressions.Tokens;

namespace Disclosure.Validation.Rules.Expressions;

/// <summary>
/// Parses a check by recursive descent. From loose to tight: if, or, and, not, comparison, sum, product, minus, step.
/// Every method leaves null where the reader has refused a token.
/// </summary>
internal sealed class ExpressionParser
{
    /// <summary>The deepest nesting of brackets, functions, <c>if</c>, <c>not</c> and minus signs.</summary>
    public const int MostLevels = 64;

    private const int MostWholeDigits = 15;
    private const int MostDecimals = 10;

    private readonly TokenReader _tokens;
    private int _level;
    private int _lastStep = -1;

    private ExpressionParser(TokenReader tokens) => _tokens = tokens;

    /// <summary>Parses a check.</summary>
    public static ParseResult<Expression> Parse(string text) =>
        TokenReader.Parse(text, tokens => new ExpressionParser(tokens).Check(), Wording.EndOfCheck);

    private Expression? Check()
    {
        if (!_tokens.IsNext(TokenKind.If))
        {
            return Or();
        }

        var start = _tokens.Take();
        return Nested(Check) is { } condition
            && _tokens.Expect(TokenKind.Then, Wording.Spelling("then"))
            && Nested(Check) is { } consequence
                ? new IfExpression(condition, consequence) { At = start.At }
                : null;
    }

    private Expression? Or() => Chain(And, TokenKind.Or, LogicOperator.Or);

    private Expression? And() => Chain(Not, TokenKind.And, LogicOperator.And);

    private Expression? Chain(Func<Expression?> operand, TokenKind kind, LogicOperator value)
    {
        var left = operand();
        while (left is not null && _tokens.TryTake(kind))
        {
            left = operand() is { } right ? new LogicExpression(value, left, right) { At = left.At } : null;
        }

        return left;
    }

    private Expression? Not()
    {
        if (!_tokens.IsNext(TokenKind.Not))
        {
            return Comparison();
        }

        var start = _tokens.Take();
        return Nested(Not) is { } operand ? new NotExpression(operand) { At = start.At } : null;
    }

    private Expression? Comparison()
    {
        var left = Sum();
        if (left is null)
        {
            return null;
        }

        if (_tokens.TryTake(TokenKind.Is))
        {
            return State(left);
        }

        if (_tokens.TryTake(TokenKind.Mentions))
        {
            return Phrase() is { } phrase ? new MentionExpression(left, phrase) { At = left.At } : null;
        }

        if (!_tokens.TryTake(TokenKind.Comparison, Vocabulary.Comparisons, out var sign))
        {
            return left;
        }

        if (Sum() is not { } right || !TryReadTolerance(out var tolerance))
        {
            return null;
        }

        if (_tokens.IsNext(TokenKind.Comparison))
        {
            _tokens.Refuse(ParseFailure.ChainedComparison(_tokens.Next.Offset, _tokens.Next.Text));
            return null;
        }

        return new ComparisonExpression(sign, left, right, tolerance) { At = left.At };
    }

    private Expression? State(Expression operand)
    {
        var isNot = _tokens.TryTake(TokenKind.Not);
        if (!_tokens.Expect(TokenKind.Name, Vocabulary.States, out _))
        {
            return null;
        }

        var blank = new BlankExpression(operand) { At = operand.At };
        return isNot ? new NotExpression(blank) { At = operand.At } : blank;
    }

    private string? Phrase()
    {
        if (_tokens.IsNext(TokenKind.Phrase) && _tokens.Next.Text[1..^1] is var phrase && !string.IsNullOrWhiteSpace(phrase))
        {
            _tokens.Take();
            return phrase;
        }

        _tokens.Refuse(Wording.Phrase);
        return null;
    }

    private bool TryReadTolerance(out NumberExpression? tolerance)
    {
        var isGiven = _tokens.TryTake(TokenKind.Within);
        tolerance = isGiven ? Number() : null;
        return !isGiven || tolerance is not null;
    }

    private Expression? Sum() => Chain(Product, TokenKind.Sum, Vocabulary.Sums);

    private Expression? Product() => Chain(Unary, TokenKind.Product, Vocabulary.Products);

    private Expression? Chain(
        Func<Expression?> operand, TokenKind kind, IReadOnlyList<(string, ArithmeticOperator)> operators)
    {
        var left = operand();
        while (left is not null && _tokens.TryTake(kind, operators, out var sign))
        {
            left = operand() is { } right ? new ArithmeticExpression(sign, left, right) { At = left.At } : null;
        }

        return left;
    }

    private Expression? Unary()
    {
        if (!_tokens.IsNext(TokenKind.Sum)
            || !Vocabulary.TryGet(Vocabulary.Sums, _tokens.Next.Text, out var sign)
            || sign != ArithmeticOperator.Subtract)
        {
            return Step();
        }

        var minus = _tokens.Take();
        return Nested(Unary) is { } operand ? new NegateExpression(operand) { At = minus.At } : null;
    }

    private Expression? Step()
    {
        var start = _tokens.Position;
        var operand = Primary();
        while (operand is not null && _tokens.IsNext(TokenKind.Step))
        {
            if (_lastStep >= start)
            {
                _tokens.Refuse(ParseFailure.NestedStep(_tokens.Next.Offset));
                return null;
            }

            _lastStep = _tokens.Position;
            _tokens.Take();
            operand = _tokens.Expect(TokenKind.Name, Vocabulary.Steps, out var step)
                ? new StepExpression(operand, step) { At = operand.At }
                : null;
        }

        return operand;
    }

    private Expression? Primary()
    {
        switch (_tokens.IsAtEnd ? TokenKind.Unknown : _tokens.Next.Kind)
        {
            case TokenKind.Number:
                return Number();
            case TokenKind.Name:
                return NameOrCall();
            case TokenKind.Open:
                _tokens.Take();
                return Nested(Check) is { } inner && _tokens.Expect(TokenKind.Close, Wording.EndOfGroup) ? inner : null;
            default:
                _tokens.Refuse(Wording.Operand);
                return null;
        }
    }

    private Expression? NameOrCall()
    {
        var name = _tokens.Take();
        if (!_tokens.IsNext(TokenKind.Open))
        {
            return new NameExpression(name.Text) { At = name.At };
        }

        if (!Vocabulary.TryGet(Vocabulary.Functions, name.Text, out var function))
        {
            _tokens.Refuse(ParseFailure.UnknownFunction(name.Offset, name.Text));
            return null;
        }

        return Arguments() is { } arguments
            ? new CallExpression(function, new(arguments)) { At = name.At }
            : null;
    }

    private List<Expression>? Arguments()
    {
        var arguments = new List<Expression>();
        _tokens.Take();
        do
        {
            if (Nested(Check) is not { } argument)
            {
                return null;
            }

            arguments.Add(argument);
        }
        while (_tokens.TryTake(TokenKind.Comma));

        return _tokens.Expect(TokenKind.Close, Wording.EndOfArguments) ? arguments : null;
    }

    private NumberExpression? Number()
    {
        if (!_tokens.IsNext(TokenKind.Number))
        {
            _tokens.Refuse(Wording.Number);
            return null;
        }

        var token = _tokens.Take();
        var parts = token.Text.Split('.');
        if (parts[0].Length > MostWholeDigits || (parts.Length > 1 && parts[1].Length > MostDecimals))
        {
            _tokens.Refuse(ParseFailure.NumberTooLong(token.Offset, token.Text, MostWholeDigits, MostDecimals));
            return null;
        }

        var value = decimal.Parse(token.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        var hasUnit = _tokens.TryTake(TokenKind.Unit, Vocabulary.Units, out var unit);
        return new NumberExpression(value, hasUnit ? unit : Unit.None) { At = token.At };
    }

    private Expression? Nested(Func<Expression?> inner)
    {
        if (_level == MostLevels && !_tokens.IsAtEnd)
        {
            _tokens.Refuse(ParseFailure.TooDeep(_tokens.Next.Offset, MostLevels));
            return null;
        }

        _level++;
        var result = inner();
        _level--;
        return result;
    }
}
