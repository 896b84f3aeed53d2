using Disclosure.Validation.Findings;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Authoring.Testing;

/// <summary>A test of a rule inside its pack: what the cells hold, and what must become of the rule.</summary>
/// <param name="Given">The cells of the report itself, by name within the bound row or column, or by path.</param>
/// <param name="Expected">The outcome expected.</param>
public sealed record RuleTest(IReadOnlyDictionary<string, Cell> Given, Outcome Expected)
{
    /// <summary>The cells of last year's report; null where the test has none.</summary>
    public IReadOnlyDictionary<string, Cell>? Previous { get; init; }

    /// <summary>The cells of another version of the report; null where the test has none.</summary>
    public IReadOnlyDictionary<string, Cell>? Version { get; init; }

    /// <summary>The cells of each subordinate's report; null where the test has none.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, Cell>>? Subordinates { get; init; }

    /// <summary>The key in <see cref="Text"/> for the first section that the rule searches.</summary>
    public const string MainSection = "*";

    /// <summary>What the report says in each section, by section id, in its order; null where the test has no text.</summary>
    public IReadOnlyDictionary<string, string>? Text { get; init; }

    /// <summary>Headings that differ from those of the form, by section id.</summary>
    public IReadOnlyDictionary<string, string> Headings { get; init; } = new Dictionary<string, string>();

    /// <summary>What last year's report says in each section, by section id; null where the test has no such text.</summary>
    public IReadOnlyDictionary<string, string>? PreviousText { get; init; }

    /// <summary>Whether the rule must stay silent: not arise at all, or come out undecided.</summary>
    public bool IsSilent { get; init; }

    /// <summary>Whose report it is, and of when, as far as the test states it.</summary>
    public ReportHead Head { get; init; } = new();

    /// <summary>The signed difference expected of a violated rule, left minus right; null where the test states none.</summary>
    public decimal? Difference { get; init; }

    /// <summary>The implied values expected of an undecided rule, by cell name.</summary>
    public IReadOnlyDictionary<string, decimal> Implied { get; init; } = new Dictionary<string, decimal>();

    /// <summary>
    /// All figures that the text surely states, by the paths of their cells, in which a star stands for one part and <c>+</c> for a sum; null
    /// where the test asks what becomes of the rule, not how the text is read.
    /// </summary>
    public IReadOnlyDictionary<string, decimal>? Claims { get; init; }

    /// <summary>Where the test stands in the pack's files.</summary>
    public RuleSource Source { get; init; }

    /// <summary>The test in one line: what is given, and what must come of it.</summary>
    public string Describe(Language language) => RuleTestText.Print(this, language);
}
