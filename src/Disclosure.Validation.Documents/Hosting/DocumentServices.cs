using System.Diagnostics.CodeAnalysis;
using Disclosure.Validation.Documents.Isolation;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

// The namespace that whoever uses the package has open.
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
        AddOptions(builder.Services, configure);
        builder.Services.TryAddSingleton<IReportReader>(provider =>
            new DocumentReader(provider.GetRequiredService<FormCatalog>(), OptionsOf<DocumentReaderOptions>(provider)));
        return builder;
    }

    /// <summary>
    /// Registers <see cref="IReportReader"/> as <see cref="AddDocuments"/> does, but as one that reads every document in a process apart:
    /// see <see cref="IsolatedReportReader"/>. For a service that anybody can send documents to.
    /// </summary>
    /// <param name="builder">What <c>services.AddDisclosureValidation()</c> returned.</param>
    /// <param name="configure">Changes the options of reading.</param>
    /// <param name="isolate">Changes the options of isolation; they can also be bound.</param>
    /// <remarks>
    /// The first line of Main has to be <c>if (DocumentWorker.TryRun(args)) return;</c>, or
    /// <see cref="IsolationOptions.Worker"/> has to name a program; else, as where other options are wrong,
    /// <see cref="OptionsValidationException"/> is thrown when the host starts.
    /// </remarks>
    public static DisclosureValidationBuilder AddIsolatedDocuments(
        this DisclosureValidationBuilder builder,
        Action<DocumentReaderOptions>? configure = null,
        Action<IsolationOptions>? isolate = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var services = builder.Services;
        AddOptions(services, configure);
        services.AddOptions<IsolationOptions>().Configure(options => isolate?.Invoke(options)).ValidateOnStart();
        services.TryAddEnumerable(
            ServiceDescriptor.Singleton<IValidateOptions<IsolationOptions>, IsolationOptionsCheck>());
        services.TryAddSingleton<IReportReader>(provider => new IsolatedReportReader(
            provider.GetRequiredService<FormCatalog>(),
            OptionsOf<DocumentReaderOptions>(provider),
            OptionsOf<IsolationOptions>(provider)));
        return builder;
    }

    private static void AddOptions(IServiceCollection services, Action<DocumentReaderOptions>? configure)
    {
        services.AddOptions<DocumentReaderOptions>().Configure(options => configure?.Invoke(options)).ValidateOnStart();
        services.TryAddEnumerable(
            ServiceDescriptor.Singleton<IValidateOptions<DocumentReaderOptions>, DocumentReaderOptionsCheck>(
                provider => new DocumentReaderOptionsCheck(provider.GetRequiredService<FormCatalog>)));
    }

    private static T OptionsOf<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>(
        IServiceProvider provider) => provider.GetRequiredService<IOptionsMonitor<T>>().CurrentValue;
}
