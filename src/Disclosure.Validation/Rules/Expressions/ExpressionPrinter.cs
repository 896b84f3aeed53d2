using System.Globalization;
using System.Text;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Expressions.Tokens;

namespace Disclosure.Validation.Rules.Expressions;

/// <summary>Prints an expression in its canonical form: ASCII signs, one blank around them, no needless brackets.</summary>
internal static class ExpressionPrinter
{
    /// <summary>From loose to tight, as the parser binds.</summary>
    private enum Level
    {
        If,
        Or,
        And,
        Not,
        Comparison,
        Sum,
        Product,
        Minus,
        Step,
        Primary,
    }

    /// <summary>The text that parses to the same tree.</summary>
    public static string Print(Expression expression)
    {
        var text = new StringBuilder();
        Write(text, expression, Level.If);
        return text.ToString();
    }

    private static Level LevelOf(Expression expression) => expression switch
    {
        IfExpression => Level.If,
        LogicExpression { Operator: LogicOperator.Or } => Level.Or,
        LogicExpression => Level.And,
        NotExpression => Level.Not,
        ComparisonExpression or BlankExpression or MentionExpression => Level.Comparison,
        ArithmeticExpression { Operator: ArithmeticOperator.Add or ArithmeticOperator.Subtract } => Level.Sum,
        ArithmeticExpression => Level.Product,
        NegateExpression => Level.Minus,
        StepExpression => Level.Step,
        _ => Level.Primary,
    };

    private static void Write(StringBuilder text, Expression expression, Level loosest)
    {
        var level = LevelOf(expression);
        if (level >= loosest)
        {
            WriteBare(text, expression, level);
            return;
        }

        text.Append('(');
        WriteBare(text, expression, level);
        text.Append(')');
    }

    private static void WriteBare(StringBuilder text, Expression expression, Level level)
    {
        switch (expression)
        {
            case IfExpression check:
                WritePrefixed(text, "if ", check.Condition, Level.If);
                WritePrefixed(text, " then ", check.Then, Level.If);
                break;
            case LogicExpression logic:
                WriteInfix(text, logic.Left, Vocabulary.Spell(Vocabulary.Keywords, level == Level.And ? TokenKind.And : TokenKind.Or), logic.Right, level);
                break;
            case NotExpression not:
                WritePrefixed(text, "not ", not.Operand, Level.Not);
                break;
            case ComparisonExpression comparison:
                WriteComparison(text, comparison);
                break;
            case BlankExpression blank:
                WriteSuffixed(text, blank.Operand, TokenKind.Is, Vocabulary.Spell(Vocabulary.States, CellState.Blank));
                break;
            case MentionExpression mention:
                WriteSuffixed(text, mention.Operand, TokenKind.Mentions, Vocabulary.Quote(mention.Phrase));
                break;
            default:
                WriteNumber(text, expression, level);
                break;
        }
    }

    private static void WriteNumber(StringBuilder text, Expression expression, Level level)
    {
        switch (expression)
        {
            case ArithmeticExpression sum:
                WriteInfix(text, sum.Left, Vocabulary.Spell(level == Level.Sum ? Vocabulary.Sums : Vocabulary.Products, sum.Operator), sum.Right, level);
                break;
            case NegateExpression negative:
                WritePrefixed(text, "-", negative.Operand, Level.Minus);
                break;
            case StepExpression step:
                Write(text, step.Operand, Level.Primary);
                text.Append(" @ ").Append(Vocabulary.Spell(Vocabulary.Steps, step.Step));
                break;
            case CallExpression call:
                WriteCall(text, call);
                break;
            case NameExpression name:
                text.Append(name.Name);
                break;
            case NumberExpression number:
                WriteNumber(text, number);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(expression), expression, "A node without a spelling.");
        }
    }

    private static void WritePrefixed(StringBuilder text, string prefix, Expression operand, Level loosest)
    {
        text.Append(prefix);
        Write(text, operand, loosest);
    }

    private static void WriteSuffixed(StringBuilder text, Expression operand, TokenKind word, string what)
    {
        Write(text, operand, Level.Sum);
        text.Append(' ').Append(Vocabulary.Spell(Vocabulary.Keywords, word)).Append(' ').Append(what);
    }

    /// <summary>Operators of one level are read from the left, so that only a right operand of it needs brackets.</summary>
    private static void WriteInfix(StringBuilder text, Expression left, string sign, Expression right, Level level)
    {
        Write(text, left, level);
        text.Append(' ').Append(sign).Append(' ');
        Write(text, right, level + 1);
    }

    private static void WriteComparison(StringBuilder text, ComparisonExpression comparison)
    {
        Write(text, comparison.Left, Level.Sum);
        text.Append(' ').Append(Vocabulary.Spell(Vocabulary.Comparisons, comparison.Operator)).Append(' ');
        Write(text, comparison.Right, Level.Sum);
        if (comparison.Tolerance is { } tolerance)
        {
            WritePrefixed(text, " within ", tolerance, Level.Primary);
        }
    }

    private static void WriteCall(StringBuilder text, CallExpression call)
    {
        text.Append(Vocabulary.Spell(Vocabulary.Functions, call.Function)).Append('(');
        for (var i = 0; i < call.Arguments.Count; i++)
        {
            WritePrefixed(text, i == 0 ? "" : ", ", call.Arguments[i], Level.If);
        }

        text.Append(')');
    }

    private static void WriteNumber(StringBuilder text, NumberExpression number)
    {
        text.Append(number.Value.ToString(CultureInfo.InvariantCulture));
        if (number.Unit != Unit.None)
        {
            text.Append(Vocabulary.Spell(Vocabulary.Units, number.Unit));
        }
    }
}
