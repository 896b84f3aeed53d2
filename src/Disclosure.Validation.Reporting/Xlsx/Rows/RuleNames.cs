using Disclosure.Validation.Forms;
using Disclosure.Validation.Reporting.Writing;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Xlsx.Rows;

/// <summary>Calls rules by what they ask; one that no pack knows by its id.</summary>
internal sealed class RuleNames(ResultWriterOptions options)
{
    public LocalizedText Of(Form form, string rule) => options.FindRule(form, rule)?.Title ?? new(rule, rule);

    /// <summary>Several, each once, with the language's sign between them.</summary>
    public string Of(Form form, IEnumerable<string> rules) =>
        string.Join(options.Language == Language.En ? "; " : "；", rules.Distinct(StringComparer.Ordinal).Select(rule => Of(form, rule).In(options.Language)));
}
