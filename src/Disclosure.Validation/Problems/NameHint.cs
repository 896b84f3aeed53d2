using Disclosure.Validation.Forms;

namespace Disclosure.Validation.Problems;

/// <summary>The hint that names what was probably meant.</summary>
internal static class NameHint
{
    /// <summary>The known name nearest to the one found, or null where none is near.</summary>
    public static LocalizedText? Nearest(string found, IEnumerable<string> known) =>
        NearestName.Find(found, known) is { } nearest
            ? new($"是否指“{nearest}”？", $"did you mean '{nearest}'?")
            : null;
}
