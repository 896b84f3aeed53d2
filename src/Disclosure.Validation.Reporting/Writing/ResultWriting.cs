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
        foreach (var _ in writer.Steps(result))
        {
        }
    }

    /// <summary>Writes the result step by step: after each, what was written may be handed on.</summary>
    internal static IEnumerable<int> Steps(this IResultWriter writer, CheckResult result)
    {
        var written = 0;
        writer.Begin();
        foreach (var report in result.Reports)
        {
            writer.Write(report);
            yield return ++written;
        }

        foreach (var failure in result.Failures)
        {
            writer.Write(failure);
            yield return ++written;
        }

        writer.Complete(result.Summary);
        yield return written;
    }
}
