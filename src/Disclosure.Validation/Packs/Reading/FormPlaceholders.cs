using System.Text.RegularExpressions;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Yaml;

namespace Disclosure.Validation.Packs.Reading;

/// <summary>What rules of several forms leave to the form: the notice that set it.</summary>
internal static partial class FormPlaceholders
{
    private static readonly string[] Known = ["notice"];

    public static string Fill(YamlScalar text, Form form, List<Problem> problems) => Placeholder().Replace(text.Text, match =>
    {
        var name = match.Groups[1].Value;
        if (!Known.Contains(name))
        {
            problems.Add(PackProblems.UnknownPlaceholder(text.At, name, Known));
        }

        return form.Notice;
    });

    [GeneratedRegex(@"\{(\w+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
