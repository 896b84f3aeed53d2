using System.CommandLine;
using Disclosure.Validation.Cli.Inputs;
using Disclosure.Validation.Cli.Outputs;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Cli.Commands;

/// <summary><c>read PATH</c>: writes a report in its canonical form.</summary>
internal static class ReadCommand
{
    public static Command Create(Surroundings surroundings, Language language)
    {
        var path = CommonOptions.Paths(ToolWording.ReadPath, ArgumentArity.ExactlyOne, language);
        var format = CommonOptions.Choice(
            "--format", ToolWording.ReadFormat, language, ReportFormat.Json,
            ("json", ReportFormat.Json), ("yaml", ReportFormat.Yaml));
        var (output, rules) = (CommonOptions.Output(language), CommonOptions.Rules(language));
        var command = new Command("read", ToolWording.Read.In(language))
        {
            path, format, output, rules, CommonOptions.Lang(language),
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var validator = Packs.Validator(parsed.GetRequiredValue(rules), surroundings);
            var input = Single(parsed.GetRequiredValue(path)[0], surroundings);
            await using var target = OutputTarget.Open(parsed.GetValue(output), surroundings);
            var report = await new ReportLoader(validator.Forms, surroundings.Input).LoadAsync(input, cancellation);
            await target.WriteAsync(stream => CanonicalReport.WriteAsync(report, parsed.GetValue(format), stream));
            return ExitCodes.Clean;
        });
        return command;
    }

    private static InputSource Single(string path, Surroundings surroundings) =>
        InputList.Find([path], surroundings, except: null) switch
        {
            { Inputs: [var input], Problems: [] } => input,
            { Problems: [var problem, ..] } => throw new DisclosureInputException(problem),
            _ => throw new DisclosureInputException(ToolProblems.NotOneReport(path)),
        };
}

/// <summary>How a report is written.</summary>
internal enum ReportFormat
{
    Json,
    Yaml,
}
