using Disclosure.Validation.Cli.Inputs;
using Disclosure.Validation.Cli.Outputs;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reporting;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Cli.Commands;

/// <summary>One run of <c>check</c>.</summary>
internal sealed class Check(Surroundings surroundings, CheckSettings settings)
{
    private readonly Messages _messages = new(surroundings.Error, settings.Language) { Quiet = settings.Quiet };

    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var validator = Packs.Validator(settings.Rules, surroundings);
        var inputs = InputList.Find(
            settings.Paths, surroundings, settings.Outputs.Select(output => output.Path).OfType<string>());
        await using var outputs = await ResultOutputs.OpenAsync(
            settings.Outputs, WriterOptions(validator), surroundings);
        var loader = new ReportLoader(
            validator.Forms, surroundings.Input, settings.Convert ? new OfficeConversion(surroundings, _messages) : null);
        var previous = await LoadPreviousAsync(loader, inputs, cancellation);
        var loaded = await loader.LoadAllAsync(inputs.Inputs, cancellation);
        var result = Validate(validator, loaded.Reports, previous);
        result = result with { Failures = [.. inputs.Problems, .. loaded.Problems, .. result.Failures] };
        await WriteAsync(result, outputs);
        Comment(result);
        return ExitCodes.Of(outputs.Summary, settings.FailOn);
    }

    private async Task<DisclosureReport?> LoadPreviousAsync(
        ReportLoader loader, InputList inputs, CancellationToken cancellation)
    {
        if (settings.Previous is not { } path)
        {
            return null;
        }

        if (inputs.Inputs.Count + inputs.Problems.Count > 1)
        {
            throw new DisclosureInputException(ToolProblems.PreviousOfSeveral());
        }

        var previous = InputList.Find([path], surroundings);
        return previous is { Inputs: [var input], Problems: [] }
            ? await loader.LoadAsync(input, cancellation)
            : throw new DisclosureInputException(
                previous.Problems is [var problem, ..] ? problem : ToolProblems.NotOneReport(path));
    }

    private CheckResult Validate(
        ReportValidator validator, IReadOnlyList<DisclosureReport> reports, DisclosureReport? previous)
    {
        if (previous is null)
        {
            return validator.ValidateAll(reports);
        }

        if (reports is not [var report])
        {
            return new CheckResult([], []);
        }

        if (report.Year is { } year && previous.Year is { } before && before != year - 1)
        {
            throw new DisclosureInputException(ToolProblems.NotThePreviousYear(settings.Previous!, year, before));
        }

        if (report.Issuer != previous.Issuer)
        {
            _messages.Note(ToolWording.OtherIssuer(report.Issuer, previous.Issuer));
        }

        return new CheckResult([validator.Validate(report, previous)], []);
    }

    private static async Task WriteAsync(CheckResult result, ResultOutputs outputs)
    {
        foreach (var report in result.Reports)
        {
            outputs.Write(report);
        }

        foreach (var failure in result.Failures)
        {
            outputs.Write(failure);
        }

        await outputs.CompleteAsync();
    }

    private ResultWriterOptions WriterOptions(ReportValidator validator) => new()
    {
        Language = settings.Language,
        FindingsOnly = settings.Quiet,
        Packs = validator.Packs,
    };

    private void Comment(CheckResult result)
    {
        _messages.Report(result.Failures);
        var doubles = result.Reports
            .Where(report => report.Report is { Issuer: not null, Year: not null })
            .GroupBy(report => (report.Report.Issuer, report.Report.Year));
        foreach (var reports in doubles.Where(group => group.Count() > 1))
        {
            var files = reports.Select(report => report.Report.File ?? "").ToList();
            _messages.Note(ToolWording.SameIssuerAndYear(reports.Key.Issuer!, reports.Key.Year!.Value, files));
        }

        if (result.Reports.Count > 0 && !result.Evaluated)
        {
            _messages.Note(ToolWording.NothingEvaluated);
        }
    }
}
