namespace Disclosure.Validation.Reporting.JUnit;

/// <summary>A suite of cases in JUnit's form.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Cases">Its cases.</param>
public sealed record JUnitSuite(string Name, IReadOnlyList<JUnitCase> Cases)
{
    /// <summary>What else is known of it; a property without a value is left out.</summary>
    public IReadOnlyList<(string Name, string? Value)> Properties { get; init; } = [];
}

/// <summary>A case of a suite.</summary>
/// <param name="Group">What the viewer groups cases by: the table, or the kind of problem.</param>
/// <param name="Name">The rule, or the file.</param>
/// <param name="Kind">What became of it.</param>
public sealed record JUnitCase(string Group, string Name, JUnitKind Kind)
{
    /// <summary>The severity, or the code of a problem.</summary>
    public string Type { get; init; } = "";

    /// <summary>The upshot in one line.</summary>
    public string Message { get; init; } = "";

    /// <summary>All there is to say, line by line.</summary>
    public IReadOnlyList<string> Details { get; init; } = [];

    /// <summary>The file that states the case; null where none does.</summary>
    public string? File { get; init; }

    /// <summary>The line in that file.</summary>
    public int? Line { get; init; }
}

/// <summary>What became of a case.</summary>
public enum JUnitKind
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
