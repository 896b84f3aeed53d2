using System.Diagnostics;
using System.Globalization;

namespace Disclosure.Validation.Documents.Isolation;

/// <summary>Which program reads documents, and how it is started.</summary>
internal static class WorkerProgram
{
    private const string DotNet = "dotnet";

    /// <summary>Why there is none; null where there is.</summary>
    public static string? Fault(IsolationOptions options) => options.Worker switch
    {
        null when !DocumentWorker.IsHere =>
            "no program that reads documents; expected: DocumentWorker.TryRun(args) as the first line of Main, or the path "
            + "of the tool 'disclosure' or of another program whose Main begins so",
        { } path when Path.GetFileName(path) != path && !File.Exists(path) =>
            $"there is no file '{path}'; expected: the path of the tool 'disclosure' or of another program whose Main begins "
            + "with DocumentWorker.TryRun(args)",
        _ => null,
    };

    public static ProcessStartInfo Start(IsolationOptions options)
    {
        var (program, arguments) = options.Worker is { } path ? Command(path) : OwnCommand();
        return new ProcessStartInfo(program, [.. arguments, DocumentWorker.Argument])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            CreateNoWindow = true,
            Environment =
            {
                // A limit on addresses would stop the runtime, which reserves far more than it uses.
                ["DOTNET_GCHeapHardLimit"] = (options.MaxMemory / 4 * 3).ToString("X", CultureInfo.InvariantCulture),
                ["DOTNET_gcServer"] = "0",
                ["DOTNET_gcConcurrent"] = "0",
                ["DOTNET_TieredPGO"] = "0",
                // Else a process that is killed leaves a socket behind.
                ["DOTNET_EnableDiagnostics"] = "0",
            },
        };
    }

    private static (string Program, string[] Arguments) Command(string path) =>
        Path.GetExtension(path) == ".dll" ? (DotNetPath, [path]) : (path, []);

    private static (string Program, string[] Arguments) OwnCommand() =>
        Environment.ProcessPath is { } path && path != DotNetPath ? (path, []) : Command(Environment.GetCommandLineArgs()[0]);

    private static string DotNetPath =>
        Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == DotNet ? path : DotNet;
}
