using Disclosure.Validation.Packs.Reading;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Yaml;

namespace Disclosure.Validation.Claims.Lexicons;

/// <summary>The lexicons that the library carries.</summary>
internal static class BuiltInLexicons
{
    private const string Root = "rules/common-cn/lexicon";

    private static readonly Lazy<Lexicon> Read = new(() => LexiconReader.Read(Files()));

    /// <summary>The lexicon of the Chinese forms, read on first use.</summary>
    public static Lexicon Chinese => Read.Value;

    /// <summary>The files of the lexicon.</summary>
    public static List<PackFile> Files()
    {
        var assembly = typeof(BuiltInLexicons).Assembly;
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Root, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name =>
            {
                using var stream = assembly.GetManifestResourceStream(name)
                    ?? throw new InvalidOperationException($"The assembly has no resource {name}.");
                return new PackFile(name, InputFile.Read(stream, name, YamlLoader.MaxBytes));
            })];
    }
}
