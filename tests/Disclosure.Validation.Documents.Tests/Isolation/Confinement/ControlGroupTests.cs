using Disclosure.Validation.Documents.Isolation.Confinement;
using Xunit;

namespace Disclosure.Validation.Documents.Tests.Isolation.Confinement;

/// <summary>Control groups, in a folder that stands for those of the system; there, files in a group are the system's own.</summary>
public sealed class ControlGroupTests : IDisposable
{
    private const int Process = 4711;
    private const long Memory = 400L << 20;

    private readonly string _root = Directory.CreateTempSubdirectory("disclosure-groups-").FullName;

    private string Own => Path.Combine(_root, "own");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void A_worker_is_put_into_a_group_with_limits_within_that_of_its_host()
    {
        var host = Make("apps/host", controllers: "cpu memory pids");

        using var group = Of("apps/host");

        Assert.NotNull(group);
        var worker = Assert.Single(Directory.GetDirectories(host));
        Assert.Equal("disclosure-worker-4711", Path.GetFileName(worker));
        Assert.Equal("419430400", File.ReadAllText(Path.Combine(worker, "memory.max")));
        Assert.Equal("256", File.ReadAllText(Path.Combine(worker, "pids.max")));
        Assert.Equal("4711", File.ReadAllText(Path.Combine(worker, "cgroup.procs")));
    }

    [Fact]
    public void Controllers_that_are_lacking_are_asked_for()
    {
        var host = Make("host", controllers: "cpu pids");

        using var group = Of("host");

        Assert.NotNull(group);
        Assert.Equal("+memory +pids", File.ReadAllText(Path.Combine(host, "cgroup.subtree_control")));
    }

    [Fact]
    public void Where_the_group_of_the_host_gives_none_its_parent_does()
    {
        var parent = Make("apps", controllers: "memory pids");
        var host = Make("apps/host", controllers: null);

        using var group = Of("apps/host");

        Assert.NotNull(group);
        Assert.Empty(Directory.GetDirectories(host));
        Assert.Contains(Path.Combine(parent, "disclosure-worker-4711"), Directory.GetDirectories(parent));
    }

    [Theory]
    [InlineData("4:memory:/apps\n0::/\n")]
    [InlineData("4:memory:/apps\n")]
    [InlineData("0::/gone\n")]
    [InlineData(null)]
    public void Where_there_is_no_group_to_use_there_is_no_confinement(string? own)
    {
        Directory.CreateDirectory(Path.Combine(_root, "groups"));
        if (own is not null)
        {
            File.WriteAllText(Own, own);
        }

        Assert.Null(ControlGroup.Of(Process, Memory, Path.Combine(_root, "groups"), Own));
    }

    [Fact]
    public void A_worker_that_the_system_has_ended_for_its_memory_is_known()
    {
        var host = Make("host", controllers: "memory pids");
        using var group = Of("host")!;
        var events = Path.Combine(host, "disclosure-worker-4711", "memory.events");

        Assert.False(group.HasRunOutOfMemory);
        File.WriteAllText(events, "low 0\nmax 12\noom 0\noom_kill 0\noom_group_kill 0\n");
        Assert.False(group.HasRunOutOfMemory);
        File.WriteAllText(events, "low 0\nmax 12\noom 1\noom_kill 1\noom_group_kill 0\n");
        Assert.True(group.HasRunOutOfMemory);
    }

    [Fact]
    public void Groups_go_with_their_workers_and_those_of_killed_hosts_with_the_next()
    {
        var host = Make("host", controllers: "memory pids");
        Directory.CreateDirectory(Path.Combine(host, "disclosure-worker-1"));
        Directory.CreateDirectory(Path.Combine(host, "another"));
        var group = Of("host")!;
        var folder = Path.Combine(host, "disclosure-worker-4711");
        foreach (var file in Directory.GetFiles(folder))
        {
            File.Delete(file);
        }

        group.Dispose();

        Assert.Equal([Path.Combine(host, "another")], Directory.GetDirectories(host));
    }

    private ControlGroup? Of(string group)
    {
        File.WriteAllText(Own, $"0::/{group}\n");
        return ControlGroup.Of(Process, Memory, Path.Combine(_root, "groups"), Own);
    }

    private string Make(string group, string? controllers)
    {
        var root = Directory.CreateDirectory(Path.Combine(_root, "groups")).FullName;
        File.WriteAllText(Path.Combine(root, "cgroup.controllers"), "cpu memory pids\n");
        var folder = Directory.CreateDirectory(Path.Combine(root, group)).FullName;
        if (controllers is not null)
        {
            File.WriteAllText(Path.Combine(folder, "cgroup.subtree_control"), controllers + "\n");
        }

        return folder;
    }
}
