using Disclosure.Validation.Findings;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules;

namespace Disclosure.Validation.Evaluation;

/// <summary>What one check is to do otherwise: which rules it applies, and what becomes of what they find.</summary>
/// <example><code>
/// validator.Validate(report, options: new CheckOptions { Rules = ["REQ-*"], LeastSeverity = Severity.Error });
/// </code></example>
public sealed record CheckOptions
{
    /// <summary>All rules, and all that they find.</summary>
    public static CheckOptions All { get; } = new();

    /// <summary>
    /// The ids of the rules that are applied; <c>REQ-*</c> stands for all that begin so, which is how the packs name what is about one
    /// table or theme. Default: none named, which means all. A name that no rule has is refused.
    /// </summary>
    public IReadOnlyList<string> Rules { get; init; } = [];

    /// <summary>The least severity of the rules that are applied. Default: null, any.</summary>
    public Severity? LeastSeverity { get; init; }

    /// <summary>Which of those rules are applied. Default: null, all of them.</summary>
    public Func<Rule, bool>? Where { get; init; }

    /// <summary>
    /// Is given each finding, and gives it back, changed or as it is; or null, to leave it out: it is then counted with those that are
    /// suppressed. Rule and fingerprint stay what they were. What it throws is thrown on. Default: null, findings stay as they are.
    /// </summary>
    public Func<Finding, DisclosureReport, Finding?>? OnFinding { get; init; }

    /// <summary>
    /// Whether the cells are searched that may be wrong (<see cref="ReportResult.Suspects" />), where the options of the validator say so.
    /// Default: yes.
    /// </summary>
    public bool SearchesSuspects { get; init; } = true;

    /// <summary>Whether every rule is applied, so that none has to be asked.</summary>
    internal bool ApplyAll => Rules.Count == 0 && LeastSeverity is null && Where is null;

    /// <summary>Whether the rule is applied. What is not applied is not counted either.</summary>
    internal bool Applies(Rule rule) =>
        (LeastSeverity is not { } least || rule.Severity >= least) &&
        (Rules.Count == 0 || IsNamed(rule.Id)) &&
        Where?.Invoke(rule) != false;

    private bool IsNamed(string id) => Rules.Any(name => Names(name, id));

    /// <exception cref="DisclosureInputException">A rule is named that no pack has.</exception>
    internal void RequireKnown(IReadOnlyList<RulePack> packs)
    {
        if (Rules.Count == 0)
        {
            return;
        }

        var ids = packs.SelectMany(pack => pack.Rules).Select(rule => rule.Id).ToList();
        if (Rules.FirstOrDefault(name => !ids.Exists(id => Names(name, id))) is { } unknown)
        {
            throw new DisclosureInputException(new Problem
            {
                Code = "options.unknown-rule",
                Found = new($"没有规则包有规则“{unknown}”", $"no pack has a rule '{unknown}'"),
                Hint = NameHint.Nearest(unknown, ids),
            });
        }
    }

    private static bool Names(string name, string id) =>
        name.EndsWith('*') ? id.StartsWith(name[..^1], StringComparison.Ordinal) : name == id;
}
