using System.Threading.Channels;
using Disclosure.Validation.Documents.Inputs;

namespace Disclosure.Validation.Cli.Lines;

/// <summary>
/// Answers lines in their order, several at work at a time. However many lines there are, only a few are kept; and an answer does not wait for
/// the next line, so that a program may ask for one after the other.
/// </summary>
/// <param name="input">The lines.</param>
/// <param name="output">Where the answers go.</param>
/// <param name="answers">Answers one.</param>
internal sealed class LineRun(Stream input, Stream output, LineAnswers answers)
{
    private readonly Channel<Task<LineAnswer>> _open = Channel.CreateBounded<Task<LineAnswer>>(
        new BoundedChannelOptions(Environment.ProcessorCount) { SingleReader = true, SingleWriter = true });

    /// <param name="told">Is told of each answer, in order.</param>
    /// <param name="stop">Stops the run.</param>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    public async Task RunAsync(Action<LineAnswer> told, CancellationToken stop)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var asking = AskAsync(end.Token);
        try
        {
            await foreach (var open in _open.Reader.ReadAllAsync(stop))
            {
                var answer = await open;
                await output.WriteAsync(answer.Text, stop);
                if (!_open.Reader.TryPeek(out var next) || !next.IsCompleted)
                {
                    await output.FlushAsync(stop);
                }

                told(answer);
            }
        }
        finally
        {
            await end.CancelAsync();
        }

        await asking;
    }

    private async Task AskAsync(CancellationToken end)
    {
        Exception? fault = null;
        try
        {
            await using var lines = InputLine.ReadAllAsync(input, CancellationToken.None).GetAsyncEnumerator(CancellationToken.None);

            // A read of a terminal or a pipe that nobody writes to does not end by itself.
            while (await lines.MoveNextAsync().AsTask().WaitAsync(end))
            {
                var line = lines.Current;
                await _open.Writer.WriteAsync(Task.Run(() => answers.AnswerAsync(line, end), end), end);
            }
        }
        catch (Exception e)
        {
            fault = e;
        }

        _open.Writer.Complete(fault);
    }
}
