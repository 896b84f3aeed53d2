using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Wording;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Wording;

/// <summary>What a cell of a finding holds, in words.</summary>
internal static class CellText
{
    public static LocalizedText Of(FindingCell cell)
    {
        var held = cell.Value is { } value ? AsIs(NumberText.Print(value)) : Terms.Of(cell.State);
        if (cell.Implied is not { } known)
        {
            return held;
        }

        var implied = NumberText.PrintTrimmed(known);
        return new($"{held.Zh}（应为 {implied}）", $"{held.En} (implied: {implied})");
    }

    private static LocalizedText AsIs(string number) => new(number, number);
}
