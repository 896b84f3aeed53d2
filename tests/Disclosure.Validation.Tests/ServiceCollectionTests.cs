using System.Globalization;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Hosting;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Suspects;
using FluentValidation;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Xunit;

namespace Disclosure.Validation.Tests;

/// <summary>The validator in a service collection, and as a FluentValidation validator.</summary>
public sealed class ServiceCollectionTests
{
    private static readonly string CityPack =
        Repository.Path("tests", "Disclosure.Validation.Tests", "Fixtures", "city.yaml");

    [Fact]
    public void The_validator_is_one_for_all()
    {
        using var services = new ServiceCollection().AddDisclosureValidation().Services.BuildServiceProvider();

        Assert.Same(services.GetRequiredService<ReportValidator>(), services.GetRequiredService<ReportValidator>());
        Assert.Same(services.GetRequiredService<ReportValidator>(), services.GetRequiredService<IErrorLocator>());
        Assert.Same(services.GetRequiredService<ReportValidator>().Forms, services.GetRequiredService<FormCatalog>());
    }

    [Fact]
    public void The_options_choose_the_packs()
    {
        using var services = new ServiceCollection()
            .AddDisclosureValidation(options => options.BuiltIn = ["cn-2021"])
            .Services.BuildServiceProvider();

        Assert.Equal("cn-2021", Assert.Single(services.GetRequiredService<ReportValidator>().Packs).Id);
    }

    [Fact]
    public void Options_under_another_name_are_not_those_of_the_validator()
    {
        using var services = new ServiceCollection()
            .AddDisclosureValidation(options => options.BuiltIn ??= ["cn-2021"]).Services
            .PostConfigure<ReportValidatorOptions>("other", options => options.BuiltIn = ["cn-2019"])
            .BuildServiceProvider();
        var monitor = services.GetRequiredService<IOptionsMonitor<ReportValidatorOptions>>();
        Assert.Equal(["cn-2021"], monitor.CurrentValue.BuiltIn);
        Assert.Equal(["cn-2019"], monitor.Get("other").BuiltIn);

        Assert.Equal("cn-2021", Assert.Single(services.GetRequiredService<ReportValidator>().Packs).Id);
    }

    [Fact]
    public void The_options_can_be_bound_from_configuration()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Disclosure:BuiltIn:0", "cn-2019"), new("Disclosure:PackPaths:0", CityPack), new("Disclosure:ErrorLocalisation:MaxCells", "2")])
            .Build();
        using var provider = new ServiceCollection()
            .AddDisclosureValidation(configuration.GetSection("Disclosure")).Services.BuildServiceProvider();

