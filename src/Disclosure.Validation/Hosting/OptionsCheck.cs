using Disclosure.Validation.Problems;
using Disclosure.Validation.Text;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Disclosure.Validation.Hosting;

/// <summary>
/// Checks the options by making the validator that they ask for, and keeps it: packs are read and compiled once, and what
/// is wrong with them is known when the application starts.
/// </summary>
internal sealed class OptionsCheck(ILogger<ReportValidator> logger) : IValidateOptions<ReportValidatorOptions>
{
    private ReportValidator? _validator;

    /// <summary>The validator of the options, which have been checked.</summary>
    public ReportValidator ValidatorOf(IOptionsMonitor<ReportValidatorOptions> options)
    {
        // The host asks the monitor for them when it starts: so they are checked once.
        var value = options.CurrentValue;
        return _validator ?? new ReportValidator(value, logger);
    }

    public ValidateOptionsResult Validate(string? name, ReportValidatorOptions options)
    {
        try
        {
            var validator = new ReportValidator(options, logger);
            _validator = name == Options.DefaultName ? validator : _validator;
            return ValidateOptionsResult.Success;
        }
        catch (DisclosureInputException e)
        {
            return ValidateOptionsResult.Fail(e.Problems.Select(
                problem => $"{nameof(ReportValidatorOptions)}: {problem.Describe(Language.En)}"));
        }
    }
}
