using Disclosure.Validation.Forms;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Disclosure.Validation.Documents;

/// <summary>Registers the reading of documents.</summary>
public static class DocumentServices
{
    /// <summary>
    /// Registers <see cref="IReportReader"/> as a singleton, safe for use from many threads. It reads reports of the forms
    /// of the packs in use.
    /// </summary>
    /// <param name="builder">What <c>services.AddDisclosureValidation()</c> returned.</param>
    /// <param name="options">Limits and preferences; null for the defaults.</param>
    public static DisclosureValidationBuilder AddDocuments(
        this DisclosureValidationBuilder builder, DocumentReaderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddSingleton<IReportReader>(provider =>
            new DocumentReader(provider.GetRequiredService<FormCatalog>(), options));
        return builder;
    }
}
