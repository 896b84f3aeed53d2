using System.CommandLine;
using Disclosure.Validation.Cli.CommandLine;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Cli.Lines;

/// <summary><c>--lines</c> beside the other options of a command.</summary>
internal static class LineOptions
{
    /// <summary>Whether lines are asked for, and not paths.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="lines">The option.</param>
    /// <param name="paths">What it takes the place of.</param>
    /// <param name="others">The options that have no place beside it.</param>
    /// <exception cref="DisclosureInputException">Both are given, or neither, or an option that has no place beside lines.</exception>
    public static bool AreAsked(ParseResult parsed, Option<bool> lines, Argument<string[]> paths, params IEnumerable<Option> others)
    {
        var given = parsed.GetValue(paths) ?? [];
        if (!parsed.GetValue(lines))
        {
            return given.Length == 0 ? throw new DisclosureInputException(UsageProblems.MissingArgument(paths.Name)) : false;
        }

        var objection = given.FirstOrDefault() ??
            others.FirstOrDefault(option => parsed.GetResult(option) is { Implicit: false })?.Name;
        return objection is null ? true : throw new DisclosureInputException(LineProblems.NotWithLines(objection));
    }
}
