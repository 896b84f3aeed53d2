namespace Disclosure.Validation.Rules.Claims;

/// <summary>Which claims a rule is about, as <c>each</c> says it: <c>claim of requests (received, taken)</c>, <c>claim of any</c>.</summary>
/// <param name="Themes">What is counted, or paths of cells; with where each stands in the text.</param>
/// <param name="Features">What became of it, or whose it is; empty for whatever.</param>
internal sealed record ClaimTarget(IReadOnlyList<(string Name, int Offset)> Themes, IReadOnlyList<(string Name, int Offset)> Features)
{
    /// <summary>The theme that stands for all.</summary>
    public const string Any = "any";

    private const string Lead = "claim of ";

    public static bool IsOne(string each) => each.StartsWith(Lead, StringComparison.Ordinal);

    /// <summary>The target; null where the text has another shape.</summary>
    public static ClaimTarget? Read(string each)
    {
        var open = each.IndexOf('(', StringComparison.Ordinal);
        if (open >= 0 && !each.EndsWith(')'))
        {
            return null;
        }

        var themes = Names(each, Lead.Length, open < 0 ? each.Length : open);
        var features = open < 0 ? [] : Names(each, open + 1, each.Length - 1);
        return themes.Count == 0 || themes.Concat(features).Any(name => name.Name.Length == 0) ? null : new ClaimTarget(themes, features);
    }

    private static List<(string Name, int Offset)> Names(string text, int from, int to)
    {
        var names = new List<(string, int)>();
        for (var start = from; start < to;)
        {
            var end = text.IndexOf(',', start, to - start) is var comma and >= 0 ? comma : to;
            var name = text[start..end];
            names.Add((name.Trim(), start + name.Length - name.TrimStart().Length));
            start = end + 1;
        }

        return names;
    }
}
