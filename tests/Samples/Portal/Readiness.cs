using System.Text;
using Disclosure.Validation.Documents;
using Disclosure.Validation.Problems;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Disclosure.Validation.Portal;

/// <summary>The service is ready where a worker reads: it answers that an empty report names no form.</summary>
internal sealed class Readiness(IReportReader reader) : IHealthCheck
{
    private static readonly byte[] Empty = Encoding.UTF8.GetBytes("{}");

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await reader.ReadAsync(new MemoryStream(Empty), "ready.json", cancellationToken);
        }
        catch (DisclosureInputException e) when (e.Problems[0].Code is not ("document.worker-died" or "document.fault" or "document.too-slow"))
        {
            return HealthCheckResult.Healthy();
        }

        return HealthCheckResult.Unhealthy();
    }
}
