using System.Globalization;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Equations;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Judging;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Rules.Checks.Wording;

/// <summary>Says in one language whose reports are missing from a roll-up, and what they would have to account for.</summary>
internal sealed class RollUpWording(EvaluationContext context, CellNames names, Words words)
{
    private const int MostCells = 6;
    private const int MostNamed = 8;

    private bool IsZh => words.Language == Language.Zh;

    /// <param name="rule">The id of the rule that is left open.</param>
    /// <param name="amounts">The places where the sum of the reports that are there differs, and by how much.</param>
    /// <param name="zero">In how many places it does not differ.</param>
    /// <param name="open">In how many places nothing can be said.</param>
    public string Say(string rule, IReadOnlyList<(Binding Where, Rational Amount)> amounts, int zero, int open)
    {
        var given = context.CountOf(ReportStep.Subordinates);
        var missing = context.MissingSubordinates;
        var text = IsZh
            ? Text($"缺少下级单位报告 {missing.Count} 份（应有 {given + missing.Count} 份）：{Name(missing, words)}；{rule} 未能判定")
            : Text($"{missing.Count} of {given + missing.Count} subordinates' reports missing: {Name(missing, words)}; {rule} is undecided");
        return text + words.Semicolon + Amounts(amounts, zero) + Open(open);
    }

    /// <summary>What a violation says about reports that are missing: that they can't mend it.</summary>
    public static string StillMissing(LinearRow row, IReadOnlyList<string> missing, Words words)
    {
        if (missing.Count == 0 || row.Addition == MissingAddition.Nothing)
        {
            return "";
        }

        var named = Name(missing, words);
        return words.Semicolon + (words.Language == Language.Zh
            ? $"缺少的下级单位报告（{named}）只会使差额更大"
            : $"the missing reports ({named}) could only make the difference larger");
    }

    private string Amounts(IReadOnlyList<(Binding Where, Rational Amount)> amounts, int zero)
    {
        if (amounts.Count == 0)
        {
            return IsZh
                ? Text($"有 {zero} 格已有各份合计等于本报告，所缺报告在此须为 0")
                : Text($"in {zero} cells those given already sum up to this report, so that the missing ones must hold 0 there");
        }

        var listed = amounts.Take(MostCells)
            .Select(one => $"{names.Place(one.Where)} {Words.Reckoned(one.Amount)}");
        var list = string.Join(words.ListComma, listed) + (amounts.Count > MostCells ? words.ListComma + "…" : "");
        var rest = zero == 0 ? ""
            : IsZh ? Text($"；其余 {zero} 格须为 0")
            : Text($"; and hold 0 in the other {zero}");
        return rest.Insert(0, IsZh
            ? Text($"须由所缺报告补足的有 {amounts.Count} 格：{list}")
            : Text($"the missing ones must account for {amounts.Count} cells: {list}"));
    }

    private string Open(int open) => open == 0 ? ""
        : words.Semicolon + (IsZh ? Text($"另有 {open} 处无从推算") : Text($"nothing can be said of {open} more places"));

    private static string Name(IReadOnlyList<string> missing, Words words) =>
        string.Join(words.ListComma, missing.Take(MostNamed)) + (missing.Count > MostNamed ? words.ListComma + "…" : "");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
