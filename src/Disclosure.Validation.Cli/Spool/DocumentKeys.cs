using System.Security.Cryptography;
using System.Text;

namespace Disclosure.Validation.Cli.Spool;

/// <summary>
/// Names what a document is read from and with: its content and its name, the build of the tool, the rule packs and the
/// options of reading. What has the same key reads the same.
/// </summary>
internal sealed class DocumentKeys
{
    private readonly byte[] _surroundings;

    /// <param name="packs">The pack files and folders in use besides the built-in ones, in order.</param>
    /// <param name="options">The options that reading depends on.</param>
    public DocumentKeys(IEnumerable<string> packs, params IEnumerable<string> options)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in Builds().Concat(options))
        {
            Append(hash, Encoding.UTF8.GetBytes(part));
        }

        foreach (var file in packs.SelectMany(Files))
        {
            Append(hash, Encoding.UTF8.GetBytes(Path.GetFileName(file)));
            Append(hash, File.ReadAllBytes(file));
        }

        _surroundings = hash.GetHashAndReset();
    }

    /// <summary>The key of a document of that name and content.</summary>
    public string Of(string name, ReadOnlySpan<byte> content)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(_surroundings);
        Append(hash, Encoding.UTF8.GetBytes(name));
        Append(hash, content);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    // A build of the same version may still read in another way: its id tells it apart.
    private static IEnumerable<string> Builds() =>
        from type in new[] { typeof(ReportValidator), typeof(Documents.DocumentReader), typeof(DocumentKeys) }
        select $"{type.Assembly.FullName} {type.Module.ModuleVersionId}";

    private static IEnumerable<string> Files(string pack) => Directory.Exists(pack)
        ? Directory.EnumerateFiles(pack).Order(StringComparer.Ordinal)
        : [pack];

    // With its length, so that no two lists of parts look alike.
    private static void Append(IncrementalHash hash, ReadOnlySpan<byte> part)
    {
        hash.AppendData(BitConverter.GetBytes((long)part.Length));
        hash.AppendData(part);
    }
}
