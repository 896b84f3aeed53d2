using Disclosure.Validation.Forms;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules.Yaml;

namespace Disclosure.Validation.Documents.Tests;

/// <summary>The forms that the library carries.</summary>
internal static class KnownForms
{
    public static FormCatalog Catalog { get; } = new([Load("cn-2019"), Load("cn-2021")]);

    public static Form Cn2019 => Catalog.Find("cn-2019")!;

    public static Form Cn2021 => Catalog.Find("cn-2021")!;

    private static Form Load(string id)
    {
        var file = $"rules/{id}/form.yaml";
        using var resource = typeof(Form).Assembly.GetManifestResourceStream(file)!;
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        var problems = new List<Problem>();
        var form = FormReader.Read(YamlLoader.Load(bytes.ToArray(), file), problems);
        return problems.Count == 0 ? form : throw new DisclosureInputException(problems);
    }
}
