using System.Data.Common;
using Disclosure.Validation.Findings;

namespace Disclosure.Validation.Relations.Judging;

/// <summary>What became of an instance that does not simply hold.</summary>
/// <param name="Report">The key of the report.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Where">Where in the form.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="AwaitsReports">Whether it is undecided only because subordinates' reports are missing.</param>
/// <param name="Left">The left side, times the scale.</param>
/// <param name="Right">The right side, times the scale.</param>
/// <param name="Scale">What both were multiplied by.</param>
public sealed record Judgement(
    long Report, string Rule, Place Where, Outcome Outcome, bool AwaitsReports, decimal Left, decimal Right, long Scale)
{
    internal static Judgement Of(DbDataReader row) => new(
        row.GetInt64(0), row.GetString(1), new Place(row.TextAt(2), row.TextAt(3), row.TextAt(4)), OutcomeOf(row.GetString(5)),
        row.GetString(5) == "awaits", row.GetDecimal(6), row.GetDecimal(7), row.GetInt64(8));

    private static Outcome OutcomeOf(string outcome) => outcome switch
    {
        "violated" => Outcome.Violated,
        "skipped" => Outcome.Skipped,
        _ => Outcome.Undecided,
    };
}

/// <summary>A value that a blank cell is found to have.</summary>
/// <param name="Report">The key of the report.</param>
/// <param name="Path">The cell.</param>
/// <param name="Value">The value.</param>
public sealed record ImpliedValue(long Report, string Path, decimal Value);

/// <summary>How many times a rule arises in a report, and why it is not judged, where it is not.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Standing">judged, level-unknown, no-previous or no-subordinates.</param>
/// <param name="Count">How many times.</param>
public sealed record RuleTally(string Rule, string Standing, int Count);
