using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using Disclosure.Validation.Cli.Outputs;

namespace Disclosure.Validation.Cli;

/// <summary>Prints the version of the tool.</summary>
internal sealed class VersionLine(Surroundings surroundings) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    /// <summary>The name and version of the tool.</summary>
    public static string Text { get; } = "disclosure "
        + typeof(VersionLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;

    public override int Invoke(ParseResult parseResult)
    {
        using var writer = TerminalText.Writer(surroundings.Output);
        writer.WriteLine(Text);
        return ExitCodes.Clean;
    }
}
