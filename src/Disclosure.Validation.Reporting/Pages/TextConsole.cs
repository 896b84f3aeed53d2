using System.Text;
using Spectre.Console;

namespace Disclosure.Validation.Reporting.Pages;

/// <summary>A console of a given width on a stream, with colours where they are asked for.</summary>
internal static class TextConsole
{
    /// <summary>A writer of UTF-8 that leaves the stream open.</summary>
    public static StreamWriter Writer(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16384, leaveOpen: true);

    public static IAnsiConsole On(TextWriter writer, int width, bool coloured)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = coloured ? Colours : AnsiSupport.No,
            ColorSystem = coloured ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = width;
        return console;
    }

    // Windows consoles have to be asked for colours first, which detection does.
    private static AnsiSupport Colours => OperatingSystem.IsWindows() ? AnsiSupport.Detect : AnsiSupport.Yes;
}
