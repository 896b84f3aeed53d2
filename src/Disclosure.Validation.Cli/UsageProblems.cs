using System.CommandLine;
using System.CommandLine.Parsing;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli;

/// <summary>Says what is wrong with a command line, in the words of this tool.</summary>
internal static class UsageProblems
{
    /// <summary>What the parser objects to; what it can't place goes before what it therefore misses.</summary>
    public static IEnumerable<Problem> Of(ParseResult parsed) => parsed.UnmatchedTokens.Count > 0
        ? parsed.UnmatchedTokens.Select(Unmatched)
        : parsed.Errors.Select(Of).DistinctBy(problem => problem.Found);

    /// <summary>What a parser or validator of this tool objects to; the hint is added when it is reported.</summary>
    public static void Object(this SymbolResult result, Problem problem, Language language) =>
        result.AddError((problem with { Hint = null }).Describe(language));

    private static Problem Unmatched(string token) =>
        token.StartsWith('-') ? ToolProblems.UnknownOption(token) : ToolProblems.Unexpected(token);

    private static Problem Of(ParseError error) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0 } option => ToolProblems.MissingValue(option.Option.Name),
        OptionResult { IdentifierTokenCount: > 1 } option when option.Option.Arity.MaximumNumberOfValues == 1 =>
            ToolProblems.GivenTwice(option.Option.Name),
        ArgumentResult { Tokens.Count: 0 } argument => ToolProblems.MissingArgument(argument.Argument.Name),
        CommandResult { Command.Subcommands: { Count: > 0 } commands } =>
            ToolProblems.MissingCommand(commands.Select(command => command.Name)),
        _ => ToolProblems.Usage(new(error.Message, error.Message)),
    };
}
