using System.Text.RegularExpressions;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reporting.Html;

namespace Disclosure.Validation.Cli.Outputs;

/// <summary>
/// The folder beside an HTML report that has a file for each report checked: <c>report/</c> beside <c>report.html</c>. Like
/// the file, it is put in its place whole or not at all; what stood there before is replaced only where it is such a folder.
/// </summary>
internal sealed partial class SplitFolder : IDisposable
{
    private readonly string _name;
    private readonly string _temporary;
    private readonly string _target;

    private SplitFolder(string overview, string target, string name)
    {
        _name = name;
        _target = target;
        _temporary = Path.Combine(Path.GetDirectoryName(target) ?? target, $".{Path.GetRandomFileName()}.tmp");
        Directory.CreateDirectory(_temporary);
        Split = new HtmlSplit(
            overview,
            Path.GetFileName(target),
            name => new FileStream(Path.Combine(_temporary, name), FileMode.CreateNew));
    }

    /// <summary>What the writer needs to know.</summary>
    public HtmlSplit Split { get; }

    /// <summary>Makes the folder, under another name until it is complete.</summary>
    /// <param name="file">The file with the overview, as the user named it.</param>
    /// <param name="surroundings">Where relative paths start.</param>
    /// <exception cref="DisclosureInputException">Other files are in its place, or it can't be made.</exception>
    public static SplitFolder Open(string file, Surroundings surroundings)
    {
        var path = surroundings.FullPath(file);
        var target = Path.HasExtension(path) ? Path.ChangeExtension(path, null) : path + "-reports";
        var name = surroundings.Shown(target);
        return Guard(name, () => File.Exists(target) || (Directory.Exists(target) && !IsOurs(target))
            ? throw new DisclosureInputException(OutputProblems.FolderInUse(name))
            : new SplitFolder(Path.GetFileName(path), target, name));
    }

    /// <summary>Puts the complete folder in its place.</summary>
    /// <exception cref="DisclosureInputException">That can't be done.</exception>
    public void Place() => Guard(_name, () =>
    {
        if (Directory.Exists(_target))
        {
            Directory.Delete(_target, recursive: true);
        }

        Directory.Move(_temporary, _target);
        return this;
    });

    /// <summary>Removes what was not completed.</summary>
    public void Dispose()
    {
        if (Directory.Exists(_temporary))
        {
            Directory.Delete(_temporary, recursive: true);
        }
    }

    private static SplitFolder Guard(string name, Func<SplitFolder> act)
    {
        try
        {
            return act();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DisclosureInputException(ToolProblems.Unwritable(name, e), e);
        }
    }

    private static bool IsOurs(string folder) =>
        Directory.EnumerateFileSystemEntries(folder).All(entry => File.Exists(entry) && Ours().IsMatch(Path.GetFileName(entry)));

    [GeneratedRegex(@"^\d{4,}(-.+)?\.html$")]
    private static partial Regex Ours();
}
