using Disclosure.Validation.Authoring.Reference;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Expressions.Tokens;
using Disclosure.Validation.Text;
using Xunit;

namespace Disclosure.Validation.Authoring.Tests.Reference;

/// <summary>The reference of the language says what the parsers take.</summary>
public sealed class RuleLanguageTests
{
    [Fact]
    public void The_page_beside_the_rules_is_the_reference()
    {
        var page = Repository.Path("rules", "language.md");

        Assert.True(
            File.Exists(page) && File.ReadAllText(page) == RuleLanguage.Reference(Language.En),
            $"The reference has changed: run disclosure rules language --lang en --output {page}");
    }

    [Fact]
    public void The_parser_takes_every_example_and_each_shows_its_word()
    {
        var inChecks = LanguageWords.Keywords.Concat(LanguageWords.Comparisons).Concat(LanguageWords.Arithmetic)
            .Concat(LanguageWords.Functions).Concat(LanguageWords.Steps).Concat(LanguageWords.Units).ToList();
        var inEach = LanguageWords.Quantifiers.Concat(LanguageWords.Properties).ToList();

        Assert.All(inChecks, entry => Assert.Null(ExpressionParser.Parse(entry.Example).Failure));
        Assert.All(inEach, entry => Assert.Null(EachParser.Parse(entry.Example).Failure));
        Assert.All(inChecks.Concat(inEach), entry => Assert.Contains(entry.Spellings[0], entry.Example, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Language.Zh)]
    [InlineData(Language.En)]
    public void Every_word_of_the_parsers_stands_in_it(Language language)
    {
        var page = RuleLanguage.Reference(language);

        var words = Vocabulary.Keywords.Select(word => word.Text)
            .Concat(Vocabulary.Functions.Select(word => word.Text)).Concat(Vocabulary.Comparisons.Select(word => word.Text))
            .Concat(Vocabulary.Units.Select(word => word.Text)).Concat(["present", "filled", "outlined", "fresh", "given", "standing"]);
        Assert.All(words, word => Assert.Matches($@"`[^`]*{System.Text.RegularExpressions.Regex.Escape(word)}[^`]*`", page));
    }
}
