using Disclosure.Validation.Rules.Code;
using Microsoft.Extensions.Options;

namespace Disclosure.Validation.Hosting;

/// <summary>Puts the rules that are registered with the services into the options of the validator.</summary>
internal sealed class RegisteredRules(IEnumerable<IReportRule> rules) : IConfigureOptions<ReportValidatorOptions>
{
    public void Configure(ReportValidatorOptions options)
    {
        foreach (var rule in rules)
        {
            options.Rules.Add(rule);
        }
    }
}
