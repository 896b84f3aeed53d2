using System.CommandLine;
using System.Globalization;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Evaluation;
using Disclosure.Validation.Reporting;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.CommandLine;

/// <summary>The options that several commands have.</summary>
internal static class CommonOptions
{
    public static Option<Language> Lang(Language language) => Choice(
        "--lang", OptionWording.Lang, language, language, ("zh", Language.Zh), ("en", Language.En));

    public static Option<string?> Output(Language language) => new("--output", "-o")
    {
        Description = OptionWording.Output.In(language),
        HelpName = "FILE",
    };

    /// <summary>A text that one command alone asks for.</summary>
    public static Option<string?> Text(string name, string help, LocalizedText description, Language language) =>
        new(name) { Description = description.In(language), HelpName = help };

    /// <summary>The register of issuers.</summary>
    public static Option<string?> Issuers(Language language) => new("--issuers")
    {
        Description = OptionWording.Issuers.In(language),
        HelpName = "FILE",
    };

    /// <summary>Whether folders say whose report sums up whose.</summary>
    public static Option<bool> Tree(Language language) => new("--tree")
    {
        Description = OptionWording.Tree.In(language),
    };

    public static Option<bool> Convert(Language language) => new("--convert")
    {
        Description = OptionWording.Convert.In(language),
    };

    /// <summary>Whether each document is read in a process apart.</summary>
    public static Option<bool> Isolate(Language language) => new("--isolate")
    {
        Description = OptionWording.Isolate.In(language),
    };

    public static Option<string[]> Rules(Language language) => Rules(OptionWording.Rules, language);

    /// <summary>The packs that a command is about, not those that it adds to the built-in ones.</summary>
    public static Option<string[]> Packs(Language language) => Rules(OptionWording.Packs, language);

    /// <summary>Text for people, or JSON.</summary>
    public static Option<ResultFormat> Format(Language language) => Choice(
        "--format", OptionWording.Format, language, ResultFormat.Console,
        ("console", ResultFormat.Console), ("json", ResultFormat.Json));

    /// <summary>The formats of results, each with a file of its own or without.</summary>
    public static Option<string[]> Outputs(Language language) => new("--format")
    {
        Description = OptionWording.Outputs(OutputFormats.All.Select(format => format.Name)).In(language),
        HelpName = "NAME[=FILE]",
        DefaultValueFactory = _ => [],
    };

    /// <summary>What is left out below folders.</summary>
    public static Option<string[]> Exclude(Language language) => new("--exclude")
    {
        Description = OptionWording.Exclude.In(language),
        HelpName = "GLOB",
        DefaultValueFactory = _ => [],
    };

    /// <summary>How figures are written in the text of documents.</summary>
    public static Option<CultureInfo> Culture(Language language) => new("--culture")
    {
        Description = OptionWording.Culture.In(language),
        HelpName = "NAME",
        DefaultValueFactory = _ => CultureInfo.InvariantCulture,
        CustomParser = result =>
        {
            var given = result.Tokens[0].Value;
            if (WrittenNumbers.Find(given) is { } culture)
            {
                return culture;
            }

            result.Object(UsageProblems.UnknownValue("--culture", given, WrittenNumbers.Examples), language);
            return CultureInfo.InvariantCulture;
        },
    };

    /// <summary>Which of several reports of one issuer for one year counts.</summary>
    public static Option<VersionPreference> Prefer(Language language) => Choice(
        "--prefer", OptionWording.Prefer, language, VersionPreference.None,
        ("newest", VersionPreference.Newest), ("none", VersionPreference.None));

    private static Option<string[]> Rules(LocalizedText description, Language language) => new("--rules")
    {
        Description = description.In(language),
        HelpName = "PATH",
        DefaultValueFactory = _ => [],
    };

    /// <summary>The path or paths of a command. An unknown option, which the parser takes for a path, is refused.</summary>
    public static Argument<T> Path<T>(LocalizedText description, Language language) =>
        Path<T>("PATH", description, language);

    /// <summary>A path of a command that has several kinds of them.</summary>
    public static Argument<T> Path<T>(string name, LocalizedText description, Language language)
    {
        var argument = new Argument<T>(name) { Description = description.In(language) };
        argument.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(UsageProblems.IsOption))
            {
                result.Object(UsageProblems.UnknownOption(token.Value), language);
            }
        });
        return argument;
    }

    /// <summary>The least severity of a finding that makes a command fail.</summary>
    public static Option<FailOn> FailOn(LocalizedText description, Language language) => Choice(
        "--fail-on", description, language, Shell.FailOn.Error,
        ("error", Shell.FailOn.Error), ("warning", Shell.FailOn.Warning), ("info", Shell.FailOn.Info),
        ("never", Shell.FailOn.Never));

    /// <summary>An option whose value is a whole number from zero.</summary>
    public static Option<int?> Count(string name, LocalizedText description, Language language) => new(name)
    {
        Description = description.In(language),
        HelpName = "N",
        CustomParser = result =>
        {
            var given = result.Tokens[0].Value;
            if (int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            {
                return count;
            }

            result.Object(UsageProblems.NoCount(name, given), language);
            return null;
        },
    };

    /// <summary>An option with a few named values.</summary>
    public static Option<T> Choice<T>(
        string name, LocalizedText description, Language language, T fallback, params (string Name, T Value)[] choices)
    {
        var names = string.Join('|', choices.Select(choice => choice.Name));
        return new Option<T>(name)
        {
            Description = description.In(language),
            HelpName = names,
            DefaultValueFactory = _ => fallback,
            CustomParser = result =>
            {
                var given = result.Tokens[0].Value;
                foreach (var choice in choices)
                {
                    if (choice.Name == given)
                    {
                        return choice.Value;
                    }
                }

                result.Object(UsageProblems.UnknownValue(name, given, names), language);
                return fallback;
            },
        };
    }
}
