using Disclosure.Validation.Forms;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Disclosure.Validation.Documents;

/// <summary>Registers the reading of documents.</summary>
public static class DocumentServices
{
    /// <summary>
    /// Registers <see cref="IReportReader"/> as a singleton, safe for use from many threads. It reads reports of the forms
    /// of the packs in use.
    /// </summary>
    /// <param name="builder">What <c>services.AddDisclosureValidation()</c> returned.</param>
    /// <param name="configure">
    /// Changes the options. They can also be bound:
    /// <c>services.Configure&lt;DocumentReaderOptions&gt;(configuration.GetSection("Documents"))</c>.
    /// </param>
    /// <remarks>
    /// Wrong options throw <see cref="OptionsValidationException"/> when the host starts, or at the first use where there is no
    /// host; the message names the option.
    /// </remarks>
    public static DisclosureValidationBuilder AddDocuments(
        this DisclosureValidationBuilder builder, Action<DocumentReaderOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var services = builder.Services;
        services.AddOptions<DocumentReaderOptions>().Configure(options => configure?.Invoke(options)).ValidateOnStart();
        services.TryAddEnumerable(
            ServiceDescriptor.Singleton<IValidateOptions<DocumentReaderOptions>, DocumentReaderOptionsCheck>(
                provider => new DocumentReaderOptionsCheck(provider.GetRequiredService<FormCatalog>)));
        services.TryAddSingleton<IReportReader>(provider => new DocumentReader(
            provider.GetRequiredService<FormCatalog>(),
            provider.GetRequiredService<IOptionsMonitor<DocumentReaderOptions>>().CurrentValue));
        return builder;
    }
}
