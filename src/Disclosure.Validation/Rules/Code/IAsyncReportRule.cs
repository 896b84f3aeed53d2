namespace Disclosure.Validation.Rules.Code;

/// <summary>
/// A rule in C# that waits for something: a database, a service. Reports are then checked by <c>ValidateAsync</c>, <c>ValidateAllAsync</c>, or
/// FluentValidation's <c>ValidateAsync</c>; what doesn't wait throws <see cref="InvalidOperationException"/>.
/// </summary>
public interface IAsyncReportRule : IReportRule
{
    /// <summary>What becomes of the rule in a report.</summary>
    /// <param name="context">The report, those that belong to it, and what its text says.</param>
    ValueTask<ReportRuleResult> CheckAsync(ReportRuleContext context);

    ReportRuleResult IReportRule.Check(ReportRuleContext context) =>
        throw new InvalidOperationException($"The rule {Id} waits for something: check reports by ValidateAsync.");
}
