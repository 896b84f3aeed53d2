using System.Text.RegularExpressions;
using Disclosure.Validation.Rules.Narrative.Templates;

namespace Disclosure.Validation.Rules.Narrative;

/// <summary>A scope of the pack, ready to be looked for: one expression that finds its words and what ends their reach.</summary>
internal sealed class TextScope(NarrativeScope stated, TextPattern marks, TextPattern? issuers)
{
    // In the order in which they are tried where several begin at one place.
    public const string ButGroup = "but";
    public const string UntilGroup = "until";
    public const string WordGroup = "word";

    public string Id => stated.Id;

    public NarrativeReach Reach => stated.Reach;

    /// <summary>The words, in reading order, with those that mean something else or end the reach.</summary>
    public Regex Marks => marks.Regex;

    /// <summary>Whether one of its words may stand in the text.</summary>
    public bool MayStandIn(ReadOnlySpan<char> text) => marks.MayMatch(text);

    /// <summary>Whether the scope is for reports of that issuer; one that is unknown may be any.</summary>
    public bool IsFor(string? issuer) => issuers is null || issuer is null || issuers.IsMatch(issuer);
}
