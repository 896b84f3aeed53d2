using System.Globalization;

namespace Disclosure.Validation.Documents.Isolation.Confinement;

/// <summary>
/// A control group of Linux (version 2) with one worker in it. It is made in the group of this program, or beside that in its parent, as
/// services and sessions of systemd have them: a group that holds processes can't divide its memory among groups in it.
/// </summary>
internal sealed class ControlGroup : IConfinement
{
    private const string Prefix = "disclosure-worker-";
    private const string Controllers = "cgroup.subtree_control";
    private const string Members = "cgroup.procs";

    // Threads count as processes; a worker has about twenty.
    private const int MostThreads = 256;

    private readonly string _folder;

    private ControlGroup(string folder) => _folder = folder;

    /// <inheritdoc />
    public bool HasRunOutOfMemory
    {
        get
        {
            try
            {
                return File.ReadLines(Path.Combine(_folder, "memory.events"))
                    .Any(line => line.StartsWith("oom_kill ", StringComparison.Ordinal) && !line.EndsWith(" 0", StringComparison.Ordinal));
            }
            catch (Exception e) when (IsRefusal(e))
            {
                return false;
            }
        }
    }

    /// <summary>Puts a process into a group of its own; null where the system has no such groups, or none is open to this program.</summary>
    /// <param name="process">The id of the process.</param>
    /// <param name="memory">The bytes that it may take up in memory.</param>
    /// <param name="root">Where the groups are.</param>
    /// <param name="own">The file that names the groups of this program.</param>
    public static ControlGroup? Of(int process, long memory, string root = "/sys/fs/cgroup", string own = "/proc/self/cgroup")
    {
        try
        {
            return Parents(root, own).Select(parent => In(parent, process, memory)).FirstOrDefault(group => group is not null);
        }
        catch (Exception e) when (IsRefusal(e))
        {
            return null;
        }
    }

    /// <summary>Removes the group; one whose process is about to end is left to the next host.</summary>
    public void Dispose() => Remove(_folder);

    private static IEnumerable<string> Parents(string root, string own)
    {
        var group = File.ReadLines(own).Where(line => line.StartsWith("0::/", StringComparison.Ordinal)).Select(line => line[4..]).FirstOrDefault();
        if (group is null || !File.Exists(Path.Combine(root, "cgroup.controllers")))
        {
            yield break;
        }

        var folder = Path.Combine(root, group);
        yield return folder;
        if (group.Length > 0)
        {
            yield return Path.GetDirectoryName(folder)!;
        }
    }

    private static ControlGroup? In(string parent, int process, long memory)
    {
        var group = new ControlGroup(string.Create(CultureInfo.InvariantCulture, $"{Path.Combine(parent, Prefix)}{process}"));
        try
        {
            Divide(parent);
            Sweep(parent);
            Directory.CreateDirectory(group._folder);
            group.Write("memory.max", memory);
            group.Write("pids.max", MostThreads);
            group.Write(Members, process);
            return group;
        }
        catch (Exception e) when (IsRefusal(e))
        {
            group.Dispose();
            return null;
        }
    }

    private static void Divide(string parent)
    {
        var controllers = Path.Combine(parent, Controllers);
        var known = File.ReadAllText(controllers).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (!known.Contains("memory") || !known.Contains("pids"))
        {
            File.WriteAllText(controllers, "+memory +pids");
        }
    }

    // Groups of hosts that were killed; the system removes none that still has a process.
    private static void Sweep(string parent)
    {
        foreach (var old in Directory.EnumerateDirectories(parent, Prefix + "*"))
        {
            Remove(old);
        }
    }

    private static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder);
        }
        catch (Exception e) when (IsRefusal(e))
        {
            // It is in use, or was never made.
        }
    }

    private static bool IsRefusal(Exception e) => e is IOException or UnauthorizedAccessException;

    private void Write(string file, long value) =>
        File.WriteAllText(Path.Combine(_folder, file), value.ToString(CultureInfo.InvariantCulture));
}
