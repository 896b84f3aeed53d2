using System.Text.Json.Serialization;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Claims;

/// <summary>A claim as programs get it, in JSON: part of results and of what <c>read --claims</c> prints.</summary>
/// <param name="Kind">What it says of its number.</param>
/// <param name="Cells">The paths of the cells whose sum is meant; empty where the form has none.</param>
/// <param name="Or">Other readings that the words allow, each a sum of cells.</param>
/// <param name="Value">The number in decimal form, with the digits that are printed; a decline is negative.</param>
/// <param name="Text">The words that say it, as printed.</param>
/// <param name="Section">The id of the section.</param>
/// <param name="Start">Where the words begin in the text of the section, in UTF-16 code units from 0.</param>
/// <param name="Length">The length of the words, in UTF-16 code units.</param>
/// <param name="Sure">Whether the text means just that.</param>
/// <param name="Reason">Why it is not sure, or could not be compared; null for a claim that is sure and was compared.</param>
/// <param name="Verdict">What became of it.</param>
public sealed record ClaimDocument(
    [property: JsonConverter(typeof(ClaimKindConverter))] ClaimKind Kind,
    IReadOnlyList<string> Cells,
    IReadOnlyList<IReadOnlyList<string>> Or,
    string Value,
    string Text,
    string Section,
    int Start,
    int Length,
    bool Sure,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] LocalizedText? Reason,
    [property: JsonConverter(typeof(ClaimVerdictConverter))] ClaimVerdict Verdict)
{
    /// <summary>The claim in that shape.</summary>
    public static ClaimDocument Of(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return new(
            claim.Kind, claim.Cells, claim.Or, Printed(claim), claim.Text, claim.Section, claim.Start, claim.Length,
            claim.Sure, claim.Reason, claim.Verdict);
    }

    // 50.0% keeps its digits; 1.2万 is a whole number, whatever was reckoned to get there.
    private static string Printed(Claim claim) => claim.Step is > 0 and < 1
        ? NumberText.Print(decimal.Round(claim.Value + (0 * claim.Step), claim.Step.Scale))
        : NumberText.PrintTrimmed(claim.Value);
}
