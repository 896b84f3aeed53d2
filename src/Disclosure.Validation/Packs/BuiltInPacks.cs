using Disclosure.Validation.Packs.Reading;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Yaml;

namespace Disclosure.Validation.Packs;

/// <summary>The rule packs that the library carries.</summary>
public static class BuiltInPacks
{
    private const string Root = "rules/";

    private static readonly Lazy<IReadOnlyList<RulePack>> Packs = new(ReadAll);

    /// <summary>The packs <c>cn-2019</c> and <c>cn-2021</c>, read on first use.</summary>
    public static IReadOnlyList<RulePack> All => Packs.Value;

    private static List<RulePack> ReadAll()
    {
        var assembly = typeof(BuiltInPacks).Assembly;
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Root, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .GroupBy(name => Path.GetDirectoryName(name))
            .Where(names => names.Any(name => Path.GetFileName(name) == PackFile.PackName))
            .Select(names => PackReader.Read([.. names.Select(ReadResource)], names.Key, known: []))];

        PackFile ReadResource(string name)
        {
            using var stream = assembly.GetManifestResourceStream(name)
                ?? throw new InvalidOperationException($"The assembly has no resource {name}.");
            return new PackFile(name, Problems.InputFile.Read(stream, name, YamlLoader.MaxBytes));
        }
    }
}
