using System.Diagnostics;
using Xunit;

[assembly: AssemblyFixture(typeof(Disclosure.Validation.Relations.Tests.PostgresServer))]

namespace Disclosure.Validation.Relations.Tests;

/// <summary>A PostgreSQL server of the tests' own, in a folder of its own, that listens on a socket there and nowhere else.</summary>
public sealed class PostgresServer : IDisposable
{
    private readonly Lazy<string?> _connection;
    private DirectoryInfo? _folder;
    private string? _programs;

    public PostgresServer() => _connection = new Lazy<string?>(Start);

    /// <summary>How to reach it; the test says that it was skipped where there is no server to start.</summary>
    public string Connection
    {
        get
        {
            Assert.SkipWhen(_connection.Value is null, "PostgreSQL is not installed (Debian: postgresql).");
            return _connection.Value!;
        }
    }

    /// <summary>Ends the server at once, as one that goes away in the middle.</summary>
    public void Kill() => Run("pg_ctl", "-D", Data, "-m", "immediate", "stop");

    public void Restart() => Run("pg_ctl", "-D", Data, "-w", "-o", $"-k {_folder} -c listen_addresses=", "-l", Path.Combine(_folder!.FullName, "log"), "start");

    public void Dispose()
    {
        if (_folder is { } folder)
        {
            Run("pg_ctl", "-D", Data, "-m", "immediate", "stop");
            folder.Delete(recursive: true);
        }
    }

    private string Data => Path.Combine(_folder!.FullName, "data");

    private string? Start()
    {
        _programs = Directory.Exists("/usr/lib/postgresql")
            ? Directory.EnumerateDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Select(version => Path.Combine(version, "bin")).LastOrDefault(bin => File.Exists(Path.Combine(bin, "initdb")))
            : null;
        if (_programs is null)
        {
            return null;
        }

        _folder = Directory.CreateTempSubdirectory("disclosure-pg-");
        if (Environment.UserName == "root")
        {
            // It does not run as root.
            Process.Start("chown", ["postgres", _folder.FullName]).WaitForExit();
        }

        Run("initdb", "-D", Data, "-A", "trust", "-U", "tests", "-E", "UTF8", "--no-sync", "--locale=C");
        Restart();
        return $"Host={_folder.FullName};Username=tests;Database=postgres";
    }

    private void Run(string program, params string[] arguments)
    {
        var path = Path.Combine(_programs!, program);
        var start = Environment.UserName == "root"
            ? new ProcessStartInfo("runuser", ["-u", "postgres", "--", path, .. arguments])
            : new ProcessStartInfo(path, arguments);
        start.RedirectStandardOutput = true;
        start.WorkingDirectory = "/";
        using var process = Process.Start(start)!;
        process.WaitForExit();
    }
}
