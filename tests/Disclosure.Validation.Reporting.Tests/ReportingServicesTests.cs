using System.Text;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Hosting;
using Disclosure.Validation.Reporting.Writing;
using Disclosure.Validation.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Xunit;

namespace Disclosure.Validation.Reporting.Tests;

/// <summary>The formats in a service collection.</summary>
public sealed class ReportingServicesTests
{
    [Fact]
    public void Every_format_is_there_among_all_and_by_its_name()
    {
        using var services = new ServiceCollection()
            .AddDisclosureValidation().AddReporting().AddReporting().Services.BuildServiceProvider();

        var formats = services.GetServices<OutputFormat>().ToList();

        Assert.Equal(OutputFormats.All.Select(format => format.Name), formats.Select(format => format.Name));
        Assert.All(formats, format => Assert.Same(format, services.GetRequiredKeyedService<OutputFormat>(format.Name)));
    }

    [Fact]
    public void The_packs_in_use_and_the_validators_clock_are_known()
    {
        using var services = new ServiceCollection()
            .AddDisclosureValidation(options =>
            {
                options.BuiltIn = ["cn-2021"];
                options.TimeProvider = new FixedClock();
            })
            .AddReporting(options => options.Language = Language.En)
            .Services.BuildServiceProvider();
        var html = services.GetRequiredKeyedService<OutputFormat>("html");

        Assert.Same(services.GetRequiredService<ReportValidator>().Packs, html.Options.Packs);
        Assert.Contains("2025-03-31", Written(html), StringComparison.Ordinal);
    }

    [Fact]
    public void The_options_can_be_bound_from_configuration()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Reporting:Language", "en"), new("Reporting:FailAt", "Warning")])
            .Build();
        using var services = new ServiceCollection()
            .AddDisclosureValidation().AddReporting().Services
            .Configure<ResultWriterOptions>(configuration.GetSection("Reporting"))
            .BuildServiceProvider();

        var options = services.GetRequiredKeyedService<OutputFormat>("junit").Options;
        Assert.Equal((Language.En, Severity.Warning), (options.Language, options.FailAt));
    }

    [Fact]
    public async Task Wrong_options_fail_at_start_with_messages_that_name_them()
    {
        using var host = new HostBuilder().ConfigureServices(services => services
            .AddDisclosureValidation()
            .AddReporting(options => (options.Width, options.Language) = (0, (Language)7))).Build();

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(
            () => host.StartAsync(TestContext.Current.CancellationToken));
        Assert.Equal(
            """
            Property ResultWriterOptions.Width: 0 characters; expected: 1 or more
            Property ResultWriterOptions.Language: no language 7; expected: Zh, En
            """,
            string.Join('\n', exception.Failures));
    }

    private static string Written(OutputFormat format)
    {
        using var stream = new MemoryStream();
        format.Write(new CheckResult([Sample.Report], []), stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2025, 3, 31, 1, 2, 3, TimeSpan.Zero);

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;
    }
}
