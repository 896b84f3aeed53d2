using System.Text;
using Disclosure.Validation.Reporting.Pages;

namespace Disclosure.Validation.Cli.Shell;

/// <summary>Text for people on a stream.</summary>
internal static class TerminalText
{
    /// <summary>The width where there is no terminal, or one that does not know its width.</summary>
    private const int PlainWidth = 120;

    /// <summary>A writer of UTF-8 that leaves the stream open.</summary>
    public static StreamWriter Writer(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16384, leaveOpen: true);

    /// <summary>A page on the writer: in colour on a terminal, unless <c>NO_COLOR</c> is set.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="surroundings">Those to whose output the writer goes; null where it goes to a file.</param>
    public static Page Page(TextWriter writer, Surroundings? surroundings) =>
        new(writer, Width(surroundings), IsColoured(surroundings));

    /// <summary>The width of the terminal that text goes to.</summary>
    public static int Width(Surroundings? surroundings) =>
        surroundings?.TerminalWidth is > 0 and var width ? width : PlainWidth;

    /// <summary>Whether text is coloured: on a terminal, unless <c>NO_COLOR</c> is set.</summary>
    public static bool IsColoured(Surroundings? surroundings) => surroundings is { TerminalWidth: not null }
        && string.IsNullOrEmpty(surroundings.Variable("NO_COLOR"))
        && surroundings.Variable("TERM") != "dumb";
}
