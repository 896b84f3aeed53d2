namespace Disclosure.Validation.Findings;

/// <summary>How much a finding weighs.</summary>
public enum Severity
{
    /// <summary>For information.</summary>
    Info,

    /// <summary>A person should look at it.</summary>
    Warning,

    /// <summary>The report is wrong.</summary>
    Error,
}
