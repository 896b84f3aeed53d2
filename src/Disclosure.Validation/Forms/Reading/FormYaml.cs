using System.Text;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Yaml;

namespace Disclosure.Validation.Forms.Reading;

/// <summary>Forms as YAML, in the shape of the <c>form.yaml</c> of a pack.</summary>
public static class FormYaml
{
    /// <summary>Reads a form from the text of its file, which <see cref="Form.Yaml"/> gives back.</summary>
    /// <exception cref="DisclosureInputException">It is no form; the problems say where and why.</exception>
    public static Form Read(string yaml, string? file = null)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        var problems = new List<Problem>();
        var form = FormReader.Read(YamlLoader.Load(Encoding.UTF8.GetBytes(yaml), file), yaml, problems);
        return problems.Count == 0 ? form : throw new DisclosureInputException(problems);
    }
}
