using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text;
using Disclosure.Validation.Relations.Cli.Shell;

namespace Disclosure.Validation.Relations.Cli;

/// <summary>Hands the process's arguments and console to the tool.</summary>
internal static class Program
{
    [SuppressMessage("ApiDesign", "RS0030:Do not use banned APIs", Justification = "The one place that knows the console.")]
    public static async Task<int> Main(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        await using var input = Console.OpenStandardInput();
        await using var output = Console.OpenStandardOutput();
        using var stop = new CancellationTokenSource();
        using var asked = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var told = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        return await SqlTool.RunAsync(args, new Surroundings(input, output, Console.Error, Environment.CurrentDirectory, Environment.GetEnvironmentVariable), stop.Token);

        // The second time, the process ends as it stands.
        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = !stop.IsCancellationRequested;
            stop.Cancel();
        }
    }
}
