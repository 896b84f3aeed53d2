using Disclosure.Validation.Cli.Commands.Checks;
using Disclosure.Validation.Cli.Runs;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Text;
using Xunit;

namespace Disclosure.Validation.Cli.Tests.Shell;

public sealed class ProgressLineTests : IDisposable
{
    private readonly StringWriter _error = new();
    private readonly StandingClock _clock = new();

    public void Dispose() => _error.Dispose();

    [Fact]
    public void A_long_run_shows_how_far_it_is_and_the_time_left()
    {
        var line = Line(80);
        line.Begin(RunWording.Reading, 200);
        _clock.Now += TimeSpan.FromSeconds(30);
        line.Show(50);

        Assert.Equal("\rreading 50/200 [#####---------------] 25% 1:30 left", _error.ToString().Replace(" %", "%"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(80)]
    public void Where_there_is_no_terminal_or_little_time_passed_nothing_is_shown(int? width)
    {
        var line = Line(width);
        line.Begin(RunWording.Reading, 200);
        _clock.Now += width is null ? TimeSpan.FromSeconds(30) : TimeSpan.FromMilliseconds(190);
        line.Show(50);
        line.Hide();

        Assert.Equal("", _error.ToString());
    }

    [Fact]
    public void The_line_comes_by_itself_where_one_document_takes_long()
    {
        var line = Line(80);
        line.Begin(RunWording.Reading, 2);
        _clock.Now += TimeSpan.FromMilliseconds(250);
        _clock.Tick();

        Assert.Equal("\rreading 0/2 [--------------------] 0%", _error.ToString().Replace(" %", "%"));
    }

    [Fact]
    public void A_stage_of_unknown_length_has_a_word_and_is_gone_when_it_ends()
    {
        var line = Line(80);
        line.Begin(CheckWording.Preparing);
        _clock.Now += TimeSpan.FromMilliseconds(250);
        _clock.Tick();
        line.End();
        _clock.Now += TimeSpan.FromMilliseconds(250);
        _clock.Tick();

        Assert.Equal("\rpreparing…\r          \r", _error.ToString());
        Assert.Equal(0, _clock.Timers);
    }

    [Fact]
    public void The_line_is_not_written_more_often_than_one_can_read_it()
    {
        var line = Line(80);
        line.Begin(RunWording.Reading, 200);
        _clock.Now += TimeSpan.FromSeconds(30);
        line.Show(50);
        var once = _error.ToString();
        line.Show(51);

        Assert.Equal(once, _error.ToString());
    }

    [Fact]
    public void A_message_takes_the_place_of_the_line()
    {
        var line = Line(80);
        line.Begin(RunWording.Reading, 200);
        _clock.Now += TimeSpan.FromSeconds(30);
        line.Show(50);
        new Messages(_error, Language.En) { Progress = line }.Note(new("说明", "something"));

        Assert.Matches(@"left\r +\rnote: something\r?\n$", _error.ToString());
    }

    [Theory]
    [InlineData(20)]
    [InlineData(5)]
    public void The_line_fits_the_terminal(int width)
    {
        var line = new ProgressLine(_error, width, _clock, Language.Zh);
        line.Begin(RunWording.Reading, 200);
        _clock.Now += TimeSpan.FromSeconds(30);
        line.Show(50);

        Assert.InRange(_error.ToString().Sum(c => c == '\r' ? 0 : c >= '\u1100' ? 2 : 1), 1, width - 1);
    }

    private ProgressLine Line(int? width) => new(_error, width, _clock, Language.En);

    private sealed class StandingClock : TimeProvider
    {
        public TimeSpan Now { get; set; } = TimeSpan.FromDays(1);

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;

        public int Timers => _timers.Count;

        private readonly List<Timer> _timers = [];

        public void Tick() => _timers.ForEach(timer => timer.Call());

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = new Timer(_timers, () => callback(state));
            _timers.Add(timer);
            return timer;
        }
    }

    private sealed class Timer(List<Timer> timers, Action call) : ITimer
    {
        public void Call() => call();

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() => timers.Remove(this);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
