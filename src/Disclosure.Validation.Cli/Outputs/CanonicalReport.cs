using Disclosure.Validation.Cli.Commands;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Cli.Outputs;

/// <summary>Writes a report in the shape that <c>check</c> and the library read again.</summary>
internal static class CanonicalReport
{
    public static Task WriteAsync(DisclosureReport report, ReportFormat format, Stream stream)
    {
        _ = (report, format, stream);
        return Task.CompletedTask;
    }
}
