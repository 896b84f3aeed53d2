using Disclosure.Validation.Rules.Claims.Judging;

namespace Disclosure.Validation.Rules.Claims;

/// <summary>The checks that rules about claims can ask for, as packs write them.</summary>
internal static class ClaimChecks
{
    private static readonly (string Text, ClaimCheck Check)[] Known =
    [
        ("value = cell", ClaimCheck.Cell),
        ("value <= cell", ClaimCheck.Within),
        ("value = value elsewhere", ClaimCheck.Elsewhere),
        ("share = part / whole", ClaimCheck.Share),
        ("growth = cell / cell @ previous - 1", ClaimCheck.Growth),
        ("whole = sum(parts)", ClaimCheck.Parts),
        ("sum(shares) = 100%", ClaimCheck.Shares),
    ];

    /// <summary>The checks as packs write them.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Known.Select(known => known.Text)];

    /// <summary>The check; null where the text is none.</summary>
    public static ClaimCheck? Find(string text)
    {
        var written = Squeeze(text);
        return Known.Where(known => Squeeze(known.Text) == written).Select(known => (ClaimCheck?)known.Check).FirstOrDefault();
    }

    private static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
