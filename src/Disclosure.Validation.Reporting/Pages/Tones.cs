using Disclosure.Validation.Findings;
using Spectre.Console;

namespace Disclosure.Validation.Reporting.Pages;

/// <summary>What a text is on a page, and so its colour; never the only sign of anything.</summary>
public enum Tone
{
    /// <summary>Text.</summary>
    Plain,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>Something beside the matter.</summary>
    Aside,

    /// <summary>All is well.</summary>
    Good,

    /// <summary>Something to know.</summary>
    Note,

    /// <summary>Something to look at.</summary>
    Warning,

    /// <summary>Something wrong.</summary>
    Error,
}

/// <summary>The tones of what is said of findings, and how they look.</summary>
public static class Tones
{
    /// <summary>The tone of a finding.</summary>
    public static Tone Of(Severity severity) => severity switch
    {
        Severity.Error => Tone.Error,
        Severity.Warning => Tone.Warning,
        _ => Tone.Note,
    };

    internal static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Heading => new(decoration: Decoration.Bold),
        Tone.Aside => new(Color.Grey),
        Tone.Good => new(Color.Green, decoration: Decoration.Bold),
        Tone.Note => new(Color.Blue, decoration: Decoration.Bold),
        Tone.Warning => new(Color.Yellow, decoration: Decoration.Bold),
        Tone.Error => new(Color.Red, decoration: Decoration.Bold),
        _ => Style.Plain,
    };
}
