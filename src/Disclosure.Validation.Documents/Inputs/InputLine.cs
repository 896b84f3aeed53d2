using System.Runtime.CompilerServices;
using System.Text;
using Disclosure.Validation.Documents.Limits;

namespace Disclosure.Validation.Documents.Inputs;

/// <summary>A line of a stream of reports, each a canonical report or the path of a document.</summary>
/// <param name="Bytes">Its content, without the end of the line.</param>
/// <param name="IsTooLong">Whether it is longer than any report, so that its content was passed over.</param>
public readonly record struct InputLine(ReadOnlyMemory<byte> Bytes, bool IsTooLong)
{
    private const byte End = (byte)'\n';

    /// <summary>Whether it holds a report, and not the path of one.</summary>
    public bool IsReport => Bytes.Span.TrimStart(" \t"u8).StartsWith("{"u8);

    /// <summary>Whether nothing stands in it.</summary>
    public bool IsBlank => !IsTooLong && Bytes.Span.Trim(" \t"u8).IsEmpty;

    /// <summary>The path that it holds.</summary>
    public string Path => Encoding.UTF8.GetString(Bytes.Span.Trim(" \t"u8));

    /// <summary>The lines of the stream, one after the other; no more of them is kept than the line at hand.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="cancellationToken">Stops the reading, where the stream can be stopped.</param>
    public static IAsyncEnumerable<InputLine> ReadAllAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return LinesAsync(stream, cancellationToken);
    }

    private static async IAsyncEnumerable<InputLine> LinesAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var most = new DocumentLimits().MaxBytes;
        var block = new byte[81920];
        var line = new MemoryStream();
        var isTooLong = false;
        for (int count; (count = await stream.ReadAsync(block, cancellationToken).ConfigureAwait(false)) > 0;)
        {
            var start = 0;
            for (int length; (length = block.AsSpan(start, count - start).IndexOf(End)) >= 0; start += length + 1)
            {
                Keep(start, length);
                yield return Take();
            }

            Keep(start, count - start);
        }

        if (line.Length > 0 || isTooLong)
        {
            yield return Take();
        }

        void Keep(int start, int length)
        {
            isTooLong |= line.Length + length > most;
            line.Write(block, start, isTooLong ? 0 : length);
        }

        InputLine Take()
        {
            var taken = new InputLine(line.ToArray().AsMemory().TrimEnd((byte)'\r'), isTooLong);
            line = new MemoryStream();
            isTooLong = false;
            return taken;
        }
    }
}
