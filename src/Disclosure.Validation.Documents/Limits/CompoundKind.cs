namespace Disclosure.Validation.Documents.Limits;

/// <summary>What a compound file, the container of the old office formats, holds.</summary>
internal enum CompoundKind
{
    Other,
    Word,
    Excel,
    Encrypted,
}
