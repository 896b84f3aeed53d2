namespace Disclosure.Validation.Reporting.Writing;

/// <summary>Writes each report of an HTML evidence report into a file of its own, beside the overview.</summary>
/// <param name="Overview">The name of the file with the overview, as the other files link to it: <c>report.html</c>.</param>
/// <param name="Folder">The name of the folder of the other files, beside it: <c>report</c>.</param>
/// <param name="Create">Opens a new file of the given name in the folder; the writer closes it.</param>
public sealed record HtmlSplit(string Overview, string Folder, Func<string, Stream> Create)
{
    /// <summary>
    /// Whether the reports of one issuer that come one after the other, as a validator of many reports
    /// gives them, share a file. Default: no.
    /// </summary>
    public bool ByIssuer { get; init; }
}
