using System.Runtime.InteropServices;

namespace Disclosure.Validation.Cli.Shell;

/// <summary>
/// What Ctrl+C asks for: the first time to stop and to write what was done, the second time to end without results; the
/// third time the process ends as it stands.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly CancellationTokenSource _abort = new();
    private readonly PosixSignalRegistration[] _signals;

    public Interruption() => _signals =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, Ask),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, Ask),
    ];

    public CancellationToken Stop => _stop.Token;

    public CancellationToken Abort => _abort.Token;

    public void Dispose()
    {
        foreach (var signal in _signals)
        {
            signal.Dispose();
        }

        _stop.Dispose();
        _abort.Dispose();
    }

    private void Ask(PosixSignalContext signal)
    {
        var next = !_stop.IsCancellationRequested ? _stop : _abort;
        signal.Cancel = !next.IsCancellationRequested;
        next.Cancel();
    }
}
