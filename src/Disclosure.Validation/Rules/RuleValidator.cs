using System.Text.RegularExpressions;
using Disclosure.Validation.Findings;
using FluentValidation;
using Severity = Disclosure.Validation.Findings.Severity;

namespace Disclosure.Validation.Rules;

/// <summary>Checks what rules of all kinds say of themselves. Failures name the key of the pack file and carry a problem as their state.</summary>
internal sealed partial class RuleValidator : AbstractValidator<Rule>
{
    /// <summary>The shape of an id, its end left to the reader.</summary>
    public const string IdPattern = "^[A-Z][A-Z0-9-]*";

    public RuleValidator()
    {
        RuleFor(rule => rule.Id)
            .Must(id => IdShape().IsMatch(id)).WithState(rule => RuleProblems.IdShape(rule.Id)).OverridePropertyName("id");
        RuleFor(rule => rule.Title)
            .Must(title => title.Zh.Length > 0 && title.En.Length > 0)
            .WithState(rule => RuleProblems.OneLanguage(rule.Title)).OverridePropertyName("title");
        RuleFor(rule => rule.Basis)
            .NotEmpty().When(rule => rule.Standing == Standing.Stated)
            .WithState(_ => RuleProblems.BasisMissing()).OverridePropertyName("standing");
        RuleFor(rule => rule.Severity)
            .NotEqual(Severity.Error).When(rule => rule.Standing == Standing.Advisory)
            .WithState(_ => RuleProblems.AdvisoryError()).OverridePropertyName("severity");
        RuleFor(rule => rule.Enabled)
            .Equal(true).When(rule => rule.Locked)
            .WithState(rule => RuleProblems.LockedOff(rule.Id)).OverridePropertyName("enabled");
        RuleFor(rule => rule.Valid)
            .Must(years => years.From is null || years.To is null || years.From <= years.To)
            .WithState(rule => RuleProblems.YearsReversed(rule.Valid)).OverridePropertyName("valid");
        RuleFor(rule => rule.When)
            .Null().When(rule => rule is CheckedRule)
            .WithState(_ => RuleProblems.WhenOfCheck()).OverridePropertyName("when");
        CheckMessages();
    }

    private void CheckMessages()
    {
        RuleFor(rule => rule.Message)
            .Must(message => message!.Zh.Length > 0 && message.En.Length > 0).When(rule => rule.Message is not null)
            .WithState(rule => RuleProblems.OneLanguage(rule.Message!)).OverridePropertyName("message");
        RuleFor(rule => rule.Message)
            .Must(message => UnknownPlaceholder(message!.Zh + message.En) is null).When(rule => rule.Message is not null)
            .WithState(rule => RuleProblems.UnknownPlaceholder(UnknownPlaceholder(rule.Message!.Zh + rule.Message.En)!))
            .OverridePropertyName("message");
    }

    private static string? UnknownPlaceholder(string template) =>
        MessageTemplate.NamesIn(template).FirstOrDefault(name => !MessageTemplate.Placeholders.Contains(name));

    [GeneratedRegex(IdPattern + @"\z")]
    private static partial Regex IdShape();
}
