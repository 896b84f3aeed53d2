using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text.Json;

namespace Disclosure.Validation.Cli.Spool;

/// <summary>The bytes of a record: the lengths of label and content, the checksum of both, and both.</summary>
internal static class SpoolRecord
{
    public const int HeadLength = sizeof(int) + sizeof(int) + SHA256.HashSizeInBytes;

    public static byte[] Pack(SpoolLabel label, ReadOnlySpan<byte> content)
    {
        var labelBytes = JsonSerializer.SerializeToUtf8Bytes(label, SpoolJsonContext.Short.SpoolLabel);
        var record = new byte[HeadLength + labelBytes.Length + content.Length];
        BinaryPrimitives.WriteInt32LittleEndian(record, labelBytes.Length);
        BinaryPrimitives.WriteInt32LittleEndian(record.AsSpan(sizeof(int)), content.Length);
        var body = record.AsSpan(HeadLength);
        labelBytes.CopyTo(body);
        content.CopyTo(body[labelBytes.Length..]);
        SHA256.HashData(body, record.AsSpan(2 * sizeof(int)));
        return record;
    }

    public static RecordHead ReadHead(ReadOnlySpan<byte> head) => new(
        BinaryPrimitives.ReadInt32LittleEndian(head),
        BinaryPrimitives.ReadInt32LittleEndian(head[sizeof(int)..]),
        head[(2 * sizeof(int))..HeadLength]);

    public readonly ref struct RecordHead(int labelLength, int contentLength, ReadOnlySpan<byte> checksum)
    {
        public int LabelLength { get; } = labelLength;

        public int ContentLength { get; } = contentLength;

        public ReadOnlySpan<byte> Checksum { get; } = checksum;
    }
}
