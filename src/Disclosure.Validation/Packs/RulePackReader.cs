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
    /// <exception cref="DisclosureInputException">There is no such pack, or it has problems; all of them are listed.</exception>
    public static RulePack ReadFolder(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return PackReader.Read(LoadFolder(path), path, BuiltInPacks.All, folder => Beside(path, folder));
    }

    /// <summary>Reads a pack that stands in one file.</summary>
    /// <exception cref="DisclosureInputException">There is no such file, or it has problems; all of them are listed.</exception>
    public static RulePack ReadFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return PackReader.Read([YamlFile.At(path)], path, BuiltInPacks.All, EmbeddedFiles.In);
    }

    /// <summary>Reads a pack of one file from a stream, from where it stands to its end.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="name">What to call the stream in messages, if anything.</param>
    /// <exception cref="DisclosureInputException">The pack has problems; all of them are listed.</exception>
    public static RulePack Read(Stream stream, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var bytes = InputFile.Read(stream, name, YamlLoader.MaxBytes);
        return PackReader.Read([new YamlFile(name, () => bytes)], name, BuiltInPacks.All, EmbeddedFiles.In);
    }

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
