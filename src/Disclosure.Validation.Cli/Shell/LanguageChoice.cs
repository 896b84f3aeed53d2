using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Shell;

/// <summary>
/// Chooses the language before the command line is parsed, so that help and usage errors speak it too: what
/// <c>--lang</c> says, else English where the locale of the environment is English, else Chinese.
/// </summary>
internal static class LanguageChoice
{
    private const string OptionName = "--lang";
    private static readonly string[] Locales = ["LC_ALL", "LC_MESSAGES", "LANG"];

    public static Language From(IReadOnlyList<string> args, Func<string, string?> variable)
    {
        var locale = Locales.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value)) ?? "";
        return (Asked(args) ?? locale).StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Language.En : Language.Zh;
    }

    private static string? Asked(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] == OptionName)
            {
                return i + 1 < args.Count ? args[i + 1] : null;
            }

            if (args[i].StartsWith(OptionName + "=", StringComparison.Ordinal))
            {
                return args[i][(OptionName.Length + 1)..];
            }
        }

        return null;
    }
}
