using Disclosure.Validation.Findings;

namespace Disclosure.Validation.Reporting.Sarif;

/// <summary>The names that SARIF and our JSON have for severities, outcomes and standings.</summary>
internal static class SarifLevel
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    public static string NameOf(Standing standing) => standing switch
    {
        Standing.Stated => "stated",
        Standing.Implied => "implied",
        _ => "advisory",
    };

    public static string NameOf(Outcome outcome) => outcome == Outcome.Violated ? "violated" : "undecided";
}
