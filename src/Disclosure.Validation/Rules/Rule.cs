using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;
using Disclosure.Validation.Yaml;

namespace Disclosure.Validation.Rules;

/// <summary>A rule as its pack states it. What it asks is stated by its kind: each kind of rule is a type of its own.</summary>
public abstract record Rule
{
    // Closed: the kinds are those of the library.
    private protected Rule()
    {
    }

    /// <summary>The id, unique in the pack, such as <c>REQ-BALANCE</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What the rule says, in one line.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>What the rule is applied to: <c>row of …</c>, <c>column of …</c>, <c>cell of …</c>, <c>section of …</c>; null for the report as a whole.</summary>
    public string? Each { get; init; }

    /// <summary>The condition under which the rule applies, in the rule language; null where it always does. A check states its own by <c>if</c>.</summary>
    public string? When { get; init; }

    /// <summary>How much a finding of the rule weighs.</summary>
    public Severity Severity { get; init; } = Severity.Error;

    /// <summary>On what ground the rule stands.</summary>
    public required Standing Standing { get; init; }

    /// <summary>The passage that states the rule.</summary>
    public string? Basis { get; init; }

    /// <summary>The message of a finding, in place of the one made from the numbers.</summary>
    public LocalizedText? Message { get; init; }

    /// <summary>
    /// What in the report may explain that the rule does not hold; null for nothing. Where it is there, the finding weighs as information
    /// and carries the explanation.
    /// </summary>
    public Explanation? Explained { get; init; }

    /// <summary>The report years that the rule is for.</summary>
    public YearRange Valid { get; init; }

    /// <summary>The kinds of issuer that the rule is for; empty for all.</summary>
    public IReadOnlyList<IssuerLevel> Issuers { get; init; } = [];

    /// <summary>Whether an extending pack may not switch the rule off.</summary>
    public bool Locked { get; init; }

    /// <summary>Whether the rule is applied.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>
    /// Whether the rule is for the year and the kind of body of a report; null where it is not known what kind that is.
    /// </summary>
    public bool? AppliesTo(DisclosureReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return this.IsFor(report);
    }

    /// <summary>The tests that stand under the rule, not yet read; null where it has none there.</summary>
    internal YamlNode? Tests { get; init; }

    /// <summary>Where the rule stands in the pack's files.</summary>
    public RuleSource Source { get; init; }

    /// <summary>Where the first character of <see cref="Each"/> stands.</summary>
    public RuleSource EachSource { get; init; }

    /// <summary>Where the first character of <see cref="When"/> stands.</summary>
    public RuleSource WhenSource { get; init; }

    /// <summary>What the rule asks, as its pack writes it.</summary>
    internal abstract string Print();

    /// <summary>What it requires, in words; null for a rule with a check.</summary>
    internal LocalizedText? InWords => Required is not { } required ? null
        : When is { } when ? new($"{required.Zh}（当 {when} 时）", $"{required.En} (when {when})")
        : required;

    /// <summary>What it requires, whenever it does.</summary>
    private protected virtual LocalizedText? Required => null;

    /// <summary>The rule without its tests and the places where its parts stand: what two rules are compared by.</summary>
    internal virtual Rule WithoutPlaces() => this with { Source = default, EachSource = default, WhenSource = default, Tests = null };

    /// <summary>The rule with all that another one states beside what it asks of what.</summary>
    internal Rule WithHeadOf(Rule other) => this with
    {
        Title = other.Title,
        Severity = other.Severity,
        Standing = other.Standing,
        Basis = other.Basis,
        Message = other.Message,
        Explained = other.Explained,
        Valid = other.Valid,
        Issuers = other.Issuers,
        Locked = other.Locked,
        Enabled = other.Enabled,
    };

    /// <summary>Whether another rule asks the same of the same, whatever else they state.</summary>
    internal bool AsksTheSameAs(Rule other) => WithoutPlaces() == other.WithoutPlaces().WithHeadOf(this);
}

/// <summary>What in a report may explain that a rule does not hold.</summary>
public enum Explanation
{
    /// <summary>A footnote under the table that the rule is about.</summary>
    Footnote,
}

/// <summary>A rule that asks by a check in the rule language.</summary>
public abstract record CheckedRule : Rule
{
    private protected CheckedRule()
    {
    }

    /// <summary>The check.</summary>
    public required string Check { get; init; }

    /// <summary>Where the first character of <see cref="Check"/> stands.</summary>
    public RuleSource CheckSource { get; init; }

    internal override string Print() => Check;

    internal override Rule WithoutPlaces() => (CheckedRule)base.WithoutPlaces() with { CheckSource = default };
}
