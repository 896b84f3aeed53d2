using System.Text;
using Disclosure.Validation.Documents.Tests.Writing;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Disclosure.Validation.Documents.Tests;

/// <summary>The reader in a service collection.</summary>
public sealed class DocumentServicesTests
{
    [Fact]
    public async Task The_reader_is_one_for_all_and_knows_the_forms_of_the_library()
    {
        using var services = new ServiceCollection().AddDisclosureValidation().AddDocuments().Services.BuildServiceProvider();
        var reader = services.GetRequiredService<IReportReader>();

        Assert.Same(reader, services.GetRequiredService<IReportReader>());
        Assert.Equal("cn-2019", (await ReadAsync(reader)).Form.Id);
    }

    [Fact]
    public async Task The_forms_of_the_packs_in_use_are_the_ones_read()
    {
        using var services = new ServiceCollection()
            .AddDisclosureValidation(options => options.BuiltIn = ["cn-2021"])
            .AddDocuments()
            .Services.BuildServiceProvider();

        Assert.Equal("cn-2021", (await ReadAsync(services.GetRequiredService<IReportReader>())).Form.Id);
    }

    [Fact]
    public async Task The_options_reach_the_reader()
    {
        var options = new DocumentReaderOptions { Limits = new DocumentLimits { MaxBytes = 10 } };
        using var services = new ServiceCollection().AddDisclosureValidation().AddDocuments(options).Services.BuildServiceProvider();
        var reader = services.GetRequiredService<IReportReader>();

        var exception = await Assert.ThrowsAsync<DisclosureInputException>(() => ReadAsync(reader));
        Assert.Equal("document.too-large", Assert.Single(exception.Problems).Code);
    }

    private static async Task<DisclosureReport> ReadAsync(IReportReader reader)
    {
        var report = new ReportBuilder(KnownForms.Cn2019) { Issuer = "某市", Year = 2019 };
        foreach (var cell in report.Form.Cells)
        {
            report[cell] = Cell.Of(cell.Index);
        }

        using var page = new MemoryStream(Encoding.UTF8.GetBytes(HtmlWriting.Plain(report.Build())));
        return await reader.ReadAsync(page, "page.html", TestContext.Current.CancellationToken);
    }
}
