using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Disclosure.Validation.Documents.Isolation.Confinement;

namespace Disclosure.Validation.Documents.Isolation;

/// <summary>A process that reads one document after the other, as its host sees it.</summary>
internal sealed class WorkerProcess : IAsyncDisposable
{
    // What it says of itself when it starts; and of a document, whose report may be longer than the document.
    private const int LongestGreeting = 1024;
    private const int LongestAnswer = 128 << 20;
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly IConfinement? _confinement;
    private readonly Task<string> _lastWords;
    private volatile bool _isSpent;

    private WorkerProcess(Process process, long mostMemory)
    {
        _process = process;
        _confinement = Confinements.Of(process, mostMemory);
        _lastWords = LastWordsAsync();
    }

    /// <summary>How many documents it was given.</summary>
    public int Documents { get; private set; }

    /// <summary>Whether it can read no further document.</summary>
    public bool IsSpent => _isSpent || _process.HasExited;

    /// <summary>Whether the system has ended it because it took more memory than it may.</summary>
    public bool HasRunOutOfMemory => _confinement?.HasRunOutOfMemory == true;

    /// <summary>The bytes that it takes up in memory; zero when it has ended.</summary>
    public long Memory => Ask<long>(OperatingSystem.IsLinux() ? ResidentBytes : process => process.WorkingSet64);

    public TimeSpan ProcessorTime => Ask(process => process.TotalProcessorTime);

    /// <param name="start">The program.</param>
    /// <param name="setup">What it is told before the first document.</param>
    /// <param name="mostMemory">The bytes that it may take up in memory.</param>
    /// <param name="cancellation">Gives it up.</param>
    /// <exception cref="InvalidOperationException">The program can't be started, or is no worker of this version.</exception>
    public static async Task<WorkerProcess> StartAsync(
        ProcessStartInfo start, byte[] setup, long mostMemory, CancellationToken cancellation)
    {
        var worker = new WorkerProcess(Start(start), mostMemory);
        using var time = new CancellationTokenSource(LongestStart);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(time.Token, cancellation);
        try
        {
            await Frame.WriteAsync(worker._process.StandardInput.BaseStream, setup, either.Token);
            var greeting = await Frame.ReadAsync(worker._process.StandardOutput.BaseStream, LongestGreeting, either.Token);
            if (greeting is not null && Encoding.UTF8.GetString(greeting) == WorkerSetup.Version)
            {
                return worker;
            }
        }
        catch (Exception e) when (e is IOException or InvalidDataException or OperationCanceledException)
        {
            // It is told of below, with what the program has said.
        }

        await worker.DisposeAsync();
        cancellation.ThrowIfCancellationRequested();
        throw NoWorker(start, await worker._lastWords);
    }

    /// <summary>The answer; null where the worker died over the document.</summary>
    public async Task<byte[]?> AskAsync(string? name, ReadOnlyMemory<byte> document)
    {
        Documents++;
        try
        {
            var pipe = _process.StandardInput.BaseStream;
            await Frame.WriteAsync(pipe, JsonSerializer.SerializeToUtf8Bytes(name, WorkerJsonContext.Default.String!));
            await Frame.WriteAsync(pipe, document);
            var answer = await Frame.ReadAsync(_process.StandardOutput.BaseStream, LongestAnswer);
            _isSpent |= answer is null or [] || WorkerAnswer.IsLast(answer);
            return answer;
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            _isSpent = true;
            return null;
        }
    }

    public void Kill()
    {
        _isSpent = true;
        _process.Kill();
    }

    /// <summary>How it ended: what the runtime said of it, or its exit code.</summary>
    public async Task<string> EndAsync()
    {
        Kill();
        await _process.WaitForExitAsync();
        return await _lastWords is { Length: > 0 } words
            ? words
            : string.Create(CultureInfo.InvariantCulture, $"exit code {_process.ExitCode}");
    }

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        _process.Dispose();
        _confinement?.Dispose();
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception e)
        {
            throw NoWorker(start, e.Message, e);
        }
    }

    private static InvalidOperationException NoWorker(ProcessStartInfo start, string said, Exception? inner = null) => new(
        $"'{start.FileName} {string.Join(' ', start.ArgumentList)}' reads no documents for version {WorkerSetup.Version} of "
        + $"this library; its Main has to begin with DocumentWorker.TryRun(args). {said}",
        inner);

    // What follows has to be taken, or the process would wait for a reader; of a stack overflow it would be said for minutes.
    private async Task<string> LastWordsAsync()
    {
        var words = await _process.StandardError.ReadLineAsync() ?? "";
        if (words.StartsWith("Stack overflow", StringComparison.Ordinal))
        {
            Kill();
        }

        await _process.StandardError.BaseStream.CopyToAsync(Stream.Null);
        return words;
    }

    // Of a process that has ended nothing can be asked.
    private T Ask<T>(Func<Process, T> question)
        where T : struct
    {
        try
        {
            _process.Refresh();
            return question(_process);
        }
        catch (Exception e) when (e is InvalidOperationException or IOException)
        {
            return default;
        }
    }

    // Process.WorkingSet64 looks at every thread as well, which takes longer than to read many a document.
    private static long ResidentBytes(Process process)
    {
        var pages = File.ReadAllText($"/proc/{process.Id}/statm").Split(' ')[1];
        return long.Parse(pages, CultureInfo.InvariantCulture) * Environment.SystemPageSize;
    }
}
