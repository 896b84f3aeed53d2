using System.Globalization;
using Disclosure.Validation.Reporting.Pages;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Shell;

/// <summary>
/// One line on a terminal that tells what a run is at, how far it has come and how long it may still take. It comes by itself when
/// a person would begin to wait, so that short runs stay quiet, and gives way to everything else that is written there.
/// </summary>
/// <param name="error">Where the line is shown.</param>
/// <param name="width">The width of the terminal; null where there is none, and nothing is shown.</param>
/// <param name="clock">The clock.</param>
/// <param name="language">The language.</param>
internal sealed class ProgressLine(TextWriter error, int? width, TimeProvider clock, Language language)
{
    private const int BarWidth = 20;
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    private LocalizedText? _stage;
    private ITimer? _timer;
    private int _total;
    private int _done;
    private long _begun;
    private long _shown;
    private int _written;

    /// <summary>Begins a stage of the run; one without a name shows nothing.</summary>
    /// <param name="stage">What is done.</param>
    /// <param name="total">To how many; zero where that is not known.</param>
    public void Begin(LocalizedText? stage, int total = 0)
    {
        lock (error)
        {
            End();
            if (width is not null && stage is not null)
            {
                (_stage, _total, _done, _begun, _shown) = (stage, total, 0, clock.GetTimestamp(), 0);
                _timer = clock.CreateTimer(_ => Show(0), null, Patience, Interval);
            }
        }
    }

    /// <summary>Shows how many are done, unless it is too early or was shown just now. Any thread may call this.</summary>
    public void Show(int done)
    {
        lock (error)
        {
            _done = Math.Max(_done, done);
            var passed = clock.GetElapsedTime(_begun);
            if (_stage is not { } stage || passed < Patience || (_shown != 0 && clock.GetElapsedTime(_shown) < Interval))
            {
                return;
            }

            _shown = clock.GetTimestamp();
            Write(stage.In(language) + (_total == 0 ? "…" : Line(passed)), width!.Value);
        }
    }

    /// <summary>Ends the stage: nothing is shown until the next begins.</summary>
    public void End()
    {
        lock (error)
        {
            Hide();
            _timer?.Dispose();
            (_stage, _timer) = (null, null);
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Hide()
    {
        lock (error)
        {
            if (_written > 0)
            {
                error.Write('\r' + new string(' ', _written) + '\r');
                error.Flush();
                _written = 0;
            }
        }
    }

    private string Line(TimeSpan passed)
    {
        var share = (double)_done / _total;
        var filled = (int)(share * BarWidth);
        var bar = new string('#', filled) + new string('-', BarWidth - filled);
        var left = _done == 0 ? null : " " + ShellWording.TimeLeft(passed * ((double)(_total - _done) / _done)).In(language);
        return string.Create(
            CultureInfo.InvariantCulture, $" {_done}/{_total} [{bar}] {share:P0}{left}");
    }

    // In the last column some terminals begin a new line.
    private void Write(string line, int columns)
    {
        var cut = line;
        while (Page.WidthOf(cut) >= columns && cut.Length > 0)
        {
            cut = cut[..^1];
        }

        var wide = Page.WidthOf(cut);
        error.Write('\r' + cut + new string(' ', Math.Max(_written - wide, 0)));
        error.Flush();
        _written = wide;
    }
}
