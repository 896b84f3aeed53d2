using Disclosure.Validation.Reports;
using Disclosure.Validation.Suspects;
using FluentValidation;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Disclosure.Validation.Hosting;

/// <summary>Registers the validator with a service collection.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>
    /// Registers the validator as the other overload does, with the options that a section of the configuration states:
    /// <c>services.AddDisclosureValidation(configuration.GetSection("Disclosure"))</c>.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="section">
    /// <c>BuiltIn</c> and <c>PackPaths</c>, which are lists, and <c>ErrorLocalisation</c>. Any other key, and a value of another kind, fail the start.
    /// </param>
    /// <returns>A builder for the packages that add to this one.</returns>
    public static DisclosureValidationBuilder AddDisclosureValidation(this IServiceCollection services, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        var stated = new OptionsSection(section);
        services.AddSingleton<IConfigureOptions<ReportValidatorOptions>>(stated);
        services.AddSingleton<IValidateOptions<ReportValidatorOptions>>(stated);
        return services.AddDisclosureValidation();
    }

    /// <summary>
    /// Registers <see cref="ReportValidator"/>, also as <see cref="IErrorLocator"/>, <see cref="Forms.FormCatalog"/> and
    /// <see cref="IValidator{T}"/> of <see cref="DisclosureReport"/> as singletons; all are safe for use from many threads. The packs are read and
    /// compiled once: when the host starts, or at the first use where there is no host.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">
    /// Changes the options; by default the packs that the library carries are used.
    /// </param>
    /// <returns>A builder for the packages that add to this one.</returns>
    /// <remarks>
    /// Wrong options (an unknown pack, a missing folder, two packs of one id, a broken pack) throw
    /// <see cref="OptionsValidationException"/> with one message for each; it names the option.
    /// </remarks>
    public static DisclosureValidationBuilder AddDisclosureValidation(
        this IServiceCollection services, Action<ReportValidatorOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<ReportValidatorOptions>().Configure(options => configure?.Invoke(options)).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IConfigureOptions<ReportValidatorOptions>, RegisteredRules>());
        services.TryAddSingleton(provider => new OptionsCheck(
            provider.GetService<ILogger<ReportValidator>>() ?? NullLogger<ReportValidator>.Instance));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ReportValidatorOptions>, OptionsCheck>(
            provider => provider.GetRequiredService<OptionsCheck>()));
        services.TryAddSingleton(provider => provider.GetRequiredService<OptionsCheck>()
            .ValidatorOf(provider.GetRequiredService<IOptionsMonitor<ReportValidatorOptions>>()));
        services.TryAddSingleton<IErrorLocator>(provider => provider.GetRequiredService<ReportValidator>());
        services.TryAddSingleton(provider => provider.GetRequiredService<ReportValidator>().Forms);
        services.TryAddSingleton<IValidator<DisclosureReport>>(provider =>
            new ReportFluentValidator(provider.GetRequiredService<ReportValidator>()));
        return new DisclosureValidationBuilder(services);
    }
}
