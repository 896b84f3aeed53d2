using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reporting.Writing;

namespace Disclosure.Validation.Cli.Outputs;

/// <summary>
/// All outputs of a check: what comes is pushed into the writer of each, and the sums are kept. The files are put in their
/// places together, when all of them are complete.
/// </summary>
internal sealed class ResultOutputs : IAsyncDisposable
{
    private readonly List<(OutputTarget Target, IResultWriter Writer)> _outputs = [];
    private readonly List<SplitFolder> _folders = [];

    /// <summary>The sums over what was written.</summary>
    public CheckSummary Summary { get; private set; } = new();

    /// <summary>Opens the outputs, and begins them.</summary>
    /// <param name="planned">The outputs, which take the place of nothing that the command reads.</param>
    /// <param name="options">What the writers are asked for; width and colours follow from where each output goes.</param>
    /// <param name="surroundings">Where relative paths start, and standard output.</param>
    /// <exception cref="DisclosureInputException">A file can't be written; none is left behind.</exception>
    public static async Task<ResultOutputs> OpenAsync(
        IReadOnlyList<PlannedOutput> planned, ResultWriterOptions options, Surroundings surroundings)
    {
        var outputs = new ResultOutputs();
        try
        {
            foreach (var each in planned)
            {
                outputs.Add(each, options, surroundings);
            }

            outputs.ForEach(writer => writer.Begin());
            return outputs;
        }
        catch
        {
            await outputs.DisposeAsync();
            throw;
        }
    }

    /// <summary>Writes what the check of one report yielded.</summary>
    /// <exception cref="DisclosureInputException">An output can't be written.</exception>
    public void Write(ReportResult report)
    {
        Summary = Summary.With(report);
        ForEach(writer => writer.Write(report));
    }

    /// <summary>Writes why an input could not be checked.</summary>
    /// <exception cref="DisclosureInputException">An output can't be written.</exception>
    public void Write(Problem failure)
    {
        Summary = Summary.WithFailure();
        ForEach(writer => writer.Write(failure));
    }

    /// <summary>Completes all outputs, then puts the files in their places.</summary>
    /// <param name="summary">The sums, with what is known only now.</param>
    /// <exception cref="DisclosureInputException">An output can't be written; no file was put in its place.</exception>
    public void Complete(CheckSummary summary)
    {
        Summary = summary;
        ForEach(writer => writer.Complete(Summary));
        foreach (var (target, _) in _outputs)
        {
            target.Complete();
        }

        _folders.ForEach(folder => folder.Place());
        foreach (var (target, _) in _outputs)
        {
            target.Place();
        }
    }

    /// <summary>Closes the files, and removes those that were not completed.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var (target, writer) in _outputs)
        {
            try
            {
                (writer as IDisposable)?.Dispose();
            }
            catch (IOException)
            {
                // What matters has been completed, or has failed, before.
            }

            await target.DisposeAsync();
        }

        _folders.ForEach(folder => folder.Dispose());
    }

    private void Add(PlannedOutput planned, ResultWriterOptions options, Surroundings surroundings)
    {
        var folder = planned is { IsSplit: true, Path: { } path } ? SplitFolder.Open(path, surroundings) : null;
        if (folder is not null)
        {
            _folders.Add(folder);
        }

        var target = OutputTarget.Begin(planned.Path, surroundings);
        var terminal = planned.Path is null ? surroundings : null;
        var writer = planned.Format.Create(target.Stream, options with
        {
            Width = TerminalText.Width(terminal),
            Coloured = TerminalText.IsColoured(terminal),
            Time = surroundings.Clock.GetLocalNow(),
            Split = folder?.Split,
        });
        _outputs.Add((target, writer));
    }

    private void ForEach(Action<IResultWriter> act)
    {
        foreach (var (target, writer) in _outputs)
        {
            target.Guard(() => act(writer));
        }
    }
}
