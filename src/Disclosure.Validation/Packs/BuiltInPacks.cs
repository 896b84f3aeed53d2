using Disclosure.Validation.Packs.Reading;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Yaml;

namespace Disclosure.Validation.Packs;

/// <summary>The rule packs that the library carries.</summary>
public static class BuiltInPacks
{
    private static readonly Lazy<IReadOnlyList<RulePack>> Packs = new(() =>
    {
        // What both packs include is loaded once.
        var folders = EmbeddedFiles.Folders.ToDictionary(folder => folder, EmbeddedFiles.In, StringComparer.Ordinal);
        return
        [
            .. folders
                .Where(folder => PackFiles.Of(folder.Value).Head is not null)
                .Select(folder => PackReader.Read(folder.Value, folder.Key, known: [], name => folders.GetValueOrDefault(name, []))),
        ];
    });

    /// <summary>The packs <c>cn-2019</c>, <c>cn-2021</c> and <c>us-foia</c>, read on first use.</summary>
    public static IReadOnlyList<RulePack> All => Packs.Value;

    /// <summary>The pack for the form of 2019, for reports of 2019 and 2020.</summary>
    public static RulePack Cn2019 => All.Single(pack => pack.Id == "cn-2019");

    /// <summary>The pack for the form of 2021, for reports of 2021 and later.</summary>
    public static RulePack Cn2021 => All.Single(pack => pack.Id == "cn-2021");

    /// <summary>The pack for the annual report of agencies of the United States under the Freedom of Information Act, 5 U.S.C. 552(e).</summary>
    public static RulePack UsFoia => All.Single(pack => pack.Id == "us-foia");
}
