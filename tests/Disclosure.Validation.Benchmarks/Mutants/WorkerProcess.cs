using System.Diagnostics;
using System.Globalization;

namespace Disclosure.Validation.Benchmarks.Mutants;

/// <summary>A process that runs tests with a mutant switched on; it is replaced when it dies, hangs, or may remember a mutant.</summary>
internal sealed class WorkerProcess(string program) : IDisposable
{
    private static readonly TimeSpan Glance = TimeSpan.FromSeconds(1);

    private Process? _process;

    /// <summary>The answers to an order, up to the line that ends them; the last is null where the process died or took too long.</summary>
    public IEnumerable<string?> Ask(string order, Func<string, bool> isLast, TimeSpan patience, int? mutant = null)
    {
        _process ??= Start(mutant);
        if (!TrySend(order))
        {
            Dispose();
            yield return null;
            yield break;
        }

        while (true)
        {
            var answer = Read(patience);
            if (answer is null)
            {
                Dispose();
            }

            yield return answer;
            if (answer is null || isLast(answer))
            {
                yield break;
            }
        }
    }

    public void Dispose()
    {
        if (_process is { } process)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            process.Dispose();
            _process = null;
        }
    }

    private bool TrySend(string order)
    {
        try
        {
            _process!.StandardInput.WriteLine(order);
            _process.StandardInput.Flush();
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    // A busy machine makes a test slow, not hang: what counts is the processor's time, and by the clock ten times as long.
    private string? Read(TimeSpan patience)
    {
        var line = _process!.StandardOutput.ReadLineAsync();
        var clock = Stopwatch.StartNew();
        var before = _process.TotalProcessorTime;
        while (!line.Wait(Glance))
        {
            _process.Refresh();
            if (_process.HasExited || clock.Elapsed > 10 * patience || _process.TotalProcessorTime - before > patience)
            {
                return null;
            }
        }

        return line.Result;
    }

    private Process Start(int? mutant)
    {
        var start = new ProcessStartInfo(program, "mutants")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetDirectoryName(program)!,
        };
        // A mutant that fills the memory is to die of it alone.
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x80000000";
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["MUTANT"] = (mutant ?? -1).ToString(CultureInfo.InvariantCulture);
        return Process.Start(start)!;
    }
}
