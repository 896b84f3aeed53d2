using Disclosure.Validation.Evaluation;
using Disclosure.Validation.Suspects.Equations;

namespace Disclosure.Validation.Suspects;

/// <summary>How the cells that may be wrong are searched for.</summary>
public sealed class ErrorLocalisationOptions
{
    private int _maxCells = 3;
    private int _maxSets = 100;
    private int _maxTries = 20_000;
    private TimeSpan _timeLimit = TimeSpan.FromSeconds(5);

    /// <summary>Whether a check searches for suspects. Default: true. A report whose rules hold is never searched.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>The most cells that may be wrong together in one group of findings. Default: 3.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below one.</exception>
    public int MaxCells
    {
        get => _maxCells;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(MaxCells));
            _maxCells = value;
        }
    }

    /// <summary>The most sets kept for one group; where there are more, the group is not complete. Default: 100.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below one.</exception>
    public int MaxSets
    {
        get => _maxSets;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(MaxSets));
            _maxSets = value;
        }
    }

    /// <summary>
    /// The most sets of cells that are tried in one report: what the search ends with does not depend on how busy the machine is. Default: 20,000.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below one.</exception>
    public int MaxTries
    {
        get => _maxTries;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(MaxTries));
            _maxTries = value;
        }
    }

    /// <summary>The longest time for the search in one report, whatever is tried in it. Default: 5 seconds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is not above zero.</exception>
    public TimeSpan TimeLimit
    {
        get => _timeLimit;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero, nameof(TimeLimit));
            _timeLimit = value;
        }
    }

    /// <summary>
    /// The weight of a total. Among sets of one size with reasons alike, those with the least weight come first. Default: 1.
    /// </summary>
    public decimal TotalWeight { get; set; } = 1;

    /// <summary>The weight of a cell that is no total. Default: 1.</summary>
    public decimal DetailWeight { get; set; } = 1;

    /// <summary>The weight of a cell without a number. Default: 0.5, since a blank is easily left.</summary>
    public decimal BlankWeight { get; set; } = 0.5m;

    /// <summary>The clock of <see cref="TimeLimit"/>. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    internal ErrorLocalisation For(PackEvaluator evaluator) => new(
        evaluator,
        new SearchLimits { MaxCells = MaxCells, MaxSets = MaxSets, MaxTries = MaxTries, TimeLimit = TimeLimit },
        new CellWeights(TotalWeight, DetailWeight, BlankWeight),
        TimeProvider);
}
