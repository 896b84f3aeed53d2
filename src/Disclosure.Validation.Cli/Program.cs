using System.Diagnostics.CodeAnalysis;
using System.Text;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Documents.Isolation;

namespace Disclosure.Validation.Cli;

/// <summary>Hands the process's arguments and console to the tool.</summary>
internal static class Program
{
    [SuppressMessage(
        "ApiDesign", "RS0030:Do not use banned APIs", Justification = "The one place that knows the console.")]
    public static async Task<int> Main(string[] args)
    {
        if (DocumentWorker.TryRun(args))
        {
            return ExitCodes.Clean;
        }

        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        await using var input = Console.OpenStandardInput();
        await using var output = Console.OpenStandardOutput();
        using var interruption = new Interruption();
        return await DisclosureTool.RunAsync(args, new Surroundings
        {
            Input = input,
            Output = output,
            Error = Console.Error,
            Folder = Environment.CurrentDirectory,
            TerminalWidth = Console.IsOutputRedirected ? null : Console.WindowWidth,
            ErrorWidth = Console.IsErrorRedirected ? null : Console.WindowWidth,
            Variable = Environment.GetEnvironmentVariable,
            Abort = interruption.Abort,
        }, interruption.Stop);
    }
}
