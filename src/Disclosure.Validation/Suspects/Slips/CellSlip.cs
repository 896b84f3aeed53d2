using Disclosure.Validation.Suspects.Equations;

namespace Disclosure.Validation.Suspects.Slips;

/// <summary>Why a cell may hold the number that it does instead of the one suggested.</summary>
/// <param name="Code">A stable id.</param>
/// <param name="Rank">How likely such a slip is; the likeliest has the lowest.</param>
/// <param name="IsWeak">Whether it is hardly a reason.</param>
internal sealed record CellSlip(string Code, int Rank, bool IsWeak)
{
    private const int RankOfWeak = 9;

    /// <summary>The other cell that the slip is about; null for one of digits.</summary>
    public CellRef? Other { get; init; }

    /// <summary>Whether it is worth a word: that one digit stands for another says nothing of numbers of one digit.</summary>
    public bool IsTelling => !IsWeak || Other is not null;

    public static CellSlip Of(NumberSlip slip, bool isWeak) =>
        new(CodeOf(slip), isWeak ? RankOfWeak : (int)slip, isWeak);

    /// <summary>The number of the next cell, written once more.</summary>
    public static CellSlip CopyOf(CellRef neighbour) => new("copied", 7, IsWeak: true) { Other = neighbour };

    /// <summary>A total from which one part is left out.</summary>
    public static CellSlip TotalWithout(CellRef part) => new("total_not_updated", 4, IsWeak: false) { Other = part };

    private static string CodeOf(NumberSlip slip) => slip switch
    {
        NumberSlip.Omitted => "omitted",
        NumberSlip.Sign => "sign",
        NumberSlip.Transposed => "transposed",
        NumberSlip.Tenfold => "tenfold",
        NumberSlip.DigitDoubled => "digit_doubled",
        NumberSlip.DigitDropped => "digit_dropped",
        NumberSlip.DigitWrong => "digit_wrong",
        _ => "digit_added",
    };
}

/// <summary>Finds the reasons for single cells.</summary>
internal sealed class CellSlips(ConstraintMap map, Layout layout)
{
    public IReadOnlyList<CellSlip> Of(CellChange change)
    {
        if (change.Exact?.ToDecimal(Reports.Cell.MaxDecimals) is not { } suggested)
        {
            return [];
        }

        var printed = layout.PrintedIn(change.Cell);
        var slips = new List<CellSlip>();
        if (NumberSlips.Of(printed, suggested) is { } slip)
        {
            slips.Add(CellSlip.Of(slip, NumberSlips.IsWeak(slip, suggested, printed)));
        }

        if (LeftOut(change) is { } part)
        {
            slips.Add(CellSlip.TotalWithout(part));
        }

        if (printed is { } number && number != 0 && Neighbour(change.Cell, number) is { } neighbour)
        {
            slips.Add(CellSlip.CopyOf(neighbour));
        }

        return [.. slips.OrderBy(found => found.Rank)];
    }

    private CellRef? Neighbour(CellRef cell, decimal number)
    {
        foreach (var neighbour in layout.Neighbours(cell))
        {
            if (layout.PrintedIn(neighbour) == number)
            {
                return neighbour;
            }
        }

        return null;
    }

    // The only part of a violated sum by whose number the total falls short.
    private CellRef? LeftOut(CellChange change)
    {
        var gap = change.Exact!.Value - map.NumberIn(change.Cell);
        if (!gap.IsPositive)
        {
            return null;
        }

        foreach (var rule in map.Of(change.Cell).Where(rule => rule.IsViolated && rule.Row?.Row.Defined == change.Cell.Index))
        {
            var parts = rule.Terms.Where(term => term.Cell != change.Cell && map.NumberIn(term.Cell) == gap).ToList();
            if (parts is [var only])
            {
                return only.Cell;
            }
        }

        return null;
    }
}
