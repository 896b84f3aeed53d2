using System.Text.RegularExpressions;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Documents.Recognition.Figures;

/// <summary>A line over a table that states the unit of its amounts: 单位：元.</summary>
internal static partial class UnitLine
{
    private const int Longest = 30;

    /// <summary>The unit of money; null where the text is no such line, or states none of money.</summary>
    public static string? Read(string text) =>
        text.Length <= Longest && text.Contains("单位", StringComparison.Ordinal) && Pattern().IsMatch(CharacterFolding.Fold(text))
            ? AmountUnit.Of(text)
            : null;

    [GeneratedRegex(@"^\s*\(?\s*(?:计量|金额|货币)?单位\s*[:为][^。]*$")]
    private static partial Regex Pattern();
}
