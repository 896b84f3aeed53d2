using Disclosure.Validation.Documents.Grids;

namespace Disclosure.Validation.Documents.Docx;

/// <summary>A text, and what keeps it from being read as a number.</summary>
internal readonly record struct PrintedText(string Text, ShownOtherwise? Doubt)
{
    /// <summary>What is struck out between, where that is apart.</summary>
    public string? Struck { get; init; }

    /// <summary>What nobody sees between, where that is apart.</summary>
    public string? Unseen { get; init; }
}
