using Disclosure.Validation.Findings;
using Spectre.Console;

namespace Disclosure.Validation.Reporting.Console;

/// <summary>The colours of the console output; never the only sign of anything.</summary>
internal static class Styles
{
    public static Style Heading { get; } = new(decoration: Decoration.Bold);

    public static Style Aside { get; } = new(Color.Grey);

    public static Style Good { get; } = new(Color.Green, decoration: Decoration.Bold);

    public static Style Note { get; } = new(Color.Blue, decoration: Decoration.Bold);

    public static Style Of(Severity severity) => severity switch
    {
        Severity.Error => new(Color.Red, decoration: Decoration.Bold),
        Severity.Warning => new(Color.Yellow, decoration: Decoration.Bold),
        _ => Note,
    };
}
