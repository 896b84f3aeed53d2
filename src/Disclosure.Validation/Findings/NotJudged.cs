using System.Text.Json.Serialization;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Findings;

/// <summary>Rules that could not be judged on a report, all for one reason.</summary>
/// <param name="Rules">The ids of the rules, in the order in which they came up.</param>
/// <param name="Count">How many times they would have been applied.</param>
/// <param name="Outcome"><see cref="Outcome.Undecided"/> or <see cref="Outcome.Skipped"/>.</param>
/// <param name="Code">A stable name of the reason, such as <c>no-previous</c>; several texts may have one.</param>
/// <param name="Reason">Why they could not be judged.</param>
/// <param name="SettledBy">What would let them be judged.</param>
public sealed record NotJudged(
    IReadOnlyList<string> Rules, int Count, Outcome Outcome, string Code, LocalizedText Reason, LocalizedText SettledBy)
{
    /// <summary>The ids of the rules, in the order in which they came up.</summary>
    [JsonPropertyOrder(-1)]
    public IReadOnlyList<string> Rules { get; init => field = EquatableList.Of(value); } = EquatableList.Of(Rules);
}
