using System.Globalization;
using Disclosure.Validation.Documents.Limits;

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

    /// <summary>
    /// How figures are written in the text of documents: what groups digits by three, and what sets fractions apart. Default:
    /// the invariant culture, as Chinese offices write (<c>1,234.5</c>). A figure that this culture does not write so, such as
    /// <c>1.5</c> in German, is kept as text and noted, and so are figures that ordinary blanks group, which may as well be
    /// two. Numbers that spreadsheets, JSON and YAML store are no text: they are read alike in every culture.
    /// </summary>
    public CultureInfo Culture { get; set; } = CultureInfo.InvariantCulture;

    /// <summary>The clock that the time limit is measured by. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    // A reader keeps its own: what is set later is not for it.
    internal DocumentReaderOptions Copy() => this with { Limits = Limits with { } };
}
