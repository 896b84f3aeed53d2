using Disclosure.Validation.Rules.Expressions;

namespace Disclosure.Validation.Suspects.Equations;

/// <summary>All points within halfspaces, over few parameters, by Fourier and Motzkin's elimination.</summary>
internal sealed class Polyhedron(IReadOnlyList<Halfspace> halfspaces, int parameters)
{
    // Numbers tried for a parameter that must be whole, from the one nearest to zero on.
    private const int MostTried = 32;

    /// <summary>What one parameter may be; null where there is no point at all.</summary>
    public Interval? RangeOf(int parameter)
    {
        IReadOnlyList<Halfspace> left = halfspaces;
        for (var other = 0; other < parameters; other++)
        {
            if (other != parameter)
            {
                left = Project(left, other);
            }
        }

        return left.Any(halfspace => halfspace.IsConstant && !halfspace.Holds) ? null : Bounds(left, parameter);
    }

    /// <summary>
    /// A point whose parameters are whole where they must be and that passes the test; null where none was found.
    /// </summary>
    /// <param name="isWhole">The parameters that must be whole.</param>
    /// <param name="accept">The test.</param>
    /// <param name="isSearched">Set to false where not all points were tried.</param>
    public Rational[]? FindPoint(bool[] isWhole, Func<Rational[], bool> accept, ref bool isSearched) =>
        FindPoint(0, new Rational[parameters], isWhole, accept, ref isSearched);

    private Rational[]? FindPoint(
        int parameter, Rational[] point, bool[] isWhole, Func<Rational[], bool> accept, ref bool isSearched)
    {
        if (parameter == parameters)
        {
            return accept(point) ? point : null;
        }

        if (RangeOf(parameter) is not { } range)
        {
            return null;
        }

        var tried = isWhole[parameter] ? WholeNumbers(range.Whole(), ref isSearched) : Numbers(range, ref isSearched);
        foreach (var number in tried)
        {
            point[parameter] = number;
            var rest = new Polyhedron([.. halfspaces.Select(halfspace => halfspace.With(parameter, number))], parameters);
            if (rest.FindPoint(parameter + 1, point, isWhole, accept, ref isSearched) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static List<Rational> WholeNumbers(Interval range, ref bool isSearched)
    {
        var tried = new List<Rational>();
        var (next, step) = range switch
        {
            { Least: { IsNegative: false } least } => (least, Rational.One),
            { Most: { IsPositive: false } most } => (most, -Rational.One),
            _ => (Rational.Zero, Rational.One),
        };
        while (tried.Count < MostTried && range.Contains(next))
        {
            tried.Add(next);
            next += step;
        }

        var isOneSided = range is { Least.IsNegative: false, Most: not null } or { Most.IsPositive: false, Least: not null };
        isSearched &= range.IsEmpty || (isOneSided && tried.Count < MostTried);
        return tried;
    }

    // Of numbers with decimals there is no end: zero, or one in the middle.
    private static List<Rational> Numbers(Interval range, ref bool isSearched)
    {
        isSearched = false;
        var middle = range switch
        {
            _ when range.Contains(Rational.Zero) => Rational.Zero,
            { Least: { } least, Most: { } most } => (least + most) / Rational.Of(2),
            { Least: { } least } => least + Rational.One,
            _ => range.Most!.Value - Rational.One,
        };
        return [middle];
    }

    private static List<Halfspace> Project(IReadOnlyList<Halfspace> all, int parameter)
    {
        var left = all.Where(halfspace => halfspace.Factors[parameter].IsZero).ToList();
        foreach (var lower in all.Where(halfspace => halfspace.Factors[parameter].IsPositive))
        {
            foreach (var upper in all.Where(halfspace => halfspace.Factors[parameter].IsNegative))
            {
                left.Add(Halfspace.Eliminate(parameter, lower, upper));
            }
        }

        return left;
    }

    private static Interval? Bounds(IReadOnlyList<Halfspace> all, int parameter)
    {
        var range = default(Interval);
        foreach (var halfspace in all.Where(halfspace => !halfspace.Factors[parameter].IsZero))
        {
            var bound = -halfspace.Constant / halfspace.Factors[parameter];
            if (halfspace.Factors[parameter].IsPositive)
            {
                var order = range.Least is { } least ? bound.CompareTo(least) : 1;
                range = order < 0 ? range : range with { Least = bound, LeastIsStrict = halfspace.IsStrict || (order == 0 && range.LeastIsStrict) };
            }
            else
            {
                var order = range.Most is { } most ? bound.CompareTo(most) : -1;
                range = order > 0 ? range : range with { Most = bound, MostIsStrict = halfspace.IsStrict || (order == 0 && range.MostIsStrict) };
            }
        }

        return range.IsEmpty ? null : range;
    }
}
