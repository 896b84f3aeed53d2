using Disclosure.Validation.Forms;
using Disclosure.Validation.Rules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Disclosure.Validation.Documents;

/// <summary>Registers the reading of documents.</summary>
public static class DocumentServices
{
    /// <summary>
    /// Registers <see cref="IReportReader"/>. It reads reports of the registered <see cref="FormCatalog"/>, or of the
    /// forms that the library carries where none is registered.
    /// </summary>
    /// <param name="services">The services to add to.</param>
    /// <param name="options">Limits and preferences; null for the defaults.</param>
    public static IServiceCollection AddDisclosureDocuments(
        this IServiceCollection services, DocumentReaderOptions? options = null)
    {
        services.TryAddSingleton<IReportReader>(provider => new DocumentReader(
            provider.GetService<FormCatalog>() ?? new FormCatalog(BuiltInPacks.All.Select(pack => pack.Form)), options));
        return services;
    }
}
