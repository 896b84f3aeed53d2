using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Disclosure.Validation;

/// <summary>Registers the validator with a service collection.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="ReportValidator"/>, <see cref="FormCatalog"/> and <see cref="IValidator{T}"/> of
    /// <see cref="DisclosureReport"/> as singletons.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Changes the options; by default the packs that the library carries are used.</param>
    public static IServiceCollection AddDisclosureValidation(
        this IServiceCollection services, Action<ReportValidatorOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(_ =>
        {
            var options = new ReportValidatorOptions();
            configure?.Invoke(options);
            return new ReportValidator(options);
        });
        services.TryAddSingleton(provider => provider.GetRequiredService<ReportValidator>().Forms);
        services.TryAddSingleton<IValidator<DisclosureReport>>(provider =>
            new ReportFluentValidator(provider.GetRequiredService<ReportValidator>()));
        return services;
    }
}
