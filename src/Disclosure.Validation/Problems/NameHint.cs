using Disclosure.Validation.Text;

namespace Disclosure.Validation.Problems;

/// <summary>The hint that names what was probably meant.</summary>
public static class NameHint
{
    // No name is nearly as long; the search for the nearest would take its time over one that is.
    private const int LongestName = 100;

    /// <summary>A hint at the known name nearest to the one found, or null where none is near.</summary>
    public static LocalizedText? Nearest(string found, IEnumerable<string> known) =>
        found.Length <= LongestName && NearestName.Find(found, known) is { } nearest
            ? new($"是否指“{nearest}”？", $"did you mean '{nearest}'?")
            : null;
}
