using System.Globalization;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Suspects;
using Disclosure.Validation.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Disclosure.Validation.Hosting;

/// <summary>
/// The options as a section of an application's configuration states them. A key that no option has, or a value of another
/// kind, is a fault: left aside in silence, it would let all packs run where one was asked for.
/// </summary>
internal sealed class OptionsSection(IConfiguration section)
    : IConfigureOptions<ReportValidatorOptions>, IValidateOptions<ReportValidatorOptions>
{
    public void Configure(ReportValidatorOptions options) => Read(options);

    public ValidateOptionsResult Validate(string? name, ReportValidatorOptions options)
    {
        var faults = name == Options.DefaultName ? Read(new ReportValidatorOptions()) : [];
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private List<string> Read(ReportValidatorOptions options)
    {
        var faults = new List<string>();
        Read(section, faults, new()
        {
            [nameof(options.BuiltIn)] = one => options.BuiltIn = List(one),
            [nameof(options.PackPaths)] = one => AddTo(options.PackPaths, List(one)),
            [nameof(options.ErrorLocalisation)] = one => Read(one, faults, KeysOf(options.ErrorLocalisation)),
        });
        return faults;
    }

    private static Dictionary<string, Action<IConfigurationSection>> KeysOf(ErrorLocalisationOptions options) => new()
    {
        [nameof(options.Enabled)] = one => options.Enabled = Value<bool>(one, bool.TryParse, "true or false"),
        [nameof(options.MaxCells)] = one => options.MaxCells = Value<int>(one, Whole, "a whole number"),
        [nameof(options.MaxSets)] = one => options.MaxSets = Value<int>(one, Whole, "a whole number"),
        [nameof(options.MaxTries)] = one => options.MaxTries = Value<int>(one, Whole, "a whole number"),
        [nameof(options.TimeLimit)] = one => options.TimeLimit = Value<TimeSpan>(one, Time, "a time such as 00:00:00.2"),
        [nameof(options.TotalWeight)] = one => options.TotalWeight = Value<decimal>(one, Number, "a number"),
        [nameof(options.DetailWeight)] = one => options.DetailWeight = Value<decimal>(one, Number, "a number"),
        [nameof(options.BlankWeight)] = one => options.BlankWeight = Value<decimal>(one, Number, "a number"),
    };

    private static void Read(IConfiguration from, List<string> faults, Dictionary<string, Action<IConfigurationSection>> keys)
    {
        var known = new Dictionary<string, Action<IConfigurationSection>>(keys, StringComparer.OrdinalIgnoreCase);
        foreach (var one in from.GetChildren())
        {
            if (!known.TryGetValue(one.Key, out var set))
            {
                var hint = NameHint.Nearest(one.Key, known.Keys) is { } nearest ? $" Hint: {nearest.In(Language.En)}" : "";
                faults.Add($"{one.Path}: no such option; expected: {string.Join(", ", known.Keys)}.{hint}");
                continue;
            }

            try
            {
                set(one);
            }
            catch (Exception e) when (e is FormatException or ArgumentOutOfRangeException)
            {
                faults.Add($"{one.Path}: {e.Message}");
            }
        }
    }

    private static List<string> List(IConfigurationSection one) => one.Value is { Length: > 0 } single
        ? throw new FormatException($"'{single}' is no list; write [\"{single}\"].")
        : [.. one.GetChildren().Select(item => item.Value ?? throw new FormatException("An entry is no text."))];

    private static void AddTo(IList<string> list, IEnumerable<string> more)
    {
        foreach (var one in more)
        {
            list.Add(one);
        }
    }

    private delegate bool Parse<T>(string? text, out T value);

    private static T Value<T>(IConfigurationSection one, Parse<T> parse, string expected) => parse(one.Value, out var value)
        ? value
        : throw new FormatException($"'{one.Value}' is not {expected}.");

    private static bool Whole(string? text, out int value) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    private static bool Number(string? text, out decimal value) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out value);

    private static bool Time(string? text, out TimeSpan value) =>
        TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out value);
}
