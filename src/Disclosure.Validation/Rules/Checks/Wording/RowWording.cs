using System.Text;
using Disclosure.Validation.Rules.Equations;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Expressions.Tokens;
using Disclosure.Validation.Rules.Judging;

namespace Disclosure.Validation.Rules.Checks.Wording;

/// <summary>
/// Says in one language how a linear rule came out:
/// <c>自然人列：新收 192 ＋ 上年结转 4 ＝ 196，办结 188 ＋ 结转下年 9 ＝ 197，相差 −1</c>.
/// </summary>
internal sealed class RowWording(LinearRow row, IReadOnlyList<RowPart> parts, CellNames names, Words words, int subordinates)
{
    // Up to this many parts are all listed; beyond, those that are zero are summed up in words.
    private const int ListedInFull = 4;

    public string Say(Rational left, Rational right)
    {
        var text = new StringBuilder(names.Place(row.Binding)).Append(words.Colon);
        var leftSide = Side(isRight: false, row.LeftConstant, left);
        var rightSide = Side(isRight: true, row.RightConstant, right);
        if (row.Relation == ComparisonOperator.Equal)
        {
            text.Append(leftSide).Append(words.Comma).Append(rightSide).Append(words.Comma)
                .Append(CellNames.Format(words.DiffersBy, Words.Reckoned(left - right)));
        }
        else
        {
            text.Append(CellNames.Format(words.Should, leftSide, words.Relation(row.Relation), rightSide));
        }

        return text.Append(Blanks()).ToString();
    }

    private string Side(bool isRight, Rational constant, Rational total)
    {
        var own = parts.Where(part => part.Term.IsRight == isRight).ToList();
        if (own.Count == 0)
        {
            return Words.Reckoned(total);
        }

        var listed = own.Count <= ListedInFull ? own : own.Where(part => part.Number != 0).ToList();
        var text = new StringBuilder();
        foreach (var part in listed)
        {
            var negative = part.Term.Coefficient.IsNegative;
            text.Append(text.Length > 0 ? negative ? words.Minus : words.Plus : negative ? "−" : "").Append(Say(part));
        }

        if (!constant.IsZero)
        {
            text.Append(constant.IsNegative ? words.Minus : words.Plus).Append(Words.Factor(constant.Abs()));
        }

        var rest = listed.Count < own.Count && listed.Count > 0 ? words.RestIsZero : "";
        var isSingle = own.Count == 1 && constant.IsZero && own[0].Term.Coefficient == Rational.One;
        return isSingle ? text.ToString() : Sum(text, rest, own, total);
    }

    private string Sum(StringBuilder text, string rest, List<RowPart> own, Rational total)
    {
        if (text.Length == 0)
        {
            text.Append(names.Operand(own[0].Term.Operand, row.Binding, subordinates))
                .Append(words.ListComma).Append('…');
        }

        // What had to be rounded brings its own sign.
        var number = Words.Reckoned(total);
        var equals = number.StartsWith('≈') ? " " : words.Is;
        return text.Append(rest).Append(rest.Length > 0 && rest[^1] == '）' ? equals.TrimStart() : equals).Append(number).ToString();
    }

    private string Say(RowPart part)
    {
        var factor = part.Term.Coefficient.Abs();
        var name = Name(part);
        var number = part.Reading == Reading.Blank ? words.State(Reports.CellState.Blank) : Words.Number(part.Number);
        return (factor == Rational.One ? "" : Words.Factor(factor) + words.Times) + $"{name} {number}";
    }

    private string Name(RowPart part) => names.Operand(part.Term.Operand, row.Binding, subordinates);

    private string Blanks()
    {
        var blanks = parts.Where(part => part.Reading == Reading.Blank).ToList();
        if (blanks.Count == 0)
        {
            return "";
        }

        var text = words.Semicolon +
            CellNames.Format(words.BlanksCountZero, string.Join(words.ListComma, blanks.Select(Name)));
        return blanks is [{ Closing: { } closing } blank]
            ? text + words.Semicolon + CellNames.Format(words.WouldClose, Name(blank), Words.Reckoned(closing))
            : text;
    }
}
