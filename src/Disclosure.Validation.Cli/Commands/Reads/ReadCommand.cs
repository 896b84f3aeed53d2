using System.CommandLine;
using Disclosure.Validation.Claims;
using Disclosure.Validation.Cli.CommandLine;
using Disclosure.Validation.Cli.Inputs;
using Disclosure.Validation.Cli.Inputs.Folders;
using Disclosure.Validation.Cli.Lines;
using Disclosure.Validation.Cli.Outputs;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Reports.Canonical;
using Disclosure.Validation.Reports.Canonical.Yaml;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Reads;

/// <summary><c>read PATH…</c>: writes reports in their canonical form, several of them one a line.</summary>
internal static class ReadCommand
{
    // A report in each of the formats: alone, as one of several (null where that can't be), and each with its claims.
    private static readonly ReportFormat Json = new(ReportJson.Write, ReportJson.WriteLine, ClaimedReport.WriteJson, ClaimedReport.WriteJsonLine);
    private static readonly ReportFormat Yaml = new(ReportYaml.Write, null, ClaimedReport.WriteYaml, null);

    public static Command Create(Surroundings surroundings, Language language)
    {
        var paths = CommonOptions.Path<string[]>(ReadWording.Path, language);
        paths.Arity = ArgumentArity.ZeroOrMore;
        var format = CommonOptions.Choice("--format", ReadWording.Format, language, Json, ("json", Json), ("yaml", Yaml));
        var claims = new Option<bool>("--claims") { Description = ReadWording.Claims.In(language) };
        var lines = new Option<bool>("--lines") { Description = ReadWording.Lines.In(language) };
        var (output, rules) = (CommonOptions.Output(language), CommonOptions.Rules(language));
        var culture = CommonOptions.Culture(language);
        var (convert, isolate) = (CommonOptions.Convert(language), CommonOptions.Isolate(language));
        var command = new Command("read", ReadWording.Read.In(language))
        {
            paths, lines, format, claims, output, rules, culture, convert, isolate, CommonOptions.Lang(language),
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var asksLines = LineOptions.AreAsked(parsed, lines, paths);
            var packs = parsed.GetRequiredValue(rules);
            var validator = ChosenPacks.Validator(packs, surroundings);
            using var inputs = InputList.Find(parsed.GetValue(paths) ?? [], surroundings);
            var chosen = parsed.GetValue(format)!;
            Require(inputs, asksLines || inputs.Inputs.Count > 1, chosen);
            await using var target = OutputTarget.Open(
                parsed.GetValue(output), surroundings, [.. inputs.Names, .. packs, .. ChosenPacks.FilesOf(validator.Packs)]);
            var messages = new Messages(surroundings.Error, language);
            await using var loader = ReportLoader.Open(
                validator.Forms, surroundings, messages, parsed.GetRequiredValue(culture), parsed.GetValue(isolate), parsed.GetValue(convert));
            var claiming = parsed.GetValue(claims) ? validator : null;
            var writeLine = () => chosen.Writer(claiming, isOneOfSeveral: true);
            return asksLines ? await WriteLinesAsync(loader, surroundings, writeLine(), target, messages, cancellation)
                : inputs.Inputs is [var input]
                ? await WriteOneAsync(await loader.LoadAsync(input, cancellation), isOneOfSeveral => chosen.Writer(claiming, isOneOfSeveral), target)
                : await WriteAllAsync(inputs.Inputs, loader, writeLine(), target, messages, cancellation);
        });
        return command;
    }

    private static async Task<int> WriteOneAsync(
        DisclosureReport report, Func<bool, Action<DisclosureReport, Stream>> writer, OutputTarget target)
    {
        var write = writer(report.Components.Count > 0);
        await target.WriteAsync(stream =>
        {
            foreach (var one in report.Separately())
            {
                write(one, stream);
            }

            return Task.CompletedTask;
        });
        return ExitCodes.Clean;
    }

    // What can't be read keeps nobody from the rest.
    private static async Task<int> WriteAllAsync(
        IReadOnlyList<InputSource> inputs,
        ReportLoader loader,
        Action<DisclosureReport, Stream> write,
        OutputTarget target,
        Messages messages,
        CancellationToken cancellation)
    {
        var code = ExitCodes.Clean;
        await target.WriteAsync(async stream =>
        {
            foreach (var input in inputs)
            {
                try
                {
                    foreach (var report in (await loader.LoadAsync(input, cancellation)).Separately())
                    {
                        write(report, stream);
                    }
                }
                catch (DisclosureInputException e)
                {
                    messages.Report(e.Problems);
                    code = ExitCodes.BadInput;
                }
            }
        });
        return code;
    }

    private static async Task<int> WriteLinesAsync(
        ReportLoader loader,
        Surroundings surroundings,
        Action<DisclosureReport, Stream> write,
        OutputTarget target,
        Messages messages,
        CancellationToken cancellation)
    {
        var code = ExitCodes.Clean;
        var answers = new LineAnswers(loader, surroundings, (report, stream) =>
        {
            foreach (var one in report.Separately())
            {
                write(one, stream);
            }

            return [];
        });
        await target.WriteAsync(stream => new LineRun(surroundings.Input, stream, answers).RunAsync(
            answer =>
            {
                messages.Report(answer.Failures);
                code = answer.Failures.Count > 0 ? ExitCodes.BadInput : code;
            },
            cancellation));
        return code;
    }

    private static void Require(InputList inputs, bool areLines, ReportFormat format)
    {
        if (inputs.Problems.Count > 0)
        {
            throw new DisclosureInputException([.. inputs.Problems]);
        }

        if (areLines && format.Line is null)
        {
            throw OneYaml();
        }
    }

    private static DisclosureInputException OneYaml() => new(UsageProblems.Usage(ReadWording.OneYaml, ReadWording.AsLines));

    /// <summary>How reports are written.</summary>
    private sealed record ReportFormat(
        Action<DisclosureReport, Stream> Alone,
        Action<DisclosureReport, Stream>? Line,
        Action<DisclosureReport, IEnumerable<Claim>, Stream> ClaimsAlone,
        Action<DisclosureReport, IEnumerable<Claim>, Stream>? ClaimsLine)
    {
        /// <param name="validator">What tells the claims; null for reports without them.</param>
        /// <param name="isOneOfSeveral">Whether each report has a line of its own.</param>
        public Action<DisclosureReport, Stream> Writer(ReportValidator? validator, bool isOneOfSeveral)
        {
            if (validator is null)
            {
                return isOneOfSeveral ? Line ?? throw OneYaml() : Alone;
            }

            var write = isOneOfSeveral ? ClaimsLine ?? throw OneYaml() : ClaimsAlone;
            return (report, stream) => write(report, validator.Validate(report).Claims, stream);
        }
    }
}
