using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Rules.Judging;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Rules.Sections;

/// <summary>What became of a requirement on a section, or on the report as a whole.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Fault">What is wrong, where the requirement is not met.</param>
internal readonly record struct StatementResult(Outcome Outcome, StatementFault? Fault)
{
    /// <summary>Why the requirement could not be judged; null where it was.</summary>
    public OpenReason? Open { get; private init; }

    public static StatementResult Holds => new(Outcome.Holds, null);

    /// <summary>The report states what the requirement is about, and that does not decide.</summary>
    public static StatementResult Undecided(OpenReason why) => new(Outcome.Undecided, null) { Open = why };

    /// <summary>The report does not give what the requirement is about.</summary>
    public static StatementResult Skipped(OpenReason lacking) => new(Outcome.Skipped, null) { Open = lacking };

    public static StatementResult Violated(StatementFault fault) => new(Outcome.Violated, fault);
}

/// <summary>What is wrong with what a report states.</summary>
/// <param name="Message">What was found.</param>
/// <param name="Reported">What identifies it from run to run: the values as reported, not the message.</param>
internal sealed record StatementFault(LocalizedText Message, string Reported)
{
    public IReadOnlyList<FindingPassage> Passages { get; init; } = [];

    /// <summary>The cells that it shows in; what identifies it is told by <see cref="Reported"/> all the same.</summary>
    public IReadOnlyList<FormCell> Cells { get; init; } = [];
}
