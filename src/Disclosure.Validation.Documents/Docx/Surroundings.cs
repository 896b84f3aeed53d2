namespace Disclosure.Validation.Documents.Docx;

/// <summary>What text takes from the table that it stands in.</summary>
/// <param name="Look">How the style of the table sets characters.</param>
/// <param name="Background">The colour behind them.</param>
internal readonly record struct Surroundings(RunLook Look, int Background)
{
    /// <summary>Those of text outside of tables.</summary>
    public static Surroundings Page { get; } = new(default, PrintedColor.White);
}
