using System.Diagnostics.CodeAnalysis;
using Disclosure.Validation.Rules.Code;
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

    /// <summary>
    /// Adds a rule in C#, made once by the services: what it needs anew each time, such as a database's context, it takes from a factory.
    /// </summary>
    /// <example><code>
    /// services.AddDisclosureValidation().AddRule&lt;NotTwiceTheMedian&gt;();
    /// </code></example>
    public DisclosureValidationBuilder AddRule<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TRule>()
        where TRule : class, IReportRule
    {
        Services.AddSingleton<IReportRule, TRule>();
        return this;
    }

    /// <summary>Adds a rule in C# that is there.</summary>
    public DisclosureValidationBuilder AddRule(IReportRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        Services.AddSingleton(rule);
        return this;
    }
}
