using System.Globalization;
using Disclosure.Validation.Evaluation;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;
using FluentValidation;
using FluentValidation.Internal;
using FluentValidation.Results;
using FluentSeverity = FluentValidation.Severity;

namespace Disclosure.Validation.Hosting;

/// <summary>
/// The rule packs as a FluentValidation validator: every finding becomes one <see cref="ValidationFailure"/> for each cell of
/// the report that it involves, so that each field of an application's form shows it. The error code is the rule id, the
/// property name the path of the cell (empty for a finding about no cell), the severity that of the finding, and the state
/// the <see cref="Finding"/>. In a validator of one's own, <c>RuleFor(submission =&gt; submission.Report).SetValidator(…)</c>
/// puts the name of the property before the path, and <c>RuleFor(entity =&gt; entity.ToReport()).SetValidator(…)</c> maps an
/// entity first. As everywhere in FluentValidation, warnings make a result invalid too: ask for the severity.
/// </summary>
/// <remarks>
/// Messages are in the language of FluentValidation's <see cref="FluentValidation.Resources.ILanguageManager.Culture"/>, or
/// else of the thread: Chinese for a Chinese and for the invariant culture, English for others.
/// </remarks>
public sealed class ReportFluentValidator : AbstractValidator<DisclosureReport>
{
    /// <summary>
    /// The key under which <see cref="IValidationContext.RootContextData"/> may hold <see cref="RelatedReports"/>: last
    /// year's report and those of subordinates. Without it the rules on them are skipped.
    /// </summary>
    /// <example><code>context.RootContextData[ReportFluentValidator.RelatedReportsKey] = new RelatedReports { Previous = last };</code></example>
    public const string RelatedReportsKey = "Disclosure.Validation.RelatedReports";

    /// <summary>
    /// The key under which <see cref="IValidationContext.RootContextData"/> may hold <see cref="CheckOptions"/>: which rules are applied, and
    /// what becomes of findings.
    /// </summary>
    public const string CheckOptionsKey = "Disclosure.Validation.CheckOptions";

    /// <summary>
    /// Checks by that validator. Where one of its rules in C# has to be waited for, so has this one: <c>Validate</c> then throws
    /// <see cref="AsyncValidatorInvokedSynchronouslyException"/>, and <c>ValidateAsync</c> is to be used.
    /// </summary>
    public ReportFluentValidator(ReportValidator validator)
    {
        ArgumentNullException.ThrowIfNull(validator);
        if (validator.IsAsync)
        {
            RuleFor(report => report).CustomAsync(async (report, context, cancellation) =>
                Add(await validator.ValidateAsync(report, RelatedOf(context), OptionsOf(context), cancellation).ConfigureAwait(false), context));
        }
        else
        {
            RuleFor(report => report).Custom((report, context) => Add(validator.Validate(report, RelatedOf(context), OptionsOf(context)), context));
        }
    }

    private static void Add(ReportResult result, ValidationContext<DisclosureReport> context)
    {
        var language = LanguageOf(ValidatorOptions.Global.LanguageManager.Culture ?? CultureOfThread);
        foreach (var finding in result.Findings)
        {
            foreach (var cell in CellsOf(finding))
            {
                context.AddFailure(ToFailure(finding, cell, language, context.PropertyChain));
            }
        }
    }

    // The framework's own messages go by it, so that a form shows one language.
#pragma warning disable RS0030
    private static CultureInfo CultureOfThread => CultureInfo.CurrentUICulture;
#pragma warning restore RS0030

    private static RelatedReports? RelatedOf(IValidationContext context) => Given<RelatedReports>(context, RelatedReportsKey);

    private static CheckOptions? OptionsOf(IValidationContext context) => Given<CheckOptions>(context, CheckOptionsKey);

    private static T? Given<T>(IValidationContext context, string key)
        where T : class =>
        !context.RootContextData.TryGetValue(key, out var given) ? null
        : given as T ?? throw new ArgumentException($"RootContextData[\"{key}\"] holds no {typeof(T).Name}.", nameof(context));

    private static Language LanguageOf(CultureInfo culture) =>
        culture.Name.Length == 0 || culture.TwoLetterISOLanguageName == "zh" ? Language.Zh : Language.En;

    // The cells of other reports are no fields of the form that is filled in.
    private static IEnumerable<FindingCell?> CellsOf(Finding finding) =>
        finding.Cells.Where(cell => cell.Step == ReportStep.Self).DefaultIfEmpty();

    private static ValidationFailure ToFailure(Finding finding, FindingCell? cell, Language language, PropertyChain parent) => new()
    {
        PropertyName = parent.BuildPropertyPath(cell?.Path ?? ""),
        ErrorMessage = finding.Message.In(language),
        ErrorCode = finding.Rule,
        AttemptedValue = cell?.Value,
        CustomState = finding,
        Severity = finding.Severity switch
        {
            Findings.Severity.Error => FluentSeverity.Error,
            Findings.Severity.Warning => FluentSeverity.Warning,
            _ => FluentSeverity.Info,
        },
    };
}
