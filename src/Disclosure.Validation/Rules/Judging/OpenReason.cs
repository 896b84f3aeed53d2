using Disclosure.Validation.Text;

namespace Disclosure.Validation.Rules.Judging;

/// <summary>Why a rule could not be judged.</summary>
/// <param name="Key">Tells the reasons apart; it does not change with the words.</param>
/// <param name="Text">The reason in words.</param>
/// <param name="SettledBy">What would let the rule be judged.</param>
internal sealed record OpenReason(string Key, LocalizedText Text, LocalizedText SettledBy)
{
    /// <summary>Whether it lies in other reports than the one that is checked.</summary>
    public bool IsElsewhere { get; init; }
}
