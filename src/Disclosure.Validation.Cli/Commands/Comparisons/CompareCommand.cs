using System.CommandLine;
using Disclosure.Validation.Cli.CommandLine;
using Disclosure.Validation.Cli.Commands.Comparisons.Reading;
using Disclosure.Validation.Cli.Outputs;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Writing;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Comparisons;

/// <summary><c>compare OLD NEW</c>: what became of the findings of one check in another.</summary>
internal static class CompareCommand
{
    private enum Format
    {
        Console,
        Json,
        Markdown,
        Html,
    }

    public static Command Create(Surroundings surroundings, Language language)
    {
        var old = CommonOptions.Path<string>("OLD", ComparisonWording.OldFile, language);
        var now = CommonOptions.Path<string>("NEW", ComparisonWording.NewFile, language);
        var format = CommonOptions.Choice(
            "--format", OptionWording.Format, language, Format.Console,
            ("console", Format.Console), ("json", Format.Json), ("markdown", Format.Markdown), ("html", Format.Html));
        var failOn = CommonOptions.FailOn(ComparisonWording.FailOn, language);
        var output = CommonOptions.Output(language);
        var command = new Command("compare", ComparisonWording.Compare.In(language))
        {
            old, now, format, output, failOn, CommonOptions.Lang(language),
        };
        command.SetAction(async (parsed, _) =>
        {
            var file = parsed.GetValue(output);
            var (first, second) = (parsed.GetRequiredValue(old), parsed.GetRequiredValue(now));
            await using var target = OutputTarget.Open(file, surroundings, first, second);
            var before = ResultReader.Read(first, surroundings);
            var after = ResultReader.Read(second, surroundings);
            var comparison = FindingMatching.Compare(before, after);
            var terminal = file is null ? surroundings : null;
            await target.WriteAsync(stream =>
            {
                if (parsed.GetValue(format) == Format.Html)
                {
                    var options = new ResultWriterOptions { Language = language, Time = surroundings.Clock.GetLocalNow() };
                    ComparisonHtml.Write(comparison, first, second, stream, options);
                    return Task.CompletedTask;
                }

                return WriteAsync(comparison, parsed.GetValue(format), stream, terminal, language);
            });
            return ExitCode(comparison, after, parsed.GetValue(failOn));
        });
        return command;
    }

    private static async Task WriteAsync(
        ResultComparison comparison, Format format, Stream stream, Surroundings? terminal, Language language)
    {
        if (format == Format.Json)
        {
            await ComparisonJson.WriteAsync(comparison, stream);
            return;
        }

        await using var writer = TerminalText.Writer(stream);
        if (format == Format.Markdown)
        {
            new ComparisonMarkdown(writer, language).Write(comparison);
        }
        else
        {
            new ComparisonPage(TerminalText.Page(writer, terminal), language).Print(comparison);
        }
    }

    private static int ExitCode(ResultComparison comparison, KnownResult after, FailOn failOn)
    {
        if (comparison.Unseen.Any(severity => (FailOn)(severity ?? Severity.Error) >= failOn))
        {
            return ExitCodes.Findings;
        }

        return after.Reports.Count > 0 ? ExitCodes.Clean : ExitCodes.NothingEvaluated;
    }
}
