using System.Text;
using Disclosure.Validation.Documents.Tests.Writing;
using Disclosure.Validation.Hosting;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
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
        using var services = new ServiceCollection()
            .AddDisclosureValidation()
            .AddDocuments(options => options.Limits.MaxBytes = 10)
            .Services.BuildServiceProvider();
        var reader = services.GetRequiredService<IReportReader>();

        var exception = await Assert.ThrowsAsync<DisclosureInputException>(() => ReadAsync(reader));
        Assert.Equal("document.too-large", Assert.Single(exception.Problems).Code);
    }

    [Fact]
    public void The_options_can_be_bound_from_configuration()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Documents:Form", "cn-2021"), new("Documents:Limits:Timeout", "00:00:07")])
            .Build();
        using var services = new ServiceCollection()
            .Configure<DocumentReaderOptions>(configuration.GetSection("Documents"))
            .AddDisclosureValidation().AddDocuments().Services.BuildServiceProvider();

        var options = services.GetRequiredService<IOptions<DocumentReaderOptions>>().Value;
        Assert.Equal(("cn-2021", TimeSpan.FromSeconds(7)), (options.Form, options.Limits.Timeout));
    }

    [Fact]
    public async Task Wrong_options_fail_at_start_with_messages_that_name_them()
    {
        using var host = new HostBuilder().ConfigureServices(services => services
            .AddDisclosureValidation()
            .AddDocuments(options => (options.Form, options.Limits.MaxPages) = ("cn-2020", 0))).Build();

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(
            () => host.StartAsync(TestContext.Current.CancellationToken));
        Assert.Equal(
            """
            Property DocumentReaderOptions.Limits.MaxPages: 0; expected: above zero
            Property DocumentReaderOptions.Form: no pack is for the form 'cn-2020'; expected: cn-2019, cn-2021, us-foia
            """,
            string.Join('\n', exception.Failures));
    }

    [Fact]
    public async Task Packs_that_cannot_be_had_are_told_of_once()
    {
        using var host = new HostBuilder().ConfigureServices(services => services
            .AddDisclosureValidation(options => options.BuiltIn = ["cn-2020"])
            .AddDocuments(options => options.Form = "cn-2021")).Build();

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(
            () => host.StartAsync(TestContext.Current.CancellationToken));
        Assert.Single(exception.Failures);
    }

    private static async Task<DisclosureReport> ReadAsync(IReportReader reader)
    {
        var report = new ReportBuilder(TestReports.Cn2019) { Issuer = "某市", Year = 2019 };
        foreach (var cell in report.Form.Cells)
        {
            report[cell] = Cell.Of(cell.Index);
        }

        using var page = new MemoryStream(Encoding.UTF8.GetBytes(HtmlWriting.Plain(report.Build())));
        return await reader.ReadAsync(page, "page.html", TestContext.Current.CancellationToken);
    }
}
