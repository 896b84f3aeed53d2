using System.CommandLine;
using Disclosure.Validation.Cli.Commands.Rules.Coverage;
using Disclosure.Validation.Cli.Commands.Rules.Explaining;
using Disclosure.Validation.Cli.Commands.Rules.Linting;
using Disclosure.Validation.Cli.Commands.Rules.Listing;
using Disclosure.Validation.Cli.Commands.Rules.Packs;
using Disclosure.Validation.Cli.Commands.Rules.Testing;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Rules;

/// <summary><c>rules …</c>: tools for those who write rules.</summary>
internal static class RulesCommand
{
    public static Command Create(Surroundings surroundings, Language language) =>
        new("rules", RulesWording.Rules.In(language))
        {
            RulesListCommand.Create(surroundings, language),
            RulesExplainCommand.Create(surroundings, language),
            RulesTestCommand.Create(surroundings, language),
            RulesLintCommand.Create(surroundings, language),
            RulesCoverageCommand.Create(surroundings, language),
            RulesSuggestCommand.Create(surroundings, language),
            RulesLanguageCommand.Create(surroundings, language),
        };
}
