namespace Disclosure.Validation.Text;

/// <summary>
/// Chooses the language of a tool before its command line is parsed, so that help and usage errors speak it too: what
/// <c>--lang</c> says, else English where the locale of the environment is English, else Chinese.
/// </summary>
public static class LanguageChoice
{
    private const string OptionName = "--lang";
    private static readonly string[] Locales = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <param name="args">The arguments of the command line.</param>
    /// <param name="variable">Gives a variable of the environment, null where there is none.</param>
    public static Language From(IReadOnlyList<string> args, Func<string, string?> variable)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(variable);
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
