using Disclosure.Validation.Text;

namespace Disclosure.Validation.Forms.Levels;

/// <summary>
/// Tells from its name what kinds of body an issuer may be, as a form states it. What a name leaves open stays open: a city may be of
/// prefecture or county level, a district may lie in a city under the central government.
/// </summary>
/// <param name="governments">What the name of a government ends with, behind that of its place.</param>
/// <param name="names">The names in the order in which they are looked at: the first that fits tells.</param>
internal sealed class LevelNames(IReadOnlyList<string> governments, IReadOnlyList<LevelName> names)
{
    private const int ShortestPlace = 2;

    /// <summary>What files call the kinds of body, each a bit of what <see cref="Of"/> tells, in this order.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["department", "office", "township", "county", "prefecture", "province", "state"];

    private readonly string[] _governments = [.. governments.Select(Compact)];

    /// <summary>The kinds that a body of that name may be; 0 where the name does not tell.</summary>
    public int Of(string name)
    {
        var compact = Compact(name);
        var government = _governments.FirstOrDefault(word => compact.EndsWith(word, StringComparison.OrdinalIgnoreCase)) ?? "";
        var place = compact[..^government.Length];
        return names.FirstOrDefault(one => one.IsOf(compact) || (place.Length >= ShortestPlace && one.IsOfPlace(place)))?.Kinds ?? 0;
    }

    /// <summary>A name as it is compared: at half width and without blanks.</summary>
    public static string Compact(string name) => string.Concat(CharacterFolding.Fold(name).Where(c => !char.IsWhiteSpace(c)));
}

/// <summary>Names of bodies, and the kinds that these may be. All that is stated of a name must be so.</summary>
internal sealed record LevelName
{
    /// <summary>The kinds, as bits; 0 where such a name tells of none.</summary>
    public required int Kinds { get; init; }

    /// <summary>What it may hold anywhere.</summary>
    public IReadOnlyList<string> Contains { get; init; } = [];

    /// <summary>What it may begin with.</summary>
    public IReadOnlyList<string> Begins { get; init; } = [];

    /// <summary>What it may end with, behind something else.</summary>
    public IReadOnlyList<string> Ends { get; init; } = [];

    /// <summary>What the name of the place may end with: that of a government without the word for it, or a place alone.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>What the name of the place may be as a whole.</summary>
    public IReadOnlyList<string> Are { get; init; } = [];

    /// <summary>What the name of the place may begin with, without what a place of its kind is called, where a further place follows.</summary>
    public IReadOnlyList<string> Under { get; init; } = [];

    /// <summary>What the name of the place may hold inside: that of a place in which it lies.</summary>
    public IReadOnlyList<string> In { get; init; } = [];

    /// <summary>Whether anything is stated of such names; what is of every name tells nothing.</summary>
    public bool SaysWhich => IsOfWholeName || Places.Count + Are.Count + Under.Count + In.Count > 0;

    private bool IsOfWholeName => Contains.Count + Begins.Count + Ends.Count > 0;

    public bool IsOf(string name) => IsOfWholeName
        && Fits(Contains, part => name.Contains(part, StringComparison.OrdinalIgnoreCase))
        && Fits(Begins, part => name.Length > part.Length && name.StartsWith(part, StringComparison.OrdinalIgnoreCase))
        && Fits(Ends, part => name.Length > part.Length && name.EndsWith(part, StringComparison.OrdinalIgnoreCase));

    public bool IsOfPlace(string place) => !IsOfWholeName
        && Fits(Places, part => place.EndsWith(part, StringComparison.OrdinalIgnoreCase))
        && Fits(Are, part => place.Equals(part, StringComparison.OrdinalIgnoreCase))
        && Fits(Under, part => place.Length > part.Length + 1 && place.StartsWith(part, StringComparison.OrdinalIgnoreCase))
        && Fits(In, part => place[1..^1].Contains(part, StringComparison.OrdinalIgnoreCase));

    private static bool Fits(IReadOnlyList<string> parts, Predicate<string> fits)
    {
        foreach (var part in parts)
        {
            if (fits(part))
            {
                return true;
            }
        }

        return parts.Count == 0;
    }
}
