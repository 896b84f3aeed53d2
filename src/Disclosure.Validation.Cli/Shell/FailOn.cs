using Disclosure.Validation.Findings;

namespace Disclosure.Validation.Cli.Shell;

/// <summary>The least severity of a finding that makes the check fail.</summary>
internal enum FailOn
{
    Info = Severity.Info,
    Warning = Severity.Warning,
    Error = Severity.Error,
    Never,
}
