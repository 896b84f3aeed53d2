using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Win32.SafeHandles;

namespace Disclosure.Validation.Cli.Spool;

/// <summary>
/// A file of records, one behind the other, each with a label and a checksum. What is appended can be read at once, from
/// any thread. A record that was cut off or changed is noticed when the file is opened again: neither it nor anything
/// behind it is trusted, and new records take their place.
/// </summary>
internal sealed class SpoolFile : IDisposable
{
    private readonly SafeFileHandle _handle;
    private readonly Lock _append = new();
    private readonly List<SpoolEntry> _found = [];
    private long _end;

    private SpoolFile(SafeFileHandle handle) => _handle = handle;

    /// <summary>A file of this length is not worth being made smaller.</summary>
    public const long SmallLength = 1 << 20;

    private static ReadOnlySpan<byte> Signature => "disclosure spool 2\n"u8;

    /// <summary>The records that the file held when it was opened.</summary>
    public IReadOnlyList<SpoolEntry> Found => _found;

    /// <summary>Whether something in the file was damaged when it was opened.</summary>
    public bool IsDamaged { get; private set; }

    /// <summary>The bytes of the file.</summary>
    public long Length => _end;

    /// <summary>A file that is gone when it is closed.</summary>
    /// <exception cref="IOException">No file can be made.</exception>
    public static SpoolFile Temporary()
    {
        var path = Path.Combine(Path.GetTempPath(), $"disclosure-{Path.GetRandomFileName()}");
        var file = new SpoolFile(Open(path, FileMode.CreateNew, FileOptions.DeleteOnClose));
        if (!OperatingSystem.IsWindows())
        {
            // Open files need no name here; and so nothing is left, however the process ends.
            File.Delete(path);
        }

        file.Begin();
        return file;
    }

    /// <summary>The file at that path, with the records that it holds; a new one where there is none.</summary>
    /// <exception cref="IOException">The file can't be opened, or another run has it open.</exception>
    /// <exception cref="InvalidDataException">It is a file of another kind.</exception>
    public static SpoolFile At(string path)
    {
        var file = new SpoolFile(Open(path, FileMode.OpenOrCreate, FileOptions.None));
        try
        {
            if (RandomAccess.GetLength(file._handle) == 0)
            {
                file.Begin();
            }
            else
            {
                file.Scan();
            }

            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Keeps the content, and gives the place where it lies.</summary>
    /// <exception cref="IOException">The file can't be written.</exception>
    public SpoolEntry Append(SpoolLabel label, ReadOnlySpan<byte> content)
    {
        var record = SpoolRecord.Pack(label, content);
        lock (_append)
        {
            var start = _end;
            RandomAccess.Write(_handle, record, start);
            _end = start + record.Length;
            return new SpoolEntry(label, start, _end - content.Length, _end);
        }
    }

    /// <summary>The content that lies there.</summary>
    /// <exception cref="IOException">The file can't be read.</exception>
    public byte[] Read(SpoolEntry entry) => Read(entry.ContentStart, (int)(entry.End - entry.ContentStart));

    /// <summary>Copies a record from another file.</summary>
    public void Append(SpoolFile other, SpoolEntry entry) => Append(entry.Label, other.Read(entry));

    public void Dispose() => _handle.Dispose();

    private static SafeFileHandle Open(string path, FileMode mode, FileOptions options) =>
        File.OpenHandle(path, mode, FileAccess.ReadWrite, FileShare.None, options);

    private void Begin()
    {
        RandomAccess.Write(_handle, Signature, 0);
        _end = Signature.Length;
    }

    private void Scan()
    {
        var length = RandomAccess.GetLength(_handle);
        if (length < Signature.Length || !Read(0, Signature.Length).AsSpan().SequenceEqual(Signature))
        {
            throw new InvalidDataException("The file does not begin as one of this kind.");
        }

        _end = Signature.Length;
        while (_end < length && FindAt(_end, length) is { } entry)
        {
            _found.Add(entry);
            _end = entry.End;
        }

        IsDamaged = _end < length;
        if (IsDamaged)
        {
            RandomAccess.SetLength(_handle, _end);
        }
    }

    private SpoolEntry? FindAt(long start, long length)
    {
        if (length - start < SpoolRecord.HeadLength)
        {
            return null;
        }

        var head = SpoolRecord.ReadHead(Read(start, SpoolRecord.HeadLength));
        var body = head.LabelLength + (long)head.ContentLength;
        var rest = length - start - SpoolRecord.HeadLength;
        if (head.LabelLength < 0 || head.ContentLength < 0 || body > rest || body > Array.MaxLength)
        {
            return null;
        }

        var bytes = Read(start + SpoolRecord.HeadLength, (int)body);
        if (!SHA256.HashData(bytes).AsSpan().SequenceEqual(head.Checksum))
        {
            return null;
        }

        var label = JsonSerializer.Deserialize(bytes.AsSpan(0, head.LabelLength), SpoolJsonContext.Short.SpoolLabel);
        var contentStart = start + SpoolRecord.HeadLength + head.LabelLength;
        return label is null ? null : new SpoolEntry(label, start, contentStart, contentStart + head.ContentLength);
    }

    private byte[] Read(long start, int length)
    {
        var bytes = new byte[length];
        for (var done = 0; done < length;)
        {
            var count = RandomAccess.Read(_handle, bytes.AsSpan(done), start + done);
            done += count > 0 ? count : throw new EndOfStreamException();
        }

        return bytes;
    }
}
