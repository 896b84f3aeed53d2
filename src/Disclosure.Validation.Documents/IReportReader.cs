using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Documents;

/// <summary>Reads annual reports from documents.</summary>
public interface IReportReader
{
    /// <summary>Reads one document. Its format is told by its content, not by its name.</summary>
    /// <param name="document">The document, read from its current position; it is not closed.</param>
    /// <param name="name">The name of the document in sources and messages; null where it has none.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The report, every cell with its state and source, and what the reader was not sure of.</returns>
    /// <exception cref="DisclosureInputException">
    /// The document is empty, damaged, encrypted, beyond a limit, of no known format, or holds no report of a known form; or
    /// the reader failed at it, which is a fault of this library, with the code <c>document.fault</c>.
    /// </exception>
    Task<DisclosureReport> ReadAsync(
        Stream document, string? name = null, CancellationToken cancellationToken = default);
}
