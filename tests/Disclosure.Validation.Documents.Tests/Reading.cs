using System.Text;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Documents.Tests;

/// <summary>Reads documents with the forms that the library carries.</summary>
internal static class Reading
{
    /// <summary>Checks what was read, without the search for the cells that are wrong.</summary>
    public static ReportValidator Validator { get; } = new(new ReportValidatorOptions { ErrorLocalisation = { Enabled = false } });

    // As an application has it: one for all documents.
    private static readonly DocumentReader Usual = new(TestReports.Forms);

    public static Task<DisclosureReport> OfFileAsync(string path) => OfAsync(File.ReadAllBytes(path), Path.GetFileName(path));

    public static Task<DisclosureReport> OfTextAsync(string text) => OfAsync(Encoding.UTF8.GetBytes(text), "report.txt");

    public static async Task<DisclosureReport> OfAsync(byte[] bytes, string? name = null, DocumentReaderOptions? options = null)
    {
        using var stream = new MemoryStream(bytes);
        var reader = options is null ? Usual : new DocumentReader(TestReports.Forms, options);
        return await reader.ReadAsync(stream, name, TestContext.Current.CancellationToken);
    }

    /// <summary>The one problem for which a document is refused.</summary>
    public static async Task<Problem> ProblemOfAsync(byte[] bytes, string? name = "a.bin", DocumentReaderOptions? options = null) =>
        Assert.Single((await Assert.ThrowsAsync<DisclosureInputException>(() => OfAsync(bytes, name, options))).Problems);
}
