using System.CommandLine;
using Disclosure.Validation.Cli.CommandLine;
using Disclosure.Validation.Cli.Inputs;
using Disclosure.Validation.Cli.Inputs.Folders;
using Disclosure.Validation.Cli.Outputs;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Reports.Canonical;
using Disclosure.Validation.Reports.Canonical.Yaml;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Reads;

/// <summary><c>read PATH</c>: writes a report in its canonical form.</summary>
internal static class ReadCommand
{
    public static Command Create(Surroundings surroundings, Language language)
    {
        var path = CommonOptions.Path<string>(ReadWording.Path, language);
        var format = CommonOptions.Choice<Action<DisclosureReport, Stream>>(
            "--format", ReadWording.Format, language, ReportJson.Write,
            ("json", ReportJson.Write), ("yaml", ReportYaml.Write));
        var (output, rules) = (CommonOptions.Output(language), CommonOptions.Rules(language));
        var (convert, isolate) = (CommonOptions.Convert(language), CommonOptions.Isolate(language));
        var command = new Command("read", ReadWording.Read.In(language))
        {
            path, format, output, rules, convert, isolate, CommonOptions.Lang(language),
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var packs = parsed.GetRequiredValue(rules);
            var validator = ChosenPacks.Validator(packs, surroundings);
            using var inputs = InputList.Find([parsed.GetRequiredValue(path)], surroundings);
            var input = Single(parsed.GetRequiredValue(path), inputs);
            await using var target = OutputTarget.Open(parsed.GetValue(output), surroundings, [input.Name, .. packs, .. ChosenPacks.FilesOf(validator.Packs)]);
            await using var loader = ReportLoader.Open(
                validator.Forms, surroundings, new Messages(surroundings.Error, language),
                parsed.GetValue(isolate), parsed.GetValue(convert));
            var report = await loader.LoadAsync(input, cancellation);
            await target.WriteAsync(stream =>
            {
                parsed.GetValue(format)!(report, stream);
                return Task.CompletedTask;
            });
            return ExitCodes.Clean;
        });
        return command;
    }

    private static InputSource Single(string path, InputList inputs) => inputs switch
    {
        { Inputs: [var input], Problems: [] } => input,
        { Problems: [var problem, ..] } => throw new DisclosureInputException(problem),
        _ => throw new DisclosureInputException(PathProblems.NotOneReport(path)),
    };
}
