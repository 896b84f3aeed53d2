using System.Text;
using Disclosure.Validation.Documents.Tests.Writing;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Documents.Tests;

/// <summary>Whatever happens to the bytes of a document ends in a report or a clear error.</summary>
public sealed class DamageTests
{
    private const int MutantsOfEach = 100;

    public static TheoryData<string> Formats { get; } = ["text", "html", "docx", "xlsx", "markdown", "pdf"];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_damaged_document_ends_in_a_report_or_a_clear_error(string format)
    {
        var document = DocumentOf(format);
        var random = new Random(20260101);
        for (var i = 0; i < MutantsOfEach; i++)
        {
            await ReadAsync(i % 2 == 0 ? Damage.Of(document, random) : StructureDamage.Of(document, random).Document);
        }
    }

    private static async Task ReadAsync(byte[] bytes)
    {
        try
        {
            Assert.NotNull(await Reading.OfAsync(bytes));
        }
        catch (DisclosureInputException exception)
        {
            Assert.All(exception.Problems, problem => Assert.NotEmpty(problem.Found.Zh));
        }
    }

    private static byte[] DocumentOf(string format)
    {
        var report = Sample();
        return format switch
        {
            "html" => Encoding.UTF8.GetBytes(HtmlWriting.Plain(report)),
            "docx" => DocxWriting.Of(report),
            "xlsx" => XlsxWriting.OnOneSheet(report),
            "markdown" => Encoding.UTF8.GetBytes(MarkdownWriting.Of(report)),
            "pdf" => PdfWriting.Ruled(report),
            _ => Encoding.UTF8.GetBytes(TextWriting.Tabs(report)),
        };
    }

    private static DisclosureReport Sample() => TestReports.Filled(TestReports.Cn2019, cell => Cell.Of(cell.Index)).Build();
}
