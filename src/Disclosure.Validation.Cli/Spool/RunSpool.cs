using Disclosure.Validation.Cli.Files;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Cli.Spool;

/// <summary>
/// The spool of one run: a temporary file, or the state file that <c>--resume</c> names, which is kept for the next run.
/// </summary>
internal sealed class RunSpool : IDisposable
{
    private readonly string _name;
    private readonly string? _path;
    private readonly SpoolFile _file;

    private RunSpool(string name, string? path, SpoolFile file, FormCatalog forms, DocumentKeys? keys)
    {
        _name = name;
        _path = path;
        _file = file;
        Reports = new ReportSpool(file, forms);
        Resume = keys is null ? null : new ResumeState(keys, file.Found);
    }

    public ReportSpool Reports { get; }

    /// <summary>What an earlier run has read; null where none shall be used.</summary>
    public ResumeState? Resume { get; }

    /// <summary>Whether a part of the state file was damaged, and is not used.</summary>
    public bool IsDamaged => _file.IsDamaged;

    /// <exception cref="DisclosureInputException">The file can't be made.</exception>
    public static RunSpool Temporary(FormCatalog forms)
    {
        var folder = Path.GetTempPath();
        return Guard(folder, () => new RunSpool(folder, null, SpoolFile.Temporary(), forms, null));
    }

    /// <exception cref="DisclosureInputException">The file can't be opened, or is of another kind.</exception>
    public static RunSpool At(string name, string path, FormCatalog forms, Func<DocumentKeys> keys)
    {
        TemporaryFile.Sweep(Path.GetDirectoryName(path) ?? path);
        return Guard(name, () => new RunSpool(name, path, SpoolFile.At(path), forms, keys()));
    }

    /// <summary>Why the document can't be read; nothing for a report, and for a document that the run did not come to.</summary>
    public IReadOnlyList<Problem> ProblemsOf(SpoolEntry? entry) =>
        entry is { Label.IsReport: false } ? Guard(() => Reports.Problems(entry)) : [];

    /// <summary>Does something that reads the spool.</summary>
    /// <exception cref="DisclosureInputException">The disk can't be read.</exception>
    public T Guard<T>(Func<T> act) => Guard(_name, act);

    /// <summary>Does something that reads or writes the spool.</summary>
    /// <exception cref="DisclosureInputException">The disk can't be read or written.</exception>
    public async Task<T> GuardAsync<T>(Func<Task<T>> act)
    {
        try
        {
            return await act();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DisclosureInputException(FileProblems.Unwritable(_name, e), e);
        }
    }

    /// <summary>
    /// Leaves out of a state file what this run did not use, once that is most of it. Where that can't be done the file
    /// stays as it is.
    /// </summary>
    /// <param name="used">What this run used.</param>
    public void Tidy(IReadOnlyCollection<SpoolEntry> used)
    {
        var kept = used.Where(entry => entry.Label.Key is not null).ToList();
        if (_path is not { } path || _file.Length <= 2 * kept.Sum(entry => entry.Length) + SpoolFile.SmallLength)
        {
            return;
        }

        try
        {
            using var held = TemporaryFile.Beside(path);
            var fresh = TemporaryFile.Sibling(held.Name, "state");
            try
            {
                Replace(path, fresh, kept);
            }
            finally
            {
                TemporaryFile.Remove(fresh);
                TemporaryFile.Remove(held.Name);
            }
        }
        catch (Exception e) when (OutputFaults.Is(e))
        {
            // All that is lost is room.
        }
    }

    private void Replace(string path, string fresh, IEnumerable<SpoolEntry> kept)
    {
        using (var file = SpoolFile.At(fresh))
        {
            foreach (var entry in kept)
            {
                file.Append(_file, entry);
            }
        }

        _file.Dispose();
        File.Move(fresh, path, overwrite: true);
    }

    public void Dispose() => _file.Dispose();

    private static T Guard<T>(string name, Func<T> act)
    {
        try
        {
            return act();
        }
        catch (InvalidDataException e)
        {
            throw new DisclosureInputException(SpoolProblems.NotAState(name), e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DisclosureInputException(FileProblems.Unwritable(name, e), e);
        }
    }
}
