namespace Disclosure.Validation.Documents;

/// <summary>How documents are read.</summary>
public sealed record DocumentReaderOptions
{
    /// <summary>How much a document may ask of the reader.</summary>
    public DocumentLimits Limits { get; init; } = new();

    /// <summary>
    /// The id of the form to read every document as, such as <c>cn-2021</c>. Default: null, the form whose structure
    /// the document shows.
    /// </summary>
    public string? Form { get; init; }

    /// <summary>The clock that the time limit is measured by.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
