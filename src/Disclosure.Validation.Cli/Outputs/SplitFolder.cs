using Disclosure.Validation.Cli.Files;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reporting.Writing;

namespace Disclosure.Validation.Cli.Outputs;

/// <summary>
/// The folder beside an HTML report that has a file for each report checked: <c>report_files/</c> beside <c>report.html</c>, which Windows
/// moves and copies with it. Like the file, it is put in its place whole or not at all; what stood there before is replaced only where it is
/// such a folder.
/// </summary>
internal sealed class SplitFolder : IDisposable
{
    private readonly string _name;
    private readonly string _target;
    private readonly FileStream _held;

    private SplitFolder(string overview, string target, string name)
    {
        (_name, _target) = (name, target);
        _held = TemporaryFile.Beside(target);
        Directory.CreateDirectory(Pages);
        Split = new HtmlSplit(
            overview,
            Path.GetFileName(target),
            page => new FileStream(Path.Combine(Pages, page), FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0));
    }

    /// <summary>What the writer needs to know.</summary>
    public HtmlSplit Split { get; }

    private string Pages => TemporaryFile.Sibling(_held.Name, "pages");

    private string Old => TemporaryFile.Sibling(_held.Name, "old");

    /// <summary>The folder of a file with the overview, as the user named it.</summary>
    public static string NameOf(string file) => (Path.HasExtension(file) ? Path.ChangeExtension(file, null) : file) + "_files";

    /// <summary>Makes the folder, under another name until it is complete.</summary>
    /// <param name="file">The file with the overview, as the user named it.</param>
    /// <param name="surroundings">Where relative paths start.</param>
    /// <exception cref="DisclosureInputException">Other files are in its place, or it can't be made.</exception>
    public static SplitFolder Open(string file, Surroundings surroundings)
    {
        var name = NameOf(file);
        var target = FilePaths.Real(surroundings.FullPath(name));
        return Guard(name, () => File.Exists(target) || (Directory.Exists(target) && !IsOurs(target))
            ? throw new DisclosureInputException(OutputProblems.FolderInUse(name))
            : new SplitFolder(Path.GetFileName(surroundings.FullPath(file)), target, name));
    }

    /// <summary>Removes what an earlier run has written there for a file that is no longer split.</summary>
    /// <param name="file">The file with the overview, as the user named it.</param>
    /// <param name="surroundings">Where relative paths start.</param>
    public static void RemoveEarlier(string file, Surroundings surroundings)
    {
        var folder = FilePaths.Real(surroundings.FullPath(NameOf(file)));
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any() && IsOurs(folder))
        {
            TemporaryFile.Remove(folder);
        }
    }

    /// <summary>Puts the complete folder in its place.</summary>
    /// <exception cref="DisclosureInputException">That can't be done; what stood there stands there still.</exception>
    public void Place() => Guard(_name, () =>
    {
        if (!Directory.Exists(_target))
        {
            Directory.Move(Pages, _target);
            return this;
        }

        Directory.Move(_target, Old);
        try
        {
            Directory.Move(Pages, _target);
        }
        catch
        {
            Directory.Move(Old, _target);
            throw;
        }

        return this;
    });

    /// <summary>Removes what was not completed, and what was replaced.</summary>
    public void Dispose()
    {
        TemporaryFile.Remove(Pages);
        TemporaryFile.Remove(Old);
        _held.Dispose();
        TemporaryFile.Remove(_held.Name);
    }

    private static SplitFolder Guard(string name, Func<SplitFolder> act)
    {
        try
        {
            return act();
        }
        catch (Exception e) when (OutputFaults.Is(e))
        {
            throw OutputFaults.Of(name, e);
        }
    }

    private static bool IsOurs(string folder) =>
        Directory.EnumerateFileSystemEntries(folder).All(entry => File.Exists(entry) && EarlierOutput.IsPage(entry));
}
