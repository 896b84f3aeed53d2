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
    private readonly List<Action> _afterwards = [];
    private readonly IReadOnlyList<PlannedOutput> _planned;
    private readonly int _documents;

    private ResultOutputs(IReadOnlyList<PlannedOutput> planned, int documents) => (_planned, _documents) = (planned, documents);

    /// <summary>The sums over what was written.</summary>
    public CheckSummary Summary { get; private set; } = new();

    /// <summary>Opens the outputs, and begins them.</summary>
    /// <param name="planned">The outputs, which take the place of nothing that the command reads.</param>
    /// <param name="documents">How many documents are checked.</param>
    /// <param name="options">What the writers are asked for; width and colours follow from where each output goes.</param>
    /// <param name="surroundings">Where relative paths start, and standard output.</param>
    /// <exception cref="DisclosureInputException">A file can't be written; none is left behind.</exception>
    public static async Task<ResultOutputs> OpenAsync(
        IReadOnlyList<PlannedOutput> planned, int documents, ResultWriterOptions options, Surroundings surroundings)
    {
        var outputs = new ResultOutputs(planned, documents);
        try
        {
            foreach (var each in planned)
            {
                outputs.Add(each, each.IsSplitFor(documents), options, surroundings);
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
    /// <param name="beforePlacing">What is done once all of them are complete, before any file is put in its place.</param>
    /// <exception cref="DisclosureInputException">An output can't be written; no file was put in its place.</exception>
    public void Complete(CheckSummary summary, Action beforePlacing)
    {
        Summary = summary;
        ForEach(writer => writer.Complete(Summary));
        foreach (var (target, _) in _outputs)
        {
            target.Complete();
        }

        beforePlacing();
        _folders.ForEach(folder => folder.Place());
        foreach (var (target, _) in _outputs)
        {
            target.Place();
        }

        _afterwards.ForEach(act => act());
    }

    /// <summary>The files that were written, once they are in their places.</summary>
    public IReadOnlyList<WrittenResult> Written(Surroundings surroundings) =>
    [
        .. _planned.Where(each => each.Path is not null).Select(each => new WrittenResult(
            each.Path!,
            new FileInfo(surroundings.FullPath(each.Path!)) is { Exists: true } file ? file.Length : 0,
            each.IsSplitFor(_documents) ? SplitFolder.NameOf(each.Path!) : null)),
    ];

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

    private void Add(PlannedOutput planned, bool isSplit, ResultWriterOptions options, Surroundings surroundings)
    {
        var folder = isSplit && planned.Path is { } path ? SplitFolder.Open(path, surroundings) : null;
        if (folder is not null)
        {
            _folders.Add(folder);
        }
        else if (planned is { CanBeSplit: true, Path: { } single })
        {
            _afterwards.Add(() => SplitFolder.RemoveEarlier(single, surroundings));
        }

        var target = OutputTarget.Begin(planned.Path, surroundings);
        var terminal = planned.Path is null ? surroundings : null;
        var writer = planned.Format.Create(target.Stream, options with
        {
            Width = TerminalText.Width(terminal),
            Coloured = TerminalText.IsColoured(terminal),
            Time = surroundings.Clock.GetLocalNow(),
            Split = folder?.Split is { } split ? split with { ByIssuer = planned.ByIssuer } : null,
            LinkTo = planned.Path is { } file ? new DocumentLinks(file, surroundings).To : null,
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

/// <summary>A file that holds results.</summary>
/// <param name="Name">The path as the user gave it.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Pages">The folder with a file for each report; null for none.</param>
internal sealed record WrittenResult(string Name, long Bytes, string? Pages);
