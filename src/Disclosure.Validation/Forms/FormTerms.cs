using Disclosure.Validation.Forms.Levels;
using Disclosure.Validation.Forms.Sources;

namespace Disclosure.Validation.Forms;

/// <summary>What a form says of its documents as a whole.</summary>
internal sealed record FormTerms
{
    public YearRange Years { get; init; }

    public IReadOnlyList<string> Languages { get; init; } = ["zh"];

    public string AmountUnit { get; init; } = "万元";

    public IReadOnlyList<string> AmountMarks { get; init; } = [];

    public NumberMarks? Numbers { get; init; }

    public IReadOnlyList<string> Titles { get; init; } = [];

    public IReadOnlyList<string> WholeNames { get; init; } = [];

    public YearEnd YearEnd { get; init; } = new(12, 31);

    public IReadOnlyList<FormSign> Signs { get; init; } = [];

    public FormSource? Source { get; init; }

    public FormCsv? Csv { get; init; }

    public Lazy<LevelNames?> Levels { get; init; } = new((LevelNames?)null);
}

/// <summary>The last day of a reporting year.</summary>
/// <param name="Month">Its month.</param>
/// <param name="Day">Its day.</param>
internal readonly record struct YearEnd(int Month, int Day)
{
    public DateOnly In(int year) => new(year, Month, Math.Min(Day, DateTime.DaysInMonth(year, Month)));
}

/// <summary>The marks in numbers, as documents of a form write them.</summary>
/// <param name="Point">The mark in front of decimals.</param>
/// <param name="Group">The mark between groups of three digits; null where digits are not grouped.</param>
public readonly record struct NumberMarks(char Point, char? Group);

/// <summary>Texts that stand in place of a number.</summary>
/// <param name="Texts">The texts.</param>
/// <param name="Kinds">In cells of which kinds; empty for all.</param>
/// <param name="Means">What they mean.</param>
internal sealed record FormSign(IReadOnlyList<string> Texts, IReadOnlyList<ValueKind> Kinds, SignMeaning Means);

/// <summary>What a text in place of a number means.</summary>
public enum SignMeaning
{
    /// <summary>The cell does not apply: it counts zero in a sum.</summary>
    None,

    /// <summary>There is a number, which is not said: rules that reckon with it stay open.</summary>
    Unknown,
}