        Assert.Equal(["cn-2019", "city"], provider.GetRequiredService<ReportValidator>().Packs.Select(pack => pack.Id));
        Assert.Equal(2, provider.GetRequiredService<IOptions<ReportValidatorOptions>>().Value.ErrorLocalisation.MaxCells);
    }

    [Theory]
    [InlineData("BuiltIn", "cn-2021", "Disclosure:BuiltIn: 'cn-2021' is no list; write [\"cn-2021\"].")]
    [InlineData("BuildIn:0", "cn-2021", "Disclosure:BuildIn: no such option; expected: BuiltIn, PackPaths, ErrorLocalisation. Hint: did you mean 'BuiltIn'?")]
    [InlineData("ErrorLocalisation:MaxCells", "-1", "Disclosure:ErrorLocalisation:MaxCells: MaxCells ('-1') must be greater than or equal to '1'. (Parameter 'MaxCells')\nActual value was -1.")]
    [InlineData("ErrorLocalisation:MaxCells", "many", "Disclosure:ErrorLocalisation:MaxCells: 'many' is not a whole number.")]
    [InlineData("ErrorLocalisation:Enabled", "yes", "Disclosure:ErrorLocalisation:Enabled: 'yes' is not true or false.")]
    [InlineData("ErrorLocalisation:TimeLimit", "0", "Disclosure:ErrorLocalisation:TimeLimit: TimeLimit ('00:00:00') must be greater than '00:00:00'. (Parameter 'TimeLimit')\nActual value was 00:00:00.")]
    public async Task Configuration_that_no_option_understands_fails_the_start(string key, string value, string message)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new($"Disclosure:{key}", value)]).Build();
        using var host = new HostBuilder()
            .ConfigureServices(services => services.AddDisclosureValidation(configuration.GetSection("Disclosure"))).Build();

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(
            () => host.StartAsync(TestContext.Current.CancellationToken));

        Assert.Equal(message.ReplaceLineEndings(), Assert.Single(exception.Failures).ReplaceLineEndings());
    }

    [Theory]
    [InlineData("BuiltIn", "cn-2020", "unknown pack 'cn-2020' in the option BuiltIn; expected: cn-2019, cn-2021, us-foia. Hint: did you mean 'cn-2021'?")]
    [InlineData("PackPaths", "no/such/folder", "no/such/folder: no such file or folder (option PackPaths[0]). Hint: check the path")]
    [InlineData("Twice", "city", "more than one pack with the id 'city' in the options BuiltIn, PackPaths and Packs")]
    [InlineData("None", "", "no pack in the options BuiltIn, PackPaths and Packs; expected: at least one pack")]
    public async Task Wrong_options_fail_at_start_with_a_message_that_names_the_option(string option, string value, string message)
    {
        using var host = new HostBuilder().ConfigureServices(services => services.AddDisclosureValidation(options =>
        {
            options.BuiltIn = option switch { "BuiltIn" => [value], "None" => [], _ => null };
            foreach (var rules in option switch { "PackPaths" => [value], "Twice" => [CityPack, CityPack], _ => Array.Empty<string>() })
            {
                options.PackPaths.Add(rules);
            }
        })).Build();

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(
            () => host.StartAsync(TestContext.Current.CancellationToken));
        Assert.StartsWith($"ReportValidatorOptions: {message}", Assert.Single(exception.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_packs_are_compiled_once()
    {
        var log = new ListLogger();
        using var host = new HostBuilder()
            .ConfigureServices(services => services.AddSingleton<ILogger<ReportValidator>>(log).AddDisclosureValidation())
            .Build();
        await host.StartAsync(TestContext.Current.CancellationToken);
        host.Services.GetRequiredService<ReportValidator>().Validate(TestReports.Zero().Build());

        Assert.Equal([1, 2], log.Events.Select(entry => entry.Id.Id));
        Assert.Equal("Checking reports by the packs cn-2019 1.0.0, cn-2021 1.0.0, us-foia 1.0.0", log.Events[0].Message);
    }

    [Fact]
    public void A_finding_becomes_a_validation_failure()
    {
        using var services = new ServiceCollection().AddDisclosureValidation().Services.BuildServiceProvider();
        var report = TestReports.Zero().Set("disputes.review.total", 3).Build();

        var result = services.GetRequiredService<IValidator<DisclosureReport>>().Validate(report);

        Assert.Equal(
            ["total", "upheld", "corrected", "other", "pending"],
            result.Errors.Select(failure => failure.PropertyName["disputes.review.".Length..]));
        Assert.All(result.Errors, failure =>
        {
            Assert.Equal(("DSP-TOTAL", FluentValidation.Severity.Error), (failure.ErrorCode, failure.Severity));
            Assert.Equal(3, Assert.IsType<Finding>(failure.CustomState).Difference);
        });
        Assert.Equal([3m, 0m, 0m, 0m, 0m], result.Errors.Select(failure => failure.AttemptedValue));
    }

    [Theory]
    [InlineData("", "总计 3")]
    [InlineData("zh-Hans-CN", "总计 3")]
    [InlineData("en-GB", "total 3")]
    [InlineData("de-DE", "total 3")]
    public void Failures_are_told_in_the_language_of_the_culture(string culture, string words)
    {
        var (report, before) = (TestReports.Zero().Set("disputes.review.total", 3).Build(), CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentUICulture = new NamedCulture(culture);

            var failure = new ReportFluentValidator(new ReportValidator()).Validate(report).Errors[0];

            Assert.Contains(words, failure.ErrorMessage, StringComparison.OrdinalIgnoreCase);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void Other_reports_come_with_the_context_and_only_fields_of_the_report_itself_fail()
    {
        var context = new ValidationContext<DisclosureReport>(TestReports.Zero().Set("documents.normative.in_force", 9).Build());
        context.RootContextData[ReportFluentValidator.RelatedReportsKey] =
            new RelatedReports { Previous = TestReports.Zero().Set("documents.normative.in_force", 4).Build() with { Year = 2020 } };

        var failures = new ReportFluentValidator(new ReportValidator()).Validate(context).Errors;

        Assert.Equal(["in_force", "made", "repealed"], failures.Where(failure => failure.ErrorCode == "YOY-STOCK")
            .Select(failure => failure.PropertyName["documents.normative.".Length..]));
        context.RootContextData[ReportFluentValidator.RelatedReportsKey] = "last year";
        Assert.Throws<ArgumentException>(() => new ReportFluentValidator(new ReportValidator()).Validate(context));
    }

    [Fact]
    public void A_validator_of_a_users_own_maps_an_entity_and_takes_the_findings_over()
    {
        var result = new FilingValidator(new ReportValidator()).Validate(new Filing { Upheld = 2, Total = 3 });

        var failure = result.Errors.First(error => error.Severity == FluentValidation.Severity.Error);
        Assert.Equal(("DSP-TOTAL", "Report.disputes.review.total"), (failure.ErrorCode, failure.PropertyName));
    }

    [Fact]
    public void A_validator_of_reports_takes_the_packs_in()
    {
        var validator = new InlineValidator<DisclosureReport>();
        validator.RuleFor(report => report.Published).NotNull();
        validator.Include(new ReportFluentValidator(new ReportValidator()));

        var result = validator.Validate(TestReports.Zero().Set("disputes.review.total", 3).Build());

        Assert.Equal(["Published", "disputes.review.total"], result.Errors.Take(2).Select(error => error.PropertyName));
    }

    /// <summary>A row of a table as an application keeps it.</summary>
    private sealed class Filing
    {
        public int Upheld { get; init; }

        public int Total { get; init; }
    }

    private sealed class FilingValidator : AbstractValidator<Filing>
    {
        public FilingValidator(ReportValidator validator)
        {
            var form = validator.Forms.Find("cn-2021")!;
            RuleFor(filing => ToReport(filing, form)).SetValidator(new ReportFluentValidator(validator))
                .OverridePropertyName("Report");
        }

        private static DisclosureReport ToReport(Filing filing, Form form) => new ReportBuilder(form)
            .Set("disputes.review.upheld", filing.Upheld)
            .Set("disputes.review.corrected", 0)
            .Set("disputes.review.other", 0)
            .Set("disputes.review.pending", 0)
            .Set("disputes.review.total", filing.Total)
            .Build();
    }

    // A machine without globalization data knows no culture by its name.
    private sealed class NamedCulture(string name) : CultureInfo("")
    {
        public override string Name => name;

        public override string TwoLetterISOLanguageName => name.Split('-')[0];
    }
}
