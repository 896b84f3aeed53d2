using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Documents.Isolation;

/// <summary>The work of a worker: it reads what comes in, until the host closes the pipe or is gone.</summary>
internal sealed class WorkerLoop(Stream input, Stream output, IReportReader reader)
{
    [SuppressMessage(
        "ApiDesign", "RS0030:Do not use banned APIs", Justification = "The console of a worker is its pipe to the host.")]
    public static async Task RunAsync(Func<WorkerSetup, IReportReader> createReader)
    {
        await using var input = Console.OpenStandardInput();
        await using var output = Console.OpenStandardOutput();
        // What a library prints must not get between the answers, nor pass for the last words of the runtime.
        Console.SetOut(TextWriter.Null);
        Console.SetError(TextWriter.Null);
        Console.SetIn(TextReader.Null);
        // A terminal sends Ctrl+C to all: it is the host that ends, and its workers with it.
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => signal.Cancel = true);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => signal.Cancel = true);
        if (await Frame.ReadAsync(input, Array.MaxLength) is { } setup)
        {
            await Frame.WriteAsync(output, Encoding.UTF8.GetBytes(WorkerSetup.Version));
            await new WorkerLoop(input, output, createReader(WorkerSetup.Unpack(setup))).RunAsync();
        }
    }

    // While a document is read, the pipe is listened to: when it ends, the process does, whatever the document does.
    private async Task RunAsync()
    {
        while (await Frame.ReadAsync(input, Array.MaxLength) is { } name
            && await Frame.ReadAsync(input, Array.MaxLength) is { } document)
        {
            // Not a task: an exception that gets this far has to end the process, or the host would wait for it.
            ThreadPool.QueueUserWorkItem(_ => AnswerAsync(name, document).GetAwaiter().GetResult());
        }
    }

    private async Task AnswerAsync(byte[] name, byte[] document) => await Frame.WriteAsync(
        output, await ReadAsync(JsonSerializer.Deserialize(name, WorkerJsonContext.Default.String), document));

    private async Task<byte[]> ReadAsync(string? name, byte[] document)
    {
        try
        {
            using var stream = new MemoryStream(document, writable: false);
            return WorkerAnswer.Of(await reader.ReadAsync(stream, name));
        }
        catch (DisclosureInputException e)
        {
            return WorkerAnswer.Of(e);
        }
        catch (Exception e)
        {
            return WorkerAnswer.Of(FailureProblems.Of(e, name));
        }
    }
}
