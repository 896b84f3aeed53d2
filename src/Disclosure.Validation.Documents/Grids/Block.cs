namespace Disclosure.Validation.Documents.Grids;

/// <summary>A piece of a document in reading order: a <see cref="Paragraph"/> or a <see cref="Grid"/>.</summary>
internal abstract class Block;
