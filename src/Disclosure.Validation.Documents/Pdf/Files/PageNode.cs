using UglyToad.PdfPig.Tokens;

namespace Disclosure.Validation.Documents.Pdf.Files;

/// <summary>A page with the nodes above it in the tree of pages, whose entries it inherits, from the root down.</summary>
internal sealed record PageNode(DictionaryToken Page, IReadOnlyList<DictionaryToken> Parents);
