namespace Disclosure.Validation.Documents.Html.Styles;

/// <summary>What may keep text of a page from being what its characters say.</summary>
[Flags]
internal enum TextTraits
{
    None = 0,

    /// <summary>Not shown, and without a place.</summary>
    Gone = 1,

    /// <summary>Not shown in its place.</summary>
    Invisible = 2,

    /// <summary>Seen through.</summary>
    Clear = 4,
    Struck = 8,
    Raised = 16,

    /// <summary>Not in its line.</summary>
    Displaced = 32,

    /// <summary>Cut off where it does not fit.</summary>
    Cut = 64,

    /// <summary>Without room.</summary>
    Flat = 128,
    Rearranged = 256,
    OfSymbols = 512,

    /// <summary>With text before or behind it that is not in the page.</summary>
    Generated = 1024,

    /// <summary>In a box of its own, which does not touch the text before.</summary>
    Apart = 2048,
}
