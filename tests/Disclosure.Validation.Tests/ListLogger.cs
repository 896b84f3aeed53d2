using Microsoft.Extensions.Logging;

namespace Disclosure.Validation.Tests;

/// <summary>Keeps what is logged.</summary>
internal sealed class ListLogger : ILogger<ReportValidator>
{
    public List<(EventId Id, string Message)> Events { get; } = [];

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Events.Add((eventId, formatter(state, exception)));
}
