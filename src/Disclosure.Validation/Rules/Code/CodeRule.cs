using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Rules.Code;

/// <summary>A rule of a pack whose asking is done in C#.</summary>
public sealed record CodeRule : Rule
{
    private CodeRule(IReportRule code) => Code = code;

    /// <summary>What asks.</summary>
    public IReportRule Code { get; }

    /// <summary>The rule with what it says of itself, to be put into a pack; <c>with</c> changes its severity and the like.</summary>
    public static CodeRule Of(IReportRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new CodeRule(rule)
        {
            Id = rule.Id ?? "",
            Title = rule.Title ?? new("", ""),
            Standing = rule.Standing,
            Severity = rule.Severity,
            Basis = rule.Basis,
            Valid = rule.Valid,
            Issuers = rule.Issuers ?? [],
            Source = new RuleSource(rule.GetType().FullName, null, null),
        };
    }

    internal override string Print() => $"C# {Code.GetType().Name}";
}
