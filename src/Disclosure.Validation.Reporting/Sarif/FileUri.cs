namespace Disclosure.Validation.Reporting.Sarif;

/// <summary>Files as URIs: relative ones stay relative, so that they are found from the root of a checkout.</summary>
internal static class FileUri
{
    public static string Of(string file) => Path.IsPathFullyQualified(file)
        ? new Uri(file).AbsoluteUri
        : string.Join('/', file.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
}
