using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Documents.Sketching;

/// <summary>The beginning of a form and its rules, made of the tables of a document: to be corrected by a person.</summary>
/// <param name="Form">The text of <c>form.yaml</c>.</param>
/// <param name="Pack">The text of <c>pack.yaml</c>.</param>
/// <param name="Tables">How many tables were found.</param>
public sealed record FormSketch(string Form, string Pack, int Tables)
{
    /// <summary>Makes a form of a document's tables.</summary>
    /// <param name="document">The document, of any format for people.</param>
    /// <param name="name">Its name, by which problems call it.</param>
    /// <param name="form">The id of the form.</param>
    /// <param name="language">The language of the document as an ISO 639 code.</param>
    /// <param name="issuer">Whose report the document is, as its title names it; null where that is not known.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="DisclosureInputException">The document can't be read, or has no table with figures.</exception>
    public static async Task<FormSketch> OfAsync(
        Stream document, string? name, string form, string language, string? issuer = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentException.ThrowIfNullOrEmpty(form);
        ArgumentException.ThrowIfNullOrEmpty(language);
        var limits = new DocumentLimits();
        var bytes = await DocumentBytes.ReadAsync(document, name, limits, cancellationToken).ConfigureAwait(false);
        var tables = SketchedForm.Of(Read(bytes, name, limits, cancellationToken), name, form, language, issuer);
        return new FormSketch(FormText.Write(tables), PackText.Write(tables), tables.Tables.Count);
    }

    private static SourceDocument Read(ReadOnlyMemory<byte> bytes, string? name, DocumentLimits limits, CancellationToken cancellationToken)
    {
        try
        {
            return PrintedDocument.Read(bytes, name, limits, cancellationToken);
        }
        catch (Exception e) when (e is not DisclosureInputException && !FailureProblems.IsStop(e, cancellationToken))
        {
            throw FailureProblems.Of(e, name);
        }
    }
}
