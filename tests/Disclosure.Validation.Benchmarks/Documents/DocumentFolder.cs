using System.Globalization;
using System.Text;
using Disclosure.Validation.Documents.Tests.Writing;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Reports.Canonical;

namespace Disclosure.Validation.Benchmarks.Documents;

/// <summary>A folder of made-up documents of several formats, to try long runs on: issuers with four years each.</summary>
internal static class DocumentFolder
{
    private const int Years = 4;
    private const int FirstYear = 2021;

    public static void Make(string folder, int count)
    {
        Directory.CreateDirectory(folder);
        foreach (var (number, report) in SoundReports.Make(count).Index())
        {
            var (ending, bytes) = Document(number, Named(report, number));
            var name = string.Create(CultureInfo.InvariantCulture, $"{number:D5}.{ending}");
            File.WriteAllBytes(Path.Combine(folder, name), bytes);
        }
    }

    // Every fifth has a figure that does not add up, and every seventh a blank total.
    private static DisclosureReport Named(DisclosureReport sound, int number)
    {
        var builder = new ReportBuilder(sound.Form)
        {
            Issuer = string.Create(CultureInfo.InvariantCulture, $"第{number / Years}区人民政府"),
            Year = FirstYear + (number % Years),
        };
        foreach (var cell in sound.Form.Cells)
        {
            builder[cell] = sound[cell];
        }

        if (number % 5 == 0)
        {
            builder.Set("disputes.review.total", 8);
        }

        return number % 7 == 0 ? builder.Set("requests.new.total", Cell.Blank).Build() : builder.Build();
    }

    private static (string Ending, byte[] Bytes) Document(int number, DisclosureReport report) => (number % 5) switch
    {
        0 => ("html", WebPage.Of(report)),
        1 => ("docx", DocxWriting.Of(report)),
        2 => ("xlsx", XlsxWriting.OnOneSheet(report)),
        3 => ("txt", Encoding.UTF8.GetBytes(TextWriting.Tabs(report))),
        _ => ("json", Encoding.UTF8.GetBytes(ReportJson.ToJson(report))),
    };
}
