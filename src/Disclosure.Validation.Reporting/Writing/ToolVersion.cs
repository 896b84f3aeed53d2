namespace Disclosure.Validation.Reporting.Writing;

/// <summary>The version that formats name as that of the tool.</summary>
internal static class ToolVersion
{
    public static string Text { get; } = typeof(ToolVersion).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";
}
