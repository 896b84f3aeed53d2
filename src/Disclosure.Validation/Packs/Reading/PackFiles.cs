using Disclosure.Validation.Yaml;

namespace Disclosure.Validation.Packs.Reading;

/// <summary>The files of a pack by what they hold, which their names tell.</summary>
/// <param name="Head">The file that names the pack; null where there is none.</param>
/// <param name="Form">The form, where the pack has its own.</param>
/// <param name="Rules">Further rules.</param>
/// <param name="Tests">The tests of the rules.</param>
/// <param name="Lexicon">The words by which texts are read.</param>
internal sealed record PackFiles(
    YamlFile? Head, YamlFile? Form, IReadOnlyList<YamlFile> Rules, IReadOnlyList<YamlFile> Tests, IReadOnlyList<YamlFile> Lexicon)
{
    public const string HeadName = "pack.yaml";

    private static readonly string[] TestEndings = [".tests.yaml", ".tests.yml"];

    /// <summary>Whether the name of a file tells that it holds tests.</summary>
    public static bool HoldsTests(string? name) =>
        TestEndings.Any(ending => name?.EndsWith(ending, StringComparison.OrdinalIgnoreCase) == true);

    /// <param name="files">The files in order; one alone is the whole pack, whatever it is called.</param>
    public static PackFiles Of(IReadOnlyList<YamlFile> files) =>
        Of(files, files.Count == 1 ? files[0] : files.FirstOrDefault(file => IsNamed(file, HeadName)));

    /// <param name="files">The files in order of a folder that packs include.</param>
    public static PackFiles OfIncluded(IReadOnlyList<YamlFile> files) => Of(files, head: null);

    private static PackFiles Of(IReadOnlyList<YamlFile> files, YamlFile? head)
    {
        var form = files.FirstOrDefault(file => file != head && IsNamed(file, "form.yaml"));
        var others = files.Where(file => file != head && file != form && !IsLexicon(file)).ToLookup(file => HoldsTests(file.Name));
        return new PackFiles(head, form, [.. others[false]], [.. others[true]], [.. files.Where(file => file != head && IsLexicon(file))]);
    }

    private static bool IsNamed(YamlFile file, string name) => Path.GetFileName(file.Name) == name;

    private static bool IsLexicon(YamlFile file) =>
        Path.GetFileName(file.Name)?.StartsWith("lexicon", StringComparison.Ordinal) == true;
}
