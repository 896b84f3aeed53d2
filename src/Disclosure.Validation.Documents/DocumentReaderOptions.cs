namespace Disclosure.Validation.Documents;

/// <summary>How documents are read.</summary>
public sealed record DocumentReaderOptions
{
    /// <summary>How much a document may ask of the reader.</summary>
    public DocumentLimits Limits { get; set; } = new();

    /// <summary>
    /// The id of the form to read every document as, such as <c>cn-2021</c>. Default: null, the form whose structure
    /// the document shows.
    /// </summary>
    public string? Form { get; set; }

    /// <summary>The clock that the time limit is measured by.</summary>
    public TimeProvider Clock { get; set; } = TimeProvider.System;

    // A reader keeps its own: what is set later is not for it.
    internal DocumentReaderOptions Copy() => this with { Limits = Limits with { } };
}
