using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Writing;

namespace Disclosure.Validation.Reporting;

/// <summary>A format that results can be written in.</summary>
/// <param name="Name">The name, as the command line knows it: <c>json</c>.</param>
/// <param name="ContentType">The media type, as HTTP states it: <c>text/html; charset=utf-8</c>.</param>
/// <param name="Create">Makes a writer for one run; the stream stays open.</param>
public sealed record OutputFormat(
    string Name, string ContentType, Func<Stream, ResultWriterOptions, IResultWriter> Create)
{
    /// <summary>The options of <see cref="Write"/> where none are given. Default: the defaults.</summary>
    public ResultWriterOptions Options { get; init; } = new();

    /// <summary>Where output of the format may go.</summary>
    public OutputPlace Place { get; init; }

    /// <summary>Writes a whole result; the stream stays open. Where it may not be blocked on, use <see cref="WriteAsync"/>.</summary>
    /// <param name="result">The result.</param>
    /// <param name="stream">The stream.</param>
    /// <param name="options">What is asked for; null for <see cref="Options"/>.</param>
    /// <exception cref="IOException">The stream can't be written.</exception>
    public void Write(CheckResult result, Stream stream, ResultWriterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(stream);
        var writer = Create(stream, options ?? Options);
        using var resources = writer as IDisposable;
        writer.WriteAll(result);
    }

    /// <summary>
    /// Writes a whole result without ever blocking on the stream, which stays open: what a server asks for the body of a response. At most
    /// what is written of one report is kept in memory.
    /// </summary>
    /// <param name="result">The result.</param>
    /// <param name="stream">The stream.</param>
    /// <param name="options">What is asked for; null for <see cref="Options"/>.</param>
    /// <param name="cancellationToken">Stops the writing; what is written then is no whole document.</param>
    /// <exception cref="IOException">The stream can't be written.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    /// <example><code>
    /// app.MapGet("/report", async (HttpResponse response, ReportValidator validator) =>
    /// {
    ///     response.ContentType = OutputFormats.Html.ContentType;
    ///     await OutputFormats.Html.WriteAsync(validator.ValidateAll(reports), response.Body);
    /// });
    /// </code></example>
    public async Task WriteAsync(
        CheckResult result, Stream stream, ResultWriterOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(stream);
        await using var pending = new PendingStream();
        var writer = Create(pending, options ?? Options);
        using (writer as IDisposable)
        {
            foreach (var _ in writer.Steps(result))
            {
                await pending.HandOnAsync(stream, cancellationToken).ConfigureAwait(false);
            }
        }

        await pending.HandOnAsync(stream, cancellationToken).ConfigureAwait(false);
    }
}

/// <summary>Where the output of a format may go.</summary>
public enum OutputPlace
{
    /// <summary>Anywhere.</summary>
    Anywhere,

    /// <summary>To files and pipes, but not to a terminal, which can't show it.</summary>
    NoTerminal,

    /// <summary>To a file of its own, never to standard output.</summary>
    FileOnly,
}
