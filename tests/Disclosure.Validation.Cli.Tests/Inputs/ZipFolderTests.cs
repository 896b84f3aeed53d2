using System.IO.Compression;
using Disclosure.Validation.Cli.Inputs.Folders;
using Disclosure.Validation.Documents.Limits;
using Xunit;

namespace Disclosure.Validation.Cli.Tests.Inputs;

public sealed class ZipFolderTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Nothing_is_left_on_the_disk_of_what_is_too_large()
    {
        _tool.Write("a.zip", Zip(("大.txt", (int)new DocumentLimits().MaxBytes + 1), ("小.txt", 10)));
        var root = Directory.CreateDirectory(_tool.PathOf("unpacked")).FullName;
        var zip = new ZipFolder(root, new Exclusion([]));

        Assert.Null(zip.Add("a.zip", _tool.PathOf("a.zip")));

        Assert.Equal("a.zip/大.txt", Assert.Single(zip.NotChecked).File);
        Assert.Equal("a.zip/小.txt", Assert.Single(zip.Inputs).Name);
        Assert.Equal(["小.txt"], Directory.GetFiles(root, "*", SearchOption.AllDirectories).Select(Path.GetFileName));
    }

    private static byte[] Zip(params (string Name, int Length)[] files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, length) in files)
            {
                using var content = zip.CreateEntry(name).Open();
                content.Write(new byte[length]);
            }
        }

        return stream.ToArray();
    }
}
