using Microsoft.Playwright;

namespace Disclosure.Validation.Desk.Tests;

/// <summary>What tests do with pages in a browser.</summary>
internal static class DeskWindow
{
    public static async Task ShootAsync(IPage page, string address, string view)
    {
        if (Environment.GetEnvironmentVariable("DESK_SHOTS") is { } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{address.Replace('/', '_')}-{view}.png") });
        }
    }

    public static List<string> Complaints(IPage page)
    {
        var complaints = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => complaints.Add(error);
        return complaints;
    }
}
