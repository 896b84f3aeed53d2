using Disclosure.Validation.Rules.Expressions;

namespace Disclosure.Validation.Authoring.Linting;

/// <summary>
/// Finds inequalities that no numbers satisfy together, by Fourier and Motzkin's elimination: a cell falls out when every
/// bound from below is held against every bound from above. The number of inequalities is bounded.
/// </summary>
internal sealed class InequalitySystem
{
    /// <summary>The most inequalities at a time; beyond, the search ends.</summary>
    public const int MostInequalities = 2_000;

    private readonly Dictionary<string, Inequality> _left = new(StringComparer.Ordinal);

    /// <param name="inequalities">The inequalities.</param>
    public InequalitySystem(IEnumerable<Inequality> inequalities)
    {
        foreach (var inequality in inequalities)
        {
            Add(inequality);
        }

        while (IsSearched && NextCell() is { } cell)
        {
            Eliminate(cell);
        }
    }

    /// <summary>The contradictions, with the rows that each was made from.</summary>
    public List<Inequality> Contradictions { get; } = [];

    /// <summary>Whether the search came to its end.</summary>
    public bool IsSearched { get; private set; } = true;

    // Of two that differ in their constants only, the tighter one says all.
    private void Add(Inequality inequality)
    {
        if (inequality.Sum.Terms.Count == 0)
        {
            if (inequality.IsContradiction)
            {
                Contradictions.Add(inequality);
            }

            return;
        }

        var first = inequality.Sum.Terms.MinBy(term => term.Key).Value;
        var size = first.IsNegative ? -first : first;
        var scaled = inequality with { Sum = inequality.Sum.Less((size - Rational.Of(1)) / size, inequality.Sum) };
        var key = string.Join(' ', scaled.Sum.Terms.OrderBy(term => term.Key).Select(term => $"{term.Value}*{term.Key}"));
        if (!_left.TryGetValue(key, out var known) || IsTighter(scaled, known))
        {
            _left[key] = scaled;
        }
    }

    private static bool IsTighter(Inequality one, Inequality other)
    {
        var more = one.Sum.Constant - other.Sum.Constant;
        return more.IsNegative || (more.IsZero && one.IsStrict && !other.IsStrict);
    }

    // The cell whose elimination makes the fewest new inequalities.
    private int? NextCell()
    {
        var counts = new Dictionary<int, (long Below, long Above)>();
        foreach (var (cell, factor) in _left.Values.SelectMany(inequality => inequality.Sum.Terms))
        {
            var (below, above) = counts.GetValueOrDefault(cell);
            counts[cell] = factor.IsNegative ? (below, above + 1) : (below + 1, above);
        }

        return counts.Count == 0
            ? null
            : counts.MinBy(count => (count.Value.Below * count.Value.Above) - count.Value.Below - count.Value.Above).Key;
    }

    private void Eliminate(int cell)
    {
        var bounds = _left.Where(pair => pair.Value.Sum.Terms.ContainsKey(cell)).ToList();
        foreach (var (key, _) in bounds)
        {
            _left.Remove(key);
        }

        var above = bounds.Where(pair => pair.Value.Sum.Terms[cell].IsNegative).Select(pair => pair.Value).ToList();
        foreach (var lower in bounds.Select(pair => pair.Value).Where(bound => !bound.Sum.Terms[cell].IsNegative))
        {
            foreach (var upper in above)
            {
                Add(Inequality.Combine(lower, upper, cell));
                if (_left.Count > MostInequalities)
                {
                    IsSearched = false;
                    return;
                }
            }
        }
    }
}
