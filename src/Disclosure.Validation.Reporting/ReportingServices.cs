using Disclosure.Validation.Hosting;
using Disclosure.Validation.Reporting.Writing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Disclosure.Validation.Reporting;

/// <summary>Registers the formats that results are written in.</summary>
public static class ReportingServices
{
    /// <summary>
    /// Registers the formats of <see cref="OutputFormats.All"/> as singletons, safe for use from many threads:
    /// <c>IEnumerable&lt;OutputFormat&gt;</c> is all of them, and <c>[FromKeyedServices("html")] OutputFormat</c> one by its
    /// name. They know the packs in use and the clock of the validator, so that <c>format.Write(result, stream)</c> is enough.
    /// </summary>
    /// <param name="builder">What <c>services.AddDisclosureValidation()</c> returned.</param>
    /// <param name="configure">
    /// Changes the options. They can also be bound:
    /// <c>services.Configure&lt;ResultWriterOptions&gt;(configuration.GetSection("Reporting"))</c>.
    /// </param>
    /// <remarks>
    /// Wrong options throw <see cref="OptionsValidationException"/> when the host starts, or at the first use where there is no
    /// host; the message names the option.
    /// </remarks>
    public static DisclosureValidationBuilder AddReporting(
        this DisclosureValidationBuilder builder, Action<ResultWriterOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var services = builder.Services;
        services.AddOptions<ResultWriterOptions>().Configure(options => configure?.Invoke(options)).ValidateOnStart();
        services.TryAddEnumerable(
            ServiceDescriptor.Singleton<IValidateOptions<ResultWriterOptions>, ResultWriterOptionsCheck>());
        foreach (var format in OutputFormats.All.Where(format => !IsThere(services, format)))
        {
            services.AddKeyedSingleton(format.Name, (provider, _) => Ready(format, provider));
            services.AddSingleton(provider => provider.GetRequiredKeyedService<OutputFormat>(format.Name));
        }

        return builder;
    }

    private static bool IsThere(IServiceCollection services, OutputFormat format) => services.Any(
        service => service.ServiceType == typeof(OutputFormat) && Equals(service.ServiceKey, format.Name));

    private static OutputFormat Ready(OutputFormat format, IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptionsMonitor<ResultWriterOptions>>().CurrentValue;
        var packs = provider.GetRequiredService<ReportValidator>().Packs;
        var clock = provider.GetRequiredService<IOptionsMonitor<ReportValidatorOptions>>().CurrentValue.TimeProvider;
        return format with
        {
            Options = options with { Packs = options.Packs ?? packs },
            Create = (stream, given) => format.Create(stream, given with { Time = given.Time ?? clock.GetLocalNow() }),
        };
    }
}
