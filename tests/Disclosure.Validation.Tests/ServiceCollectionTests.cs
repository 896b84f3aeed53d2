using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Tests.Engine;
using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Disclosure.Validation.Tests;

/// <summary>The validator in a service collection, and as a FluentValidation validator.</summary>
public sealed class ServiceCollectionTests
{
    [Fact]
    public void The_validator_is_one_for_all()
    {
        using var services = new ServiceCollection().AddDisclosureValidation().BuildServiceProvider();

        Assert.Same(services.GetRequiredService<ReportValidator>(), services.GetRequiredService<ReportValidator>());
        Assert.Same(services.GetRequiredService<ReportValidator>().Forms, services.GetRequiredService<FormCatalog>());
    }

    [Fact]
    public void The_options_choose_the_packs()
    {
        using var services = new ServiceCollection()
            .AddDisclosureValidation(options => options.Packs.RemoveAt(0))
            .BuildServiceProvider();

        Assert.Equal("cn-2021", Assert.Single(services.GetRequiredService<ReportValidator>().Packs).Id);
    }

    [Fact]
    public void A_finding_becomes_a_validation_failure()
    {
        using var services = new ServiceCollection().AddDisclosureValidation().BuildServiceProvider();
        var report = OutcomeTests.Zero().Set("disputes.review.total", 3).Build();

        var result = services.GetRequiredService<IValidator<DisclosureReport>>().Validate(report);

        var failure = Assert.Single(result.Errors);
        Assert.Equal(("DSP-TOTAL", "disputes.review.total"), (failure.ErrorCode, failure.PropertyName));
        Assert.Equal(FluentValidation.Severity.Error, failure.Severity);
        Assert.Equal(3, Assert.IsType<Finding>(failure.CustomState).Difference);
    }
}
