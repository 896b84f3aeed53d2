using Disclosure.Validation.Problems;
using Disclosure.Validation.Yaml;

namespace Disclosure.Validation.Claims.Lexicons;

/// <summary>The lexicons that the library carries.</summary>
internal static class BuiltInLexicons
{
    private static readonly Lazy<Lexicon> Read = new(() => LexiconReader.Read(Files()));

    /// <summary>The lexicon of the Chinese forms, read on first use.</summary>
    public static Lexicon Chinese => Read.Value;

    /// <summary>The lexicon of those files and phrases; that of the library is read once.</summary>
    /// <exception cref="DisclosureInputException">The files have problems.</exception>
    public static Lexicon Of(IReadOnlyList<YamlFile> files, IReadOnlyList<OwnWords> own) =>
        own.Count == 0 && files.Select(file => file.Name).SequenceEqual(Files().Select(file => file.Name)) ? Chinese : LexiconReader.Read(files, own);

    /// <summary>The files of the lexicon.</summary>
    public static List<YamlFile> Files() =>
        [.. EmbeddedFiles.In("common-cn").Where(file => Path.GetFileName(file.Name)!.StartsWith("lexicon", StringComparison.Ordinal))];
}
