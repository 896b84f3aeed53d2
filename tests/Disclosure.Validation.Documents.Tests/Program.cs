using Disclosure.Validation.Documents.Isolation;
using Disclosure.Validation.Documents.Tests.Isolation;
using Xunit.Runner.InProc.SystemConsole;

namespace Disclosure.Validation.Documents.Tests;

/// <summary>Runs the tests; or reads documents for them, and goes wrong as they ask for.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        if (DocumentWorker.TryRun(args, setup => new FaultyReader(setup)))
        {
            return 0;
        }

        return args is [FaultyHost.Argument] ? await FaultyHost.RunAsync() : await ConsoleRunner.Run(args);
    }
}
