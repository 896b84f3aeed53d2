using System.CommandLine;
using Disclosure.Validation.Authoring.Reference;
using Disclosure.Validation.Cli.CommandLine;
using Disclosure.Validation.Cli.Commands.Rules.Packs;
using Disclosure.Validation.Cli.Outputs;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Rules;

/// <summary><c>rules language</c>: the reference of the rule language.</summary>
internal static class RulesLanguageCommand
{
    public static Command Create(Surroundings surroundings, Language language)
    {
        var output = CommonOptions.Output(language);
        var command = new Command("language", RulesWording.Language.In(language)) { output, CommonOptions.Lang(language) };
        command.SetAction(async (parsed, _) =>
        {
            await using var target = OutputTarget.Open(parsed.GetValue(output), surroundings);
            await target.WriteTextAsync(RuleLanguage.Reference(language));
            return ExitCodes.Clean;
        });
        return command;
    }
}
