using Disclosure.Validation.Documents;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Cli.Inputs;

/// <summary>Reads inputs of all kinds into reports.</summary>
internal sealed class ReportLoader(FormCatalog forms, Stream standardInput, OfficeConversion? conversion = null)
{
    private const string OldFormat = "document.old-format";

    private readonly DocumentReader _documents = new(forms);

    /// <summary>Reads all, several at a time; the order stays. What can't be read is among the problems.</summary>
    public async Task<(IReadOnlyList<DisclosureReport> Reports, IReadOnlyList<Problem> Problems)> LoadAllAsync(
        IReadOnlyList<InputSource> inputs, CancellationToken cancellation)
    {
        var reports = new DisclosureReport?[inputs.Count];
        var problems = new IReadOnlyList<Problem>[inputs.Count];
        await Parallel.ForAsync(0, inputs.Count, cancellation, async (i, token) =>
        {
            try
            {
                reports[i] = await LoadAsync(inputs[i], token);
            }
            catch (DisclosureInputException e)
            {
                problems[i] = e.Problems;
            }
        });
        return ([.. reports.OfType<DisclosureReport>()], [.. problems.SelectMany(found => found ?? [])]);
    }

    /// <summary>Reads one.</summary>
    /// <exception cref="DisclosureInputException">It can't be read as a report.</exception>
    public async Task<DisclosureReport> LoadAsync(InputSource input, CancellationToken cancellation)
    {
        try
        {
            await using var stream = await OpenAsync(input, cancellation);
            return await ReadAsync(input, stream, cancellation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DisclosureInputException(ToolProblems.Unreadable(input.Name, e), e);
        }
    }

    private async Task<DisclosureReport> ReadAsync(InputSource input, Stream stream, CancellationToken cancellation)
    {
        try
        {
            return await _documents.ReadAsync(stream, input.Name, cancellation);
        }
        catch (DisclosureInputException e) when (e.Problems is [{ Code: OldFormat } problem])
        {
            if (conversion is null)
            {
                throw new DisclosureInputException(ToolProblems.OrConvert(problem), e);
            }

            stream.Position = 0;
            await using var converted = await conversion.ConvertAsync(input, stream, cancellation);
            return await _documents.ReadAsync(converted, input.Name, cancellation);
        }
    }

    private async Task<Stream> OpenAsync(InputSource input, CancellationToken cancellation) => input.Path is { } path
        ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 4096, useAsync: true)
        : await BufferAsync(standardInput, cancellation);

    // Kept whole, so that its kind can be told first; a byte over the limit lets the reader say that it is too large.
    private static async Task<Stream> BufferAsync(Stream input, CancellationToken cancellation)
    {
        var limit = new DocumentLimits().MaxBytes;
        var kept = new MemoryStream();
        var block = new byte[81920];
        for (int count; kept.Length <= limit && (count = await input.ReadAsync(block, cancellation)) > 0;)
        {
            kept.Write(block, 0, count);
        }

        kept.Position = 0;
        return kept;
    }
}
