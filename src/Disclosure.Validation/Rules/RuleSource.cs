namespace Disclosure.Validation.Rules;

/// <summary>Where a definition stands in the files of its pack.</summary>
/// <param name="File">The file, as the caller named it, or the name of the embedded file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
public readonly record struct RuleSource(string? File, int? Line, int? Column)
{
    /// <summary>The whole line, for a caret under the spot; null where it is not at hand.</summary>
    public string? LineText { get; init; }

    /// <summary>The place that many characters further on in the same line.</summary>
    internal RuleSource At(int offset) => this with { Column = Column + offset };
}
