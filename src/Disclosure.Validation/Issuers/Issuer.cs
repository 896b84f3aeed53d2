using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Issuers;

/// <summary>A body that issues reports.</summary>
/// <param name="Name">Its name.</param>
public sealed record Issuer(string Name)
{
    /// <summary>
    /// Other names under which it reports. The usual variants of a name (<c>人民政府</c> or <c>政府</c>, with or without the
    /// places above it) need not be listed.
    /// </summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>What kind of body it is; null where unknown.</summary>
    public IssuerLevel? Level { get; init; }

    /// <summary>The name of the issuer whose report sums up this one's; null where none does.</summary>
    public string? Parent { get; init; }

    /// <summary>Where the issuer stands in its file.</summary>
    public RuleSource Source { get; init; }
}
