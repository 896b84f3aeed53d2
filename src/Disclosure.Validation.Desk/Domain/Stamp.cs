namespace Disclosure.Validation.Desk.Domain;

/// <summary>What of the store is remembered in memory.</summary>
internal enum Stamped
{
    /// <summary>The register of issuers.</summary>
    Register = 1,

    /// <summary>Which reports count, and of whom and when they are.</summary>
    Reports = 2,

    /// <summary>The packs of rules by which each year is checked.</summary>
    Packs = 3,
}

/// <summary>A number that grows with every change, so that what was made of the store before is known to be old, in this process and in others.</summary>
internal sealed class Stamp
{
    public required Stamped What { get; init; }

    public long Number { get; set; }
}
