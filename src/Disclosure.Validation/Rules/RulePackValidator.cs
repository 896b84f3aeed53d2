using System.Text.RegularExpressions;
using Disclosure.Validation.Packs.Reading;
using Disclosure.Validation.Rules;
using FluentValidation;

namespace Disclosure.Validation.Rules;

/// <summary>Checks what a pack says of itself. Failures name the key of the pack file and carry a problem as their state.</summary>
internal sealed partial class RulePackValidator : AbstractValidator<RulePack>
{
    /// <summary>The shape of a version, its end left to the reader.</summary>
    public const string VersionPattern = @"^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?";

    public RulePackValidator()
    {
        RuleFor(pack => pack.Id)
            .NotEmpty().WithState(_ => RuleProblems.PackWithoutId()).OverridePropertyName("pack");
        RuleFor(pack => pack.Version)
            .Must(version => SemVer().IsMatch(version))
            .WithState(pack => RuleProblems.Version(pack.Version)).OverridePropertyName("version");
        RuleFor(pack => pack.Title)
            .Must(title => title!.Zh.Length > 0 && title.En.Length > 0).When(pack => pack.Title is not null)
            .WithState(pack => RuleProblems.OneLanguage(pack.Title!)).OverridePropertyName("title");
        RuleFor(pack => pack.Rules)
            .NotEmpty().WithState(_ => RuleProblems.NoRules()).OverridePropertyName("rules");
    }

    [GeneratedRegex(VersionPattern + @"\z", RegexOptions.ECMAScript)]
    private static partial Regex SemVer();
}
