using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Disclosure.Validation.Desk.Access;
using Disclosure.Validation.Desk.Settings;
using Disclosure.Validation.Documents.Isolation;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Desk;

/// <summary>Starts the desk and opens it in the browser.</summary>
internal static class Program
{
    private const int WrongUsage = 2;

    [SuppressMessage("ApiDesign", "RS0030:Do not use banned APIs", Justification = "The one place that knows the console.")]
    public static async Task<int> Main(string[] args)
    {
        // Documents are read in processes apart, which are this program once more.
        if (DocumentWorker.TryRun(args))
        {
            return 0;
        }

        try
        {
            await using var app = await DeskHost.CreateAsync(args);
            await app.StartAsync();
            var entry = await EntryAsync(app);
            Console.WriteLine(entry);
            if (app.Services.GetRequiredService<DeskOptions>().Browser)
            {
                OpenBrowser(entry);
            }

            await app.WaitForShutdownAsync();
            return 0;
        }
        catch (DisclosureInputException e)
        {
            foreach (var problem in e.Problems)
            {
                await Console.Error.WriteLineAsync(problem.ToString());
            }

            return WrongUsage;
        }
    }

    // The word stands in the address where it lets one in: to the desk, or to its first account.
    private static async Task<string> EntryAsync(WebApplication app)
    {
        var (options, address, word) = (app.Services.GetRequiredService<DeskOptions>(), app.Urls.First(), app.Services.GetRequiredService<EntryToken>().Text);
        if (!options.HasSignIn)
        {
            return $"{address}/?{Gate.TokenParameter}={word}";
        }

        await using var scope = app.Services.CreateAsyncScope();
        return options.Accounts && !await scope.ServiceProvider.GetRequiredService<AccountBook>().AnyAsync(CancellationToken.None)
            ? $"{address}/welcome?{Gate.TokenParameter}={word}" : $"{address}/";
    }

    // Where there is no browser, the address is on the console.
    private static void OpenBrowser(string address)
    {
        try
        {
            using var browser = Process.Start(new ProcessStartInfo(address) { UseShellExecute = true });
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or PlatformNotSupportedException or InvalidOperationException)
        {
        }
    }
}
