using System.CommandLine;
using Disclosure.Validation.Cli.Lines;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Checks;

/// <summary><c>check PATH…</c>: checks reports and writes what was found.</summary>
internal static class CheckCommand
{
    public static Command Create(Surroundings surroundings, Language language)
    {
        var options = new CheckOptions(language);
        var command = options.Command();
        command.SetAction((parsed, cancellation) => LineOptions.AreAsked(parsed, options.Lines, options.Run.Paths, options.NotWithLines)
            ? CheckLines.RunAsync(options.Of(parsed, surroundings), surroundings, cancellation)
            : new Check(surroundings, options.Of(parsed, surroundings)).RunAsync(cancellation));
        return command;
    }
}
