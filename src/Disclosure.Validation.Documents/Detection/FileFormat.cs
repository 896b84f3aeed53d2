namespace Disclosure.Validation.Documents.Detection;

/// <summary>What a document is, by its content.</summary>
internal enum FileFormat
{
    Text,
    Markdown,
    Html,
    Json,
    Yaml,
    Pdf,
    Docx,
    Xlsx,
}
