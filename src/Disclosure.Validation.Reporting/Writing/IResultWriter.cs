using Disclosure.Validation.Findings;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Reporting.Writing;

/// <summary>
/// Writes the results of a check in one format while they come: <see cref="Begin"/>, then any number of reports and
/// failures, then <see cref="Complete"/>. A writer is made for one run and one stream, which it leaves open; it changes nothing
/// of what it is given. A run that is stopped early still ends with <see cref="Complete"/>, so that its output is valid.
/// </summary>
public interface IResultWriter
{
    /// <summary>Begins the output.</summary>
    /// <exception cref="IOException">The stream can't be written.</exception>
    void Begin();

    /// <summary>Writes what the check of one report yielded.</summary>
    /// <exception cref="IOException">The stream can't be written.</exception>
    void Write(ReportResult report);

    /// <summary>Writes why an input could not be checked.</summary>
    /// <exception cref="IOException">The stream can't be written.</exception>
    void Write(Problem failure);

    /// <summary>Completes the output.</summary>
    /// <param name="summary">The sums over all that was written.</param>
    /// <exception cref="IOException">The stream can't be written.</exception>
    void Complete(CheckSummary summary);
}
