using DocumentFormat.OpenXml;

namespace Disclosure.Validation.Documents.Docx;

/// <summary>What is written in several forms, each for programs that understand certain vocabularies.</summary>
internal static class Alternatives
{
    // Each form looks for its own among them: more than any program declares would take long.
    private const int MostDeclarations = 100;

    // Those of the programs of Microsoft carry the year in which they came.
    private static readonly (string First, string Last)[] Understood =
    [
        ("http://schemas.openxmlformats.org/", "http://schemas.openxmlformats.org/~"),
        ("http://schemas.microsoft.com/office/drawing/2006", "http://schemas.microsoft.com/office/drawing/2025"),
        ("http://schemas.microsoft.com/office/word/2006", "http://schemas.microsoft.com/office/word/2025"),
        ("urn:schemas-microsoft-com:", "urn:schemas-microsoft-com:~"),
    ];

    /// <summary>The first form of which all is understood, else the one for all other programs; null for none.</summary>
    public static OpenXmlElement? Shown(AlternateContent alternate) =>
        alternate.Elements<AlternateContentChoice>().FirstOrDefault(IsUnderstood)
        ?? (OpenXmlElement?)alternate.GetFirstChild<AlternateContentFallback>();

    // A prefix that stands for nothing is taken for the usual one.
    private static bool IsUnderstood(AlternateContentChoice choice) => choice.Requires?.Value is { } required
        && required.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Distinct().All(prefix =>
            NamespaceOf(prefix, choice) is not { } name || Array.Exists(Understood, known =>
                string.CompareOrdinal(known.First, name) <= 0 && string.CompareOrdinal(name, known.Last) < 0));

    private static string? NamespaceOf(string prefix, OpenXmlElement element) => element.Ancestors().Prepend(element)
        .SelectMany(around => around.NamespaceDeclarations)
        .Take(MostDeclarations)
        .FirstOrDefault(declared => declared.Key == prefix)
        .Value;
}
