using System.Text;
using Spectre.Console;

namespace Disclosure.Validation.Cli.Outputs;

/// <summary>Text for people on a stream.</summary>
internal static class TerminalText
{
    /// <summary>The width where there is no terminal, or one that does not know its width.</summary>
    private const int PlainWidth = 120;

    /// <summary>A writer of UTF-8 that leaves the stream open.</summary>
    public static StreamWriter Writer(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16384, leaveOpen: true);

    /// <summary>A console on the writer: in colour on a terminal, unless <c>NO_COLOR</c> is set.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="surroundings">Those to whose output the writer goes; null where it goes to a file.</param>
    public static IAnsiConsole Console(TextWriter writer, Surroundings? surroundings)
    {
        var coloured = surroundings is { TerminalWidth: not null }
            && string.IsNullOrEmpty(surroundings.Variable("NO_COLOR"))
            && surroundings.Variable("TERM") != "dumb";
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = coloured ? Colours : AnsiSupport.No,
            ColorSystem = coloured ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = surroundings?.TerminalWidth is > 0 and var width ? width : PlainWidth;
        return console;
    }

    // Windows consoles have to be asked for colours first, which detection does.
    private static AnsiSupport Colours => OperatingSystem.IsWindows() ? AnsiSupport.Detect : AnsiSupport.Yes;
}
