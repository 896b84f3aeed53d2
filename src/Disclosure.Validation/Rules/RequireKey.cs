using Disclosure.Validation.Problems;
using Disclosure.Validation.Text;
using Disclosure.Validation.Yaml;

namespace Disclosure.Validation.Rules;

/// <summary>The key <c>require</c>, which several kinds of rules share: a word, or a word with its terms.</summary>
internal static class RequireKey
{
    public const string Name = "require";

    public static readonly LocalizedText Meaning = new(
        "对单元格、各部分或整份报告的要求", "what is required of cells, sections or the report, in place of a check");

    /// <summary>The word; null where the rule has no such key, or something else stands there.</summary>
    public static YamlScalar? WordIn(Fields rule) => rule.Node(Name) switch
    {
        YamlScalar { IsNull: false } word => word,
        YamlMapping { Entries: [var (key, _)] } => key,
        _ => null,
    };

    /// <summary>The terms, under the word; null for a word alone.</summary>
    public static Fields? TermsIn(Fields rule) =>
        rule.Node(Name) is YamlMapping mapping ? new Fields(mapping, rule.Problems, known: null) : null;

    /// <summary>What is wrong with the key of a rule, where no kind knows what stands there.</summary>
    public static Problem Unknown(YamlNode node, IReadOnlyList<string> words) => node switch
    {
        YamlScalar { IsNull: false } word => FieldProblems.NotOneOf(word.At, word.Text, words),
        YamlMapping { Entries: [var (key, _)] } => FieldProblems.NotOneOf(key.At, key.Text, words),
        YamlMapping mapping => RuleProblems.NotOneRequirement(mapping.At),
        _ => FieldProblems.NotText(node.At, Name),
    };

    /// <summary>A problem where a word that takes no terms has some.</summary>
    public static Problem NoTerms(YamlScalar word) => word.At.Problem(
        "require.terms",
        new($"“{word.Text}”后面还有内容", $"'{word.Text}' with more behind it"),
        new($"require: {word.Text}", $"require: {word.Text}"));
}
