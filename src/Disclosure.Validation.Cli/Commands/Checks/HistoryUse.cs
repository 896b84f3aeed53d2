using Disclosure.Validation.Cli.Files;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Issuers;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reporting.History;
using Disclosure.Validation.Rules;

namespace Disclosure.Validation.Cli.Commands.Checks;

/// <summary>The history of a run: what the checks before found, and what this one adds.</summary>
internal sealed class HistoryUse
{
    private readonly string _file;
    private readonly Surroundings _surroundings;
    private RunRecord? _record;

    private HistoryUse(string file, Surroundings surroundings) => (_file, _surroundings) = (file, surroundings);

    /// <summary>The checks before.</summary>
    public required RunHistory Before { get; init; }

    /// <summary>The history of the file, which can be written; null where none is named.</summary>
    /// <exception cref="DisclosureInputException">The file is no history, or can't be written.</exception>
    public static async Task<HistoryUse?> OpenAsync(string? file, Surroundings surroundings, CancellationToken stop)
    {
        if (file is null)
        {
            return null;
        }

        using var held = await HoldAsync(file, surroundings, stop);
        return new HistoryUse(file, surroundings) { Before = held.History };
    }

    /// <summary>The same results, of which it takes note as they pass.</summary>
    public IEnumerable<ReportResult> Recording(IEnumerable<ReportResult> results, IReadOnlyList<RulePack> packs, IssuerRegister? issuers)
    {
        var record = _record = new RunRecord(packs, issuers);
        foreach (var result in results)
        {
            record.Add(result);
            yield return result;
        }
    }

    /// <summary>Holds the file for this check, with what other checks have appended meanwhile.</summary>
    /// <exception cref="DisclosureInputException">The file is no history any more, or can't be written.</exception>
    public Task<HistoryFile> HoldAsync() => HoldAsync(_file, _surroundings, _surroundings.Abort);

    /// <summary>Appends the check.</summary>
    /// <exception cref="DisclosureInputException">The file can't be written, and is as it was.</exception>
    public HistoryRun Append(HistoryFile held, CheckSummary summary)
    {
        var run = (_record ?? new RunRecord([])).After(held.History, _surroundings.Clock.GetLocalNow(), summary);
        try
        {
            held.Append(run);
            return run;
        }
        catch (Exception e) when (OutputFaults.Is(e))
        {
            throw OutputFaults.Of(_file, e);
        }
    }

    private static async Task<HistoryFile> HoldAsync(string file, Surroundings surroundings, CancellationToken stop)
    {
        try
        {
            return await HistoryFile.OpenAsync(FilePaths.Real(surroundings.FullPath(file)), surroundings.Clock, stop);
        }
        catch (DisclosureInputException e)
        {
            throw new DisclosureInputException([.. e.Problems.Select(problem => problem with { File = file })]);
        }
        catch (Exception e) when (OutputFaults.Is(e))
        {
            throw OutputFaults.Of(file, e);
        }
    }
}
