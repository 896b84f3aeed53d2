using System.CommandLine;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands;

/// <summary><c>rules …</c>: tools for those who write rules.</summary>
internal static class RulesCommand
{
    public static Command Create(Surroundings surroundings, Language language) =>
        new("rules", ToolWording.Rules.In(language))
        {
            RulesListCommand.Create(surroundings, language),
            RulesExplainCommand.Create(surroundings, language),
            RulesTestCommand.Create(surroundings, language),
            RulesLintCommand.Create(surroundings, language),
            RulesCoverageCommand.Create(surroundings, language),
        };
}
