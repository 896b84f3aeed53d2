using Disclosure.Validation.Documents;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Benchmarks.Documents;

/// <summary>Reads documents as an application does, with one reader for all.</summary>
internal static class Reading
{
    private static readonly DocumentReader Reader = new(new FormCatalog(BuiltInPacks.All.Select(pack => pack.Form)));

    public static async Task<DisclosureReport> OfAsync(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return await Reader.ReadAsync(stream);
    }
}
