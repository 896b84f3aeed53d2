using Disclosure.Validation.Findings;

namespace Disclosure.Validation.Reporting.Writing;

/// <summary>Writes results that are there as a whole.</summary>
public static class ResultWriting
{
    /// <summary>Writes the result from <see cref="IResultWriter.Begin"/> to <see cref="IResultWriter.Complete"/>.</summary>
    /// <exception cref="IOException">The stream can't be written.</exception>
    public static void WriteAll(this IResultWriter writer, CheckResult result)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(result);
        writer.Begin();
        foreach (var report in result.Reports)
        {
            writer.Write(report);
        }

        foreach (var failure in result.Failures)
        {
            writer.Write(failure);
        }

        writer.Complete(result.Summary);
    }
}
