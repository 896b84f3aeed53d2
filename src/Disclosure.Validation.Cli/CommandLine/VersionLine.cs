using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using Disclosure.Validation.Cli.Shell;

namespace Disclosure.Validation.Cli.CommandLine;

/// <summary>Prints the version of the tool.</summary>
internal sealed class VersionLine(Surroundings surroundings) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var version = typeof(VersionLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>();
        using var writer = TerminalText.Writer(surroundings.Output);
        writer.WriteLine($"disclosure {version?.InformationalVersion}");
        return ExitCodes.Clean;
    }
}
