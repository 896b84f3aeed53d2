namespace Disclosure.Validation.Documents.Pdf.Pages;

/// <summary>Whether a reader sees a letter of a page.</summary>
internal enum Visibility
{
    Seen,

    /// <summary>Without ink, or like what lies beneath, or beneath something else.</summary>
    Unseen,

    /// <summary>Outside of the area that is drawn.</summary>
    Cut,
}
