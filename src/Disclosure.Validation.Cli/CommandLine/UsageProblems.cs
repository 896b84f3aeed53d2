using System.CommandLine;
using System.CommandLine.Parsing;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.CommandLine;

/// <summary>Says what is wrong with a command line, in the words of this tool.</summary>
internal static class UsageProblems
{
    private static readonly LocalizedText SeeHelp = new(
        "运行 disclosure --help 查看用法", "run disclosure --help for the usage");

    /// <summary>What the parser objects to; what it can't place goes before what it therefore misses.</summary>
    public static IEnumerable<Problem> Of(ParseResult parsed) => parsed.UnmatchedTokens.Count > 0
        ? parsed.UnmatchedTokens.Select(token => Unmatched(token, parsed.CommandResult))
        : parsed.Errors.Select(Of).DistinctBy(problem => problem.Found);

    /// <summary>What a parser or validator of this tool objects to; the hint is added when it is reported.</summary>
    public static void Object(this SymbolResult result, Problem problem, Language language) =>
        result.AddError((problem with { Hint = null }).Describe(language));

    public static Problem UnknownValue(string option, string value, string choices) => Usage(
        new($"{option} 的值“{value}”无效", $"{option} can't be '{value}'"), new(choices, choices));

    public static Problem NoCount(string option, string value) => Usage(
        new($"{option} 的值“{value}”无效", $"{option} can't be '{value}'"),
        new("从 0 起的整数", "a whole number from 0"));

    public static Problem UnknownOption(string option) => Usage(
        new($"没有选项 {option}", $"no option {option}"));

    public static Problem MissingValue(string option) => Usage(
        new($"选项 {option} 缺少值", $"option {option} lacks its value"));

    public static Problem MissingArgument(string argument) => Usage(
        new($"缺少参数 {argument}", $"{argument} is missing"));

    public static Problem Usage(LocalizedText found, LocalizedText? expected = null) => new()
    {
        Code = "usage",
        Found = found,
        Expected = expected,
        Hint = SeeHelp,
    };

    // The nearest name, where there is one, says more than where to look for all.
    private static Problem Unmatched(string token, CommandResult at)
    {
        var problem = token.StartsWith('-') ? UnknownOption(token) : Unexpected(token);
        var known = token.StartsWith('-')
            ? Above(at).SelectMany(result => result.Command.Options).SelectMany(option => option.Aliases.Prepend(option.Name))
            : at.Command.Subcommands.SelectMany(command => command.Aliases.Prepend(command.Name));
        return NameHint.Nearest(token.Split('=')[0], known) is { } hint ? problem with { Hint = hint } : problem;
    }

    private static IEnumerable<CommandResult> Above(CommandResult at)
    {
        for (var result = at; result is not null; result = result.Parent as CommandResult)
        {
            yield return result;
        }
    }

    private static Problem Of(ParseError error) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0 } option => MissingValue(option.Option.Name),
        OptionResult { IdentifierTokenCount: > 1 } option when option.Option.Arity.MaximumNumberOfValues == 1 =>
            GivenTwice(option.Option.Name),
        ArgumentResult { Tokens.Count: 0 } argument => MissingArgument(argument.Argument.Name),
        // An unknown option, which the parser takes for a path.
        ArgumentResult { Parent: CommandResult command } argument when argument.Tokens.FirstOrDefault(IsOption) is { } option =>
            Unmatched(option.Value, command),
        CommandResult { Command.Subcommands: { Count: > 0 } commands } =>
            MissingCommand(commands.Select(command => command.Name)),
        _ => Usage(new(error.Message, error.Message)),
    };

    /// <summary>Whether what stands where a path should looks like an option.</summary>
    public static bool IsOption(Token token) => token.Value is ['-', _, ..];

    private static Problem Unexpected(string argument) => Usage(
        new($"没有命令 {argument}，或此处不应有它", $"no command {argument}, or it does not belong here"));

    private static Problem GivenTwice(string option) => Usage(
        new($"选项 {option} 只能给出一次", $"option {option} can be given only once"));

    private static Problem MissingCommand(IEnumerable<string> commands)
    {
        var list = string.Join('|', commands);
        return Usage(new("没有给出命令", "no command given"), new(list, list));
    }
}
