using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Rules.Expressions.Tokens;

/// <summary>
/// The words and signs of the language. Where several spellings mean the same, the first is the canonical one; the
/// others are what Chinese keyboards and editors put in its place.
/// </summary>
internal static class Vocabulary
{
    public static readonly IReadOnlyList<(string Text, TokenKind Kind)> Keywords =
    [
        ("if", TokenKind.If), ("then", TokenKind.Then), ("and", TokenKind.And), ("or", TokenKind.Or),
        ("not", TokenKind.Not), ("within", TokenKind.Within), ("is", TokenKind.Is), ("mentions", TokenKind.Mentions),
    ];

    public static readonly IReadOnlyList<(string Text, Function Value)> Functions =
    [
        ("sum", Function.Sum), ("count", Function.Count), ("min", Function.Min), ("max", Function.Max),
        ("abs", Function.Abs), ("avg", Function.Avg), ("round", Function.Round), ("leaves", Function.Leaves),
    ];

    public static readonly IReadOnlyList<(string Text, ReportStep Value)> Steps =
        [("previous", ReportStep.Previous), ("subordinates", ReportStep.Subordinates)];

    public static readonly IReadOnlyList<(string Text, ComparisonOperator Value)> Comparisons =
    [
        ("=", ComparisonOperator.Equal), ("!=", ComparisonOperator.NotEqual), ("≠", ComparisonOperator.NotEqual),
        ("<", ComparisonOperator.Less), ("<=", ComparisonOperator.LessOrEqual), ("≤", ComparisonOperator.LessOrEqual),
        (">", ComparisonOperator.Greater), (">=", ComparisonOperator.GreaterOrEqual),
        ("≥", ComparisonOperator.GreaterOrEqual),
    ];

    public static readonly IReadOnlyList<(string Text, ArithmeticOperator Value)> Sums =
        [("+", ArithmeticOperator.Add), ("-", ArithmeticOperator.Subtract), ("−", ArithmeticOperator.Subtract)];

    public static readonly IReadOnlyList<(string Text, ArithmeticOperator Value)> Products =
    [
        ("*", ArithmeticOperator.Multiply), ("×", ArithmeticOperator.Multiply),
        ("/", ArithmeticOperator.Divide), ("÷", ArithmeticOperator.Divide),
    ];

    public static readonly IReadOnlyList<(string Text, Unit Value)> Units =
    [
        ("%", Unit.Percent), ("万", Unit.Wan), ("亿", Unit.Yi), ("元", Unit.Yuan), ("万元", Unit.WanYuan),
        ("亿元", Unit.YiYuan),
    ];

    /// <summary>What a cell may be said to be.</summary>
    public static readonly IReadOnlyList<(string Text, CellState Value)> States = [("blank", CellState.Blank)];

    /// <summary>What opens a phrase, and what closes it.</summary>
    public static readonly IReadOnlyList<(char Open, char Close)> Quotes = [('"', '"'), ('“', '”'), ('\'', '\'')];

    /// <summary>Spellings from other languages; as tokens of their own they can be named in the message.</summary>
    private static readonly IReadOnlyList<string> Foreign = ["==", "&&", "||", "<>", "=>", "=<"];

    /// <summary>All signs, the longest first.</summary>
    public static readonly IReadOnlyList<(string Text, TokenKind Kind)> Signs =
    [
        .. new[]
            {
                Of(TokenKind.Comparison, Comparisons), Of(TokenKind.Sum, Sums), Of(TokenKind.Product, Products),
                Of(TokenKind.Unit, Units), Foreign.Select(text => (text, TokenKind.Unknown)),
                [("@", TokenKind.Step), (",", TokenKind.Comma), ("(", TokenKind.Open), (")", TokenKind.Close)],
            }
            .SelectMany(signs => signs)
            .OrderByDescending(sign => sign.Item1.Length),
    ];

    /// <summary>The canonical spelling.</summary>
    public static string Spell<T>(IReadOnlyList<(string Text, T Value)> words, T value) =>
        words.First(word => EqualityComparer<T>.Default.Equals(word.Value, value)).Text;

    /// <summary>The phrase between quotes that it does not hold itself.</summary>
    public static string Quote(string phrase)
    {
        var (open, close) = Quotes.First(quotes => !phrase.Contains(quotes.Close, StringComparison.Ordinal));
        return open + phrase + close;
    }

    /// <summary>Looks a spelling up.</summary>
    public static bool TryGet<T>(IReadOnlyList<(string Text, T Value)> words, string text, out T value)
    {
        foreach (var word in words)
        {
            if (word.Text == text)
            {
                value = word.Value;
                return true;
            }
        }

        value = words[0].Value;
        return false;
    }

    private static IEnumerable<(string, TokenKind)> Of<T>(TokenKind kind, IEnumerable<(string Text, T)> words) =>
        words.Select(word => (word.Text, kind));
}
