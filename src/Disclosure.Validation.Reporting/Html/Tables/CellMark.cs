using Disclosure.Validation.Findings;

namespace Disclosure.Validation.Reporting.Html.Tables;

/// <summary>What is said about one cell.</summary>
internal sealed class CellMark
{
    /// <summary>The findings that reckon with the cell, in their order.</summary>
    public List<FindingMark> Findings { get; } = [];

    /// <summary>The numbers of the reading notes about the cell, from 1.</summary>
    public List<int> Notes { get; } = [];

    /// <summary>The number that the other cells imply.</summary>
    public decimal? Implied { get; set; }

    /// <summary>The likeliest correction, where the cell may be the wrong one.</summary>
    public SuspectCell? Suspect { get; set; }

    /// <summary>Whether the text says something of it.</summary>
    public bool IsSaid { get; set; }

    /// <summary>The weightiest finding that the cell is the one to look at first for, else the weightiest at all.</summary>
    public FindingMark? Weightiest => Findings.Count == 0
        ? null
        : Findings.MaxBy(mark => (mark.IsMain, mark.Severity));
}

/// <summary>That a finding reckons with a cell.</summary>
/// <param name="Number">The number of the finding in its report, from 1.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="IsMain">Whether this is a cell to look at first, and not one of many parts.</param>
/// <param name="IsNumbered">Whether its number stands in the cell; it does not in a run of blanks that all say the same.</param>
internal sealed record FindingMark(int Number, Severity Severity, bool IsMain, bool IsNumbered);
