using Disclosure.Validation.Yaml;

namespace Disclosure.Validation.Claims.Lexicons;

/// <summary>The lexicons that the library carries.</summary>
internal static class BuiltInLexicons
{
    private static readonly Lazy<Lexicon> Read = new(() => LexiconReader.Read(Files()));

    /// <summary>The lexicon of the Chinese forms, read on first use.</summary>
    public static Lexicon Chinese => Read.Value;

    /// <summary>The files of the lexicon.</summary>
    public static List<YamlFile> Files() =>
        [.. EmbeddedFiles.In("common-cn").Where(file => Path.GetFileName(file.Name)!.StartsWith("lexicon", StringComparison.Ordinal))];
}
