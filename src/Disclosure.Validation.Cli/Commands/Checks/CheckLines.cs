using Disclosure.Validation.Cli.Files;
using Disclosure.Validation.Cli.Inputs;
using Disclosure.Validation.Cli.Lines;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Json;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Cli.Commands.Checks;

/// <summary><c>check --lines</c>: checks each line of standard input by itself, and answers it by a line of JSON.</summary>
internal static class CheckLines
{
    private static readonly RelatedReports Alone = new()
    {
        WhyNoPrevious = CheckWording.JudgedAlone,
        WhyNoSubordinates = CheckWording.JudgedAlone,
    };

    public static async Task<int> RunAsync(CheckSettings settings, Surroundings surroundings, CancellationToken stop)
    {
        var messages = new Messages(surroundings.Error, settings.Run.Language) { Quiet = settings.Quiet };
        var baseline = BaselineUse.Open(settings.Baseline, surroundings);
        var validator = ChosenPacks.Validator(settings.Run.Rules, surroundings, baseline?.Baseline, settings.Suspects);
        await using var loader = ReportLoader.Open(
            validator.Forms, surroundings, messages, settings.Run.Culture, settings.Run.Isolate, settings.Run.Convert);
        var summary = new CheckSummary();
        var failures = 0;
        var answers = new LineAnswers(loader, surroundings, (report, stream) =>
        {
            var results = report.Components.Prepend(report).Select(one => validator.Validate(one, Alone)).ToList();
            foreach (var result in results)
            {
                ResultJson.WriteLine(result, stream);
            }

            return results;
        });
        try
        {
            await new LineRun(surroundings.Input, surroundings.Output, answers).RunAsync(
                answer =>
                {
                    summary = answer.Results.Aggregate(summary, (sum, result) => sum.With(result));
                    failures += answer.Failures.Count;
                    messages.Report(answer.Failures);
                },
                stop);
        }
        catch (Exception e) when (OutputFaults.Is(e))
        {
            throw OutputFaults.Of(null, e);
        }

        return ExitCodes.Of(summary with { Failures = failures }, settings.FailOn, settings.MaxWarnings);
    }
}
