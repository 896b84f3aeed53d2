using Disclosure.Validation.Forms;
using Disclosure.Validation.Packs;

namespace Disclosure.Validation.Documents.Tests;

/// <summary>The forms that the library carries.</summary>
internal static class KnownForms
{
    public static FormCatalog Catalog { get; } = new(BuiltInPacks.All.Select(pack => pack.Form));

    public static Form Cn2019 => Catalog.Find("cn-2019")!;
}
