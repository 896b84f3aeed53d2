using Disclosure.Validation.Packs.Reading;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Yaml;

namespace Disclosure.Validation.Packs;

/// <summary>
/// Reads rule packs from YAML. A pack is data: reading it runs no code, and opens no other file than those of the folders
/// that it includes. The tests of its rules are left to the tools for writers of rules.
/// </summary>
public static class RulePackReader
{
    private static readonly string[] YamlEndings = [".yaml", ".yml"];

    /// <summary>
    /// Reads the pack in a folder: <c>pack.yaml</c>, <c>form.yaml</c> where the pack has a form of its own, and any other
    /// YAML file for rules. Folders below it are not looked into. What it includes is a folder beside it, or one of the library.
    /// </summary>
    /// <param name="path">The folder.</param>
    /// <param name="others">The packs that it may extend beside those of the library; null for none.</param>
    /// <exception cref="DisclosureInputException">There is no such pack, or it has problems; all of them are listed.</exception>
    public static RulePack ReadFolder(string path, IEnumerable<RulePack>? others = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return FromFolder(path, With(others));
    }

    /// <summary>Reads a pack that stands in one file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="others">The packs that it may extend beside those of the library; null for none.</param>
    /// <exception cref="DisclosureInputException">There is no such file, or it has problems; all of them are listed.</exception>
    public static RulePack ReadFile(string path, IEnumerable<RulePack>? others = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return FromFile(path, With(others));
    }

    /// <summary>Reads packs from files and folders, of which any may extend any other, in whatever order they are named.</summary>
    /// <param name="paths">The files and folders.</param>
    /// <param name="others">The packs that they may extend beside those of the library; null for none.</param>
    /// <returns>The packs in the order of their paths.</returns>
    /// <exception cref="DisclosureInputException">Some can't be read, or have problems; all of them are listed.</exception>
    public static IReadOnlyList<RulePack> ReadAll(IEnumerable<string> paths, IEnumerable<RulePack>? others = null)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var set = SetOf([.. paths], others);
        var packs = set.Read();
        return set.Problems.Count == 0 ? packs : throw new DisclosureInputException([.. set.Problems.Select(one => one.Problem)]);
    }

    /// <summary>Reads a pack of one file from a stream, from where it stands to its end.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="name">What to call the stream in messages, if anything.</param>
    /// <param name="others">The packs that it may extend beside those of the library; null for none.</param>
    /// <exception cref="DisclosureInputException">The pack has problems; all of them are listed.</exception>
    public static RulePack Read(Stream stream, string? name = null, IEnumerable<RulePack>? others = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var bytes = InputFile.Read(stream, name, YamlLoader.MaxBytes);
        return PackReader.Read([new YamlFile(name, () => bytes)], name, With(others), EmbeddedFiles.In);
    }

    /// <summary>The packs of files and folders, not yet read.</summary>
    internal static PackSet SetOf(IReadOnlyList<string> paths, IEnumerable<RulePack>? others) => new(
        paths,
        With(others),
        (path, known) => Directory.Exists(path) ? FromFolder(path, known) : FromFile(path, known),
        path => Directory.Exists(path) ? LoadFolder(path) : [YamlFile.At(path)]);

    private static RulePack FromFolder(string path, IReadOnlyList<RulePack> known) =>
        PackReader.Read(LoadFolder(path), path, known, folder => Beside(path, folder));

    private static RulePack FromFile(string path, IReadOnlyList<RulePack> known) =>
        PackReader.Read([YamlFile.At(path)], path, known, EmbeddedFiles.In);

    private static IReadOnlyList<RulePack> With(IEnumerable<RulePack>? others) =>
        others is null ? BuiltInPacks.All : [.. BuiltInPacks.All, .. others];

    private static IReadOnlyList<YamlFile> Beside(string pack, string folder) =>
        Path.Combine(Path.GetDirectoryName(Path.GetFullPath(pack).TrimEnd(Path.DirectorySeparatorChar)) ?? "", folder) is var path &&
        Directory.Exists(path)
            ? LoadFolder(path)
            : EmbeddedFiles.In(folder);

    private static List<YamlFile> LoadFolder(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new DisclosureInputException(InputProblems.NotFound(folder));
        }

        var files = new List<YamlFile>();
        var total = 0;
        foreach (var path in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
        {
            if (YamlEndings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
            {
                files.Add(YamlFile.At(path));
                total += PackFiles.HoldsTests(path) ? 0 : files[^1].Bytes.Length;
                if (total > YamlLoader.MaxBytes)
                {
                    throw new DisclosureInputException(InputProblems.TooLarge(folder, YamlLoader.MaxBytes));
                }
            }
        }

        return files;
    }
}
