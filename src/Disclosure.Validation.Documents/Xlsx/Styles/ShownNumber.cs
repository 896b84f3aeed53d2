using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using ExcelNumberFormat;

namespace Disclosure.Validation.Documents.Xlsx.Styles;

/// <summary>
/// Numbers as a spreadsheet shows them under a number format. Where the shown number is the stored one, rounded or not, it is
/// read with the words around it; where it is another, or a date, fraction or power of ten, the format is named behind the
/// stored number, so that it is no figure.
/// </summary>
internal sealed partial class ShownNumber
{
    private const int LongestCode = 255;
    private const int MostDecimals = 15;
    private const double MostExact = 1e15;

    private static readonly SearchValues<char> Dashes = SearchValues.Create("-+±−－＋﹣﹢‐‑‒–—―");
    private static readonly SearchValues<char> Signs = SearchValues.Create("-+±−－＋﹣﹢‐‑‒–—―()（）增减減负負");

    private static readonly SearchValues<string> Conditions = SearchValues.Create(["[<", "[>", "[="], StringComparison.Ordinal);

    private readonly string? _code;
    private readonly string[] _sections = [];
    private readonly NumberFormat? _format;

    /// <param name="code">The format code, such as <c>#,##0.00</c>; null for the general one.</param>
    public ShownNumber(string? code)
    {
        if (code is null or "" or "@" || IsGeneral(code))
        {
            return;
        }

        _code = code;
        if (code.Length <= LongestCode)
        {
            // What spreadsheets show as it is, the library takes in quotes alone.
            var quoted = LiteralPattern().Replace(
                code.Replace("G/通用格式", "General", StringComparison.Ordinal),
                match => match.Groups["bare"].Success ? $"\"{match.Value}\"" : match.Value);
            _sections = LiteralPattern().Replace(quoted, "x").Split(';');
            var isConditional = quoted.AsSpan().ContainsAny(Conditions);
            _format = isConditional && _sections.Contains("") ? null : new NumberFormat(quoted);
        }
    }

    public static ShownNumber General { get; } = new(null);

    /// <param name="stored">The number as stored.</param>
    public SheetText Of(string stored)
    {
        if (!double.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
        {
            return new SheetText(stored.Trim(), IsNumber: true, SheetDoubts.NoNumber);
        }

        if (_code is null && Math.Abs(number) >= MostExact)
        {
            return new SheetText(stored.Trim(), IsNumber: true);
        }

        return (Math.Abs(number) < MostExact ? Show(number) : null) is { } shown
            ? new SheetText(shown, IsNumber: true)
            : new SheetText($"{stored} [{_code}]", IsNumber: true, SheetDoubts.Format);
    }

    private string? Show(double number)
    {
        // Spreadsheets keep 15 digits; what lies behind is an artefact of binary fractions.
        var digits = number.ToString("G15", CultureInfo.InvariantCulture);
        var value = decimal.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);
        if (_code is null)
        {
            return value.ToString(CultureInfo.InvariantCulture);
        }

        if (Render(value) is not { } shown)
        {
            return null;
        }

        return FigurePattern().Match(shown) is { Success: true } match
            ? Read(value, match)
            : value == 0 && !shown.Any(char.IsNumber) ? ReadZero(shown) : null;
    }

    private string? Render(decimal value)
    {
        if (_format is not { IsValid: true, IsDateTimeFormat: false, IsTimeSpanFormat: false } || _sections[0].Length == 0)
        {
            return null;
        }

        // The library takes a section without anything in it for the general format.
        var section = value > 0 ? 0 : value < 0 ? 1 : 2;
        if (value <= 0 && section < _sections.Length && _sections[section].Length == 0)
        {
            return "";
        }

        try
        {
            return _format.Format((double)value, CultureInfo.InvariantCulture).Trim();
        }
        catch (Exception exception) when (exception is ArithmeticException or ArgumentException or FormatException or InvalidOperationException)
        {
            // Some formats of powers and fractions make it fail.
            return null;
        }
    }

    // Zero may be shown by a dash or not at all.
    private static string ReadZero(string shown) => shown.AsSpan().Trim("¥￥ .").ContainsAnyExcept(Dashes) ? shown : "0";

    private static string? Read(decimal value, Match match)
    {
        var before = match.Groups["before"].Value.Trim('¥', '￥', ' ');
        var after = match.Groups["after"].Value.Trim('¥', '￥', ' ');
        var decimals = Math.Max(match.Groups["fraction"].Length - 1, 0);
        var meant = Math.Abs(after.StartsWith('%') ? value * 100 : value);
        if (decimals > MostDecimals || !IsRounded(meant, match, decimals) || !TakeSign(value < 0, ref before, ref after))
        {
            return null;
        }

        var rounded = Math.Round(meant, decimals, MidpointRounding.AwayFromZero);
        var sign = value < 0 && rounded != 0 ? "-" : "";
        return before + sign + rounded.ToString($"F{decimals}", CultureInfo.InvariantCulture) + after;
    }

    private static bool IsRounded(decimal value, Match match, int decimals)
    {
        var digits = match.Groups["digits"].Value.Replace(",", "", StringComparison.Ordinal) + match.Groups["fraction"].Value;
        var half = new decimal(5, 0, 0, isNegative: false, (byte)(decimals + 1));
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var shown)
            && Math.Abs(shown - value) <= half;
    }

    // A negative number shows its minus or brackets; other signs are words of the format, and mean what they like.
    private static bool TakeSign(bool isNegative, ref string before, ref string after)
    {
        if (isNegative && before.EndsWith('(') && after.StartsWith(')'))
        {
            (before, after) = (before[..^1], after[1..]);
        }
        else if (isNegative)
        {
            var minus = before.IndexOf('-', StringComparison.Ordinal);
            if (minus < 0)
            {
                return false;
            }

            before = before.Remove(minus, 1);
        }

        (before, after) = (before.Trim(), after.Trim());
        return !before.AsSpan().ContainsAny(Signs) && !after.AsSpan().ContainsAny(Dashes);
    }

    private static bool IsGeneral(string code) =>
        code.Trim() is var name && (name.Equals("General", StringComparison.OrdinalIgnoreCase) || name == "G/通用格式");

    [GeneratedRegex(@"^(?<before>[^\p{N}]*?)(?:(?<digits>[0-9][0-9,]*)(?<fraction>\.[0-9]*)?|(?<fraction>\.[0-9]+))(?<after>[^\p{N}]*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex FigurePattern();

    [GeneratedRegex("""
        "[^"]*"|\[[^\]]*\]|[\\_*!].|(?<bare>[^\x00-\x7F])
        """, RegexOptions.ExplicitCapture)]
    private static partial Regex LiteralPattern();
}
