namespace Disclosure.Validation.Reporting.JUnit;

/// <summary>A case of a suite.</summary>
/// <param name="Group">What the viewer groups cases by: the table, or the kind of problem.</param>
/// <param name="Name">The rule, or the file.</param>
/// <param name="Kind">What became of it.</param>
internal sealed record JUnitCase(string Group, string Name, JUnitKind Kind)
{
    /// <summary>The severity, or the code of a problem.</summary>
    public string Type { get; init; } = "";

    /// <summary>The upshot in one line.</summary>
    public string Message { get; init; } = "";

    /// <summary>All there is to say, line by line.</summary>
    public IReadOnlyList<string> Details { get; init; } = [];
}

/// <summary>What became of a case.</summary>
internal enum JUnitKind
{
    /// <summary>It passed, perhaps with something to say.</summary>
    Passed,

    /// <summary>It was not run, or its findings are suppressed.</summary>
    Skipped,

    /// <summary>It failed.</summary>
    Failed,

    /// <summary>It could not be run.</summary>
    Broken,
}
