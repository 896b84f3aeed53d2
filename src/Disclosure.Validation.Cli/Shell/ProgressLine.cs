using System.Globalization;
using Disclosure.Validation.Reporting.Pages;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Shell;

/// <summary>
/// One line on a terminal that tells how far a long run has come and how long it may still take. It comes only after a
/// while, so that short runs stay quiet, and gives way to everything else that is written there.
/// </summary>
/// <param name="error">Where the line is shown.</param>
/// <param name="width">The width of the terminal; null where there is none, and nothing is shown.</param>
/// <param name="clock">The clock.</param>
/// <param name="language">The language.</param>
internal sealed class ProgressLine(TextWriter error, int? width, TimeProvider clock, Language language)
{
    private const int BarWidth = 20;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    private LocalizedText? _stage;
    private int _total;
    private long _begun;
    private long _shown;
    private int _written;

    /// <summary>Begins a stage of the run; one without a name shows nothing.</summary>
    public void Begin(LocalizedText? stage, int total)
    {
        lock (error)
        {
            Hide();
            (_stage, _total, _begun, _shown) = (stage, total, clock.GetTimestamp(), 0);
        }
    }

    /// <summary>Shows how many are done, unless it is too early or was shown just now. Any thread may call this.</summary>
    public void Show(int done)
    {
        if (width is not { } columns || _stage is not { } stage)
        {
            return;
        }

        lock (error)
        {
            var passed = clock.GetElapsedTime(_begun);
            if (passed < Patience || (_shown != 0 && clock.GetElapsedTime(_shown) < Interval))
            {
                return;
            }

            _shown = clock.GetTimestamp();
            Write(stage.In(language) + Line(done, passed), columns);
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

    private string Line(int done, TimeSpan passed)
    {
        var share = _total == 0 ? 1 : (double)done / _total;
        var filled = (int)(share * BarWidth);
        var bar = new string('#', filled) + new string('-', BarWidth - filled);
        var left = done == 0 ? null : ShellWording.TimeLeft(passed * ((double)(_total - done) / done)).In(language);
        return string.Create(
            CultureInfo.InvariantCulture, $" {done}/{_total} [{bar}] {share:P0} {left}");
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
