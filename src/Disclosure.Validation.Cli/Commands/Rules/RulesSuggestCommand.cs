using System.CommandLine;
using System.Globalization;
using Disclosure.Validation.Authoring.Suggesting;
using Disclosure.Validation.Cli.CommandLine;
using Disclosure.Validation.Cli.Commands.Rules.Packs;
using Disclosure.Validation.Cli.Inputs;
using Disclosure.Validation.Cli.Inputs.Folders;
using Disclosure.Validation.Cli.Outputs;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Rules;

/// <summary><c>rules suggest PATH…</c>: proposes bounds from reports at hand, as a pack.</summary>
internal static class RulesSuggestCommand
{
    public static Command Create(Surroundings surroundings, Language language)
    {
        var paths = CommonOptions.Path<string[]>(RulesWording.SuggestPath, language);
        paths.Arity = ArgumentArity.OneOrMore;
        var (output, rules) = (CommonOptions.Output(language), CommonOptions.Rules(language));
        var command = new Command("suggest", RulesWording.Suggest.In(language)) { paths, output, rules, CommonOptions.Lang(language) };
        command.SetAction(async (parsed, cancellation) =>
        {
            var named = parsed.GetRequiredValue(rules);
            var validator = ChosenPacks.Validator(named, surroundings);
            using var inputs = InputList.Find(parsed.GetRequiredValue(paths), surroundings);
            var messages = new Messages(surroundings.Error, language);
            messages.Report([.. inputs.Problems]);
            await using var target = OutputTarget.Open(
                parsed.GetValue(output), surroundings, [.. inputs.Names, .. named, .. ChosenPacks.FilesOf(validator.Packs)]);
            await using var loader = ReportLoader.Open(validator.Forms, surroundings, messages, CultureInfo.InvariantCulture, isolate: false, convert: false);
            var reports = await ReadAsync(inputs.Inputs, loader, messages, cancellation);
            if (reports.GroupBy(report => report.Form.Id).MaxBy(group => group.Count()) is not { } most)
            {
                return ExitCodes.BadInput;
            }

            await target.WriteTextAsync(RuleSuggestions.Of(validator.Packs.Last(pack => pack.Form.Id == most.Key), most).ToYaml());
            return ExitCodes.Clean;
        });
        return command;
    }

    // What can't be read is told, and keeps nobody from the rest.
    private static async Task<List<DisclosureReport>> ReadAsync(
        IReadOnlyList<InputSource> inputs, ReportLoader loader, Messages messages, CancellationToken cancellation)
    {
        var reports = new List<DisclosureReport>();
        foreach (var input in inputs)
        {
            try
            {
                reports.AddRange((await loader.LoadAsync(input, cancellation)).Separately());
            }
            catch (DisclosureInputException e)
            {
                messages.Report(e.Problems);
            }
        }

        return reports;
    }
}
