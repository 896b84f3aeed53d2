using Disclosure.Validation.Forms;
using Disclosure.Validation.Packs;

namespace Disclosure.Validation.Benchmarks.Claims;

/// <summary>The forms whose texts the Chinese lexicon reads: those of <c>common-cn</c>.</summary>
internal static class ChineseForms
{
    public static IReadOnlyList<Form> All { get; } = [.. BuiltInPacks.All.Where(pack => pack.Id.StartsWith("cn-", StringComparison.Ordinal)).Select(pack => pack.Form)];
}
