using Disclosure.Validation.Findings;
using Microsoft.Extensions.Logging;

namespace Disclosure.Validation;

/// <summary>The log events of <see cref="ReportValidator"/>. Their ids do not change.</summary>
internal static partial class ValidatorLog
{
    [LoggerMessage(1, LogLevel.Information, "Checking reports by the packs {Packs}")]
    public static partial void PacksLoaded(this ILogger logger, string packs);

    [LoggerMessage(2, LogLevel.Debug, "Checked {Issuer} {Year} ({Form}): {Counts}")]
    public static partial void ReportChecked(this ILogger logger, string? issuer, int? year, string form, Counts counts);

    [LoggerMessage(5, LogLevel.Error, "The rule {Rule} failed on {Issuer} {Year} ({Form}); the other rules were applied")]
    public static partial void RuleFailed(this ILogger logger, Exception? exception, string rule, string? issuer, int? year, string form);

    [LoggerMessage(4, LogLevel.Warning, "The pack {Pack} takes the place of {BuiltIn} for reports of {Form}, whose rules are not applied: it does not extend it")]
    public static partial void PackReplaced(this ILogger logger, string pack, string builtIn, string form);

    [LoggerMessage(3, LogLevel.Information, "{Findings} findings in {Issuer} {Year} ({Form}), {Errors} of them errors")]
    public static partial void FindingsMade(
        this ILogger logger, int findings, string? issuer, int? year, string form, int errors);
}
