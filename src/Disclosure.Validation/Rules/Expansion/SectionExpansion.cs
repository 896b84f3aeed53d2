using Disclosure.Validation.Forms;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Expressions.Tokens;

namespace Disclosure.Validation.Rules.Expansion;

/// <summary>Expands a <c>section of …</c> into the sections of a form that it names, in the order of the form.</summary>
internal static class SectionExpansion
{
    /// <summary>The sections; mistakes are reported with where they stand, and leave none.</summary>
    public static IReadOnlyList<FormSection> Expand(EachClause each, Form form, Action<Position, Mistake> report)
    {
        if (each.Names.Count > 0 || each.Conditions.Count > 0)
        {
            report(default, Mistake.SectionsTakeNoLimits);
            return [];
        }

        var known = form.Sections.Select(section => section.Id).ToList();
        var unknown = each.Tables.Where(name => !known.Exists(id => EachExpansion.Matches(name.Text, id))).ToList();
        foreach (var name in unknown)
        {
            report(name.At, Mistake.UnknownSection(name.Text, known));
        }

        return unknown.Count > 0
            ? []
            : [.. form.Sections.Where(section => each.Tables.Any(name => EachExpansion.Matches(name.Text, section.Id)))];
    }
}
