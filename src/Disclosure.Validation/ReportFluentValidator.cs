using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;
using FluentValidation;
using FluentValidation.Results;
using FluentSeverity = FluentValidation.Severity;

namespace Disclosure.Validation;

/// <summary>
/// The rule packs as a FluentValidation validator: every finding becomes a <see cref="ValidationFailure"/> whose error
/// code is the rule id, whose property name is the path of the first cell, and whose state is the <see cref="Finding"/>.
/// </summary>
public sealed class ReportFluentValidator : AbstractValidator<DisclosureReport>
{
    /// <summary>Checks by that validator; last year's and subordinate reports are not looked at.</summary>
    public ReportFluentValidator(ReportValidator validator)
    {
        ArgumentNullException.ThrowIfNull(validator);
        RuleFor(report => report).Custom((report, context) =>
        {
            foreach (var finding in validator.Validate(report).Findings)
            {
                context.AddFailure(ToFailure(finding));
            }
        });
    }

    private static ValidationFailure ToFailure(Finding finding) => new()
    {
        PropertyName = finding.Cells.Count > 0 ? finding.Cells[0].Path : "",
        ErrorMessage = finding.Message.Zh,
        ErrorCode = finding.Rule,
        AttemptedValue = finding.Cells.Count > 0 ? finding.Cells[0].Value : null,
        CustomState = finding,
        Severity = finding.Severity switch
        {
            Findings.Severity.Error => FluentSeverity.Error,
            Findings.Severity.Warning => FluentSeverity.Warning,
            _ => FluentSeverity.Info,
        },
    };
}
