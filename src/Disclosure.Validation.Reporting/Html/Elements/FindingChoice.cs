using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Html.Elements;

/// <summary>A box that can be ticked beside a finding, and how the finding stands.</summary>
/// <param name="Form">The id of the form that the box belongs to.</param>
/// <param name="Name">The name of its field.</param>
/// <param name="Value">Its value.</param>
/// <param name="Label">What it is for, as the reader is told.</param>
/// <param name="State">How the finding stands; null where there is nothing to say.</param>
/// <param name="Note">What is said of that, by whom and when.</param>
public sealed record FindingChoice(string Form, string Name, string Value, LocalizedText Label, LocalizedText? State, string? Note)
{
    /// <summary>Whether the finding no longer counts. Default: no.</summary>
    public bool IsSettled { get; init; }
}
