using System.Globalization;
using Disclosure.Validation.Documents.Detection;
using Disclosure.Validation.Documents.Inputs;
using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Findings.Verdicts;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Inputs.Folders;

/// <summary>
/// Reads zip files as folders: the documents in them are unpacked into a folder of this run, within bounds, and what else lies
/// there is named.
/// </summary>
/// <param name="root">The folder to unpack into.</param>
/// <param name="exclusion">What is left out.</param>
internal sealed class ZipFolder(string root, Exclusion exclusion)
{
    private const long MostBytes = 2L << 30;

    private static readonly long MostBytesEach = new DocumentLimits().MaxBytes;

    private long _left = MostBytes;

    /// <summary>The documents.</summary>
    public List<InputSource> Inputs { get; } = [];

    /// <summary>What else was there.</summary>
    public List<NotCheckedFile> NotChecked { get; } = [];

    /// <summary>Takes in a zip file; why that can't be done, or null.</summary>
    /// <param name="name">What the user calls it.</param>
    /// <param name="path">Its full path.</param>
    public LocalizedText? Add(string name, string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            foreach (var file in ZippedFiles.In(stream, name, FileKinds.IsDocument, exclusion.Covers))
            {
                if (file.Name == name)
                {
                    return file.WhyNot;
                }

                Add(file);
            }

            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return UnpackingProblems.Unopened;
        }
    }

    private void Add(ZippedFile file)
    {
        var target = Path.Combine(root, file.Archive.ToString(CultureInfo.InvariantCulture), file.Path);
        if ((file.WhyNot ?? Unpack(file, target)) is { } reason)
        {
            NotChecked.Add(new NotCheckedFile(file.Name, reason));
        }
        else
        {
            Inputs.Add(new InputSource(file.Name, target) { IsNamed = false });
        }
    }

    // What was unpacked in vain counts as work, and doesn't stay.
    private LocalizedText? Unpack(ZippedFile file, string target)
    {
        var isWhole = false;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            using var content = file.Open();

            // Not every system tells names apart that the zip file does.
            using var written = new FileStream(target, FileMode.CreateNew, FileAccess.Write);
            isWhole = Copy(content, written, Math.Min(MostBytesEach, _left));
            _left -= written.Length;
            return isWhole ? null : UnpackingProblems.TooLarge;
        }
        catch (Exception e) when (UnpackingProblems.IsDamage(e))
        {
            return UnpackingProblems.Damaged;
        }
        finally
        {
            if (!isWhole && File.Exists(target))
            {
                File.Delete(target);
            }
        }
    }

    private static bool Copy(Stream content, FileStream file, long most)
    {
        var block = new byte[81920];
        for (int count; (count = content.Read(block)) > 0;)
        {
            if (file.Length + count > most)
            {
                return false;
            }

            file.Write(block, 0, count);
        }

        return true;
    }
}
