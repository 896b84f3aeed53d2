using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.Validation.Hosting;

/// <summary>
/// What <c>AddDisclosureValidation</c> returns, so that the packages for documents and
/// for results can add what they have.
/// </summary>
public sealed class DisclosureValidationBuilder
{
    internal DisclosureValidationBuilder(IServiceCollection services) => Services = services;

    /// <summary>The services added to.</summary>
    public IServiceCollection Services { get; }
}
