using Disclosure.Validation.Cli.Inputs;
using Disclosure.Validation.Cli.Outputs;
using Disclosure.Validation.Cli.Runs;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Cli.Spool;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Baselines;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Cli.Commands.Baselines;

/// <summary>One run of <c>baseline</c>.</summary>
internal sealed class BaselineRun(Surroundings surroundings, RunSettings settings)
{
    private readonly Messages _messages = new(surroundings.Error, settings.Language);

    /// <summary>The baseline to write, or to update where it is there.</summary>
    public required string File { get; init; }

    public required string? Reason { get; init; }

    public required string? Owner { get; init; }

    public required DateOnly? Expires { get; init; }

    public required AcceptedFindings Accepted { get; init; }

    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var files = new RunFiles([new WrittenFile("--output", File) { IsUpdated = true }], []);
        await using var run = ReportRun.Open(settings, files, surroundings, _messages);
        var old = System.IO.File.Exists(surroundings.FullPath(File))
            ? UserFile.Read(File, surroundings, Baseline.ReadFile)
            : null;
        using var spool = RunSpool.Temporary(run.Validator.Forms);
        var reports = await run.ReadAsync(spool, _ => { }, cancellation);
        cancellation.ThrowIfCancellationRequested();
        var results = spool.Guard(() => run.Results(run.Series(reports), reports, spool).ToList());
        var problems = UnreadInputs.Of(run.Inputs, reports.Documents, spool).Failures;
        _messages.Report(problems);
        Accepted.RequireKnown(results);
        await WriteAsync(BaselineUpdate.Of(old, results, Accept(old, results), settings.Language, Accepted.Holds));
        return problems.Count == 0 ? ExitCodes.Clean : ExitCodes.BadInput;
    }

    // Nobody has accepted a finding for which there is no reason.
    private Func<string, Suppression> Accept(Baseline? old, IEnumerable<ReportResult> results)
    {
        var added = results.SelectMany(result => result.Findings.Where(finding => Accepted.Holds(result, finding)))
            .Select(finding => finding.Fingerprint)
            .Distinct()
            .Count(fingerprint => old?.Find(fingerprint) is null);
        var (reason, owner) = (Reason?.Trim(), Owner?.Trim());
        return added > 0 && (string.IsNullOrEmpty(reason) || string.IsNullOrEmpty(owner))
            ? throw new DisclosureInputException(NoReason(added))
            : fingerprint => new Suppression(fingerprint, reason ?? "", owner ?? "", Expires);
    }

    private async Task WriteAsync(BaselineUpdate update)
    {
        await using var target = OutputTarget.Begin(File, surroundings);
        await target.WriteAsync(stream =>
        {
            update.Baseline.Write(stream);
            return Task.CompletedTask;
        });
        _messages.Note(BaselineWording.Written(update.Kept.Count, update.Added.Count, update.Removed.Count));
    }

    private static Problem NoReason(int count)
    {
        var number = count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new()
        {
            Code = "usage.no-reason",
            Found = new($"{number} 项新发现没有理由和负责人", $"{number} new findings have no reason and owner"),
            Expected = new("--reason TEXT 和 --owner NAME", "--reason TEXT and --owner NAME"),
            Hint = new(
                "用 --finding、--rule、--issuer 可只接受其中一部分，每次写各自的理由",
                "--finding, --rule and --issuer accept a part of them, each time with reasons of its own"),
        };
    }
}
