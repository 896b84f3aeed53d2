using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;
using FluentValidation;
using FluentValidation.Internal;
using FluentValidation.Results;
using FluentSeverity = FluentValidation.Severity;

namespace Disclosure.Validation.Hosting;

/// <summary>
/// The rule packs as a FluentValidation validator: every finding becomes a <see cref="ValidationFailure"/> whose error
/// code is the rule id, whose property name is the path of the first cell, whose severity is that of the finding, and
/// whose state is the <see cref="Finding"/>. In a validator of one's own,
/// <c>RuleFor(submission =&gt; submission.Report).SetValidator(…)</c> puts the name of the property before the path, and
/// <c>RuleFor(entity =&gt; entity.ToReport()).SetValidator(…)</c> maps an entity first. As everywhere in FluentValidation,
/// warnings make a result invalid too: ask for the severity.
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
                context.AddFailure(ToFailure(finding, context.PropertyChain));
            }
        });
    }

    private static ValidationFailure ToFailure(Finding finding, PropertyChain parent) => new()
    {
        PropertyName = parent.BuildPropertyPath(finding.Cells.Count > 0 ? finding.Cells[0].Path : ""),
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
