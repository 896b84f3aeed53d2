using Disclosure.Validation.Suspects;

namespace Disclosure.Validation.Tests.Suspects;

/// <summary>A validator that searches for suspects as long as it takes: how busy the machine is must not bear on a test.</summary>
internal static class PatientValidator
{
    public static ReportValidator With(Action<ErrorLocalisationOptions> configure)
    {
        var options = new ReportValidatorOptions { ErrorLocalisation = { MaxTries = int.MaxValue, TimeLimit = TimeSpan.FromMinutes(2) } };
        configure(options.ErrorLocalisation);
        return new ReportValidator(options);
    }
}
