using System.Runtime.CompilerServices;

namespace Disclosure.Validation.Documents.Pdf.Files;

/// <summary>
/// The bytes of a document, and the place from which PdfPig can be stopped while it looks for objects: it reads them byte by byte, and goes
/// somewhere else before each object, also where objects lead back to each other.
/// </summary>
internal sealed class WatchedStream(byte[] bytes, PdfBudget budget) : Stream
{
    private const int CheckEvery = 1 << 12;

    // A damaged file is looked through several times; more than that leads nowhere.
    private long _looks = (4L * bytes.Length) + (64 << 20);
    private long _position;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => bytes.Length;

    public override long Position
    {
        get => _position;
        set
        {
            Look();
            if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            {
                throw budget.Refuse(DocumentProblems.Entangled(budget.File));
            }

            _position = value >= 0 ? value : throw new IOException("A place before the file.");
        }
    }

    public override int ReadByte()
    {
        Look();
        return _position < bytes.Length ? bytes[_position++] : -1;
    }

    public override int Read(Span<byte> buffer)
    {
        Look();
        if (_position >= bytes.Length)
        {
            return 0;
        }

        var count = (int)Math.Min(buffer.Length, bytes.Length - _position);
        bytes.AsSpan((int)_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => _position + offset,
        _ => bytes.Length + offset,
    };

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private void Look()
    {
        if (--_looks % CheckEvery != 0)
        {
            return;
        }

        budget.Check();
        if (_looks <= 0)
        {
            throw budget.Refuse(DocumentProblems.Entangled(budget.File));
        }
    }
}
