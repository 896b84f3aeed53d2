using System.Globalization;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Documents;
using Disclosure.Validation.Documents.Isolation;
using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Cli.Inputs;

/// <summary>Reads inputs of all kinds into reports.</summary>
internal sealed class ReportLoader(IReportReader documents, Stream standardInput, OfficeConversion? conversion) : IAsyncDisposable
{
    private const string OldFormat = "document.old-format";
    private const int SmallFile = 1 << 20;

    /// <param name="forms">The forms to look for.</param>
    /// <param name="surroundings">Where standard input comes from.</param>
    /// <param name="messages">Is told of conversions.</param>
    /// <param name="culture">How figures are written in the text of documents.</param>
    /// <param name="isolate">Whether each document is read in a process apart.</param>
    /// <param name="convert">Whether documents of old formats are converted with LibreOffice.</param>
    public static ReportLoader Open(
        FormCatalog forms, Surroundings surroundings, Messages messages, CultureInfo culture, bool isolate, bool convert) => new(
        isolate
            ? new IsolatedReportReader(
                forms, new DocumentReaderOptions { Culture = culture }, new IsolationOptions { Worker = surroundings.DocumentWorker })
            : new DocumentReader(forms, new DocumentReaderOptions { Culture = culture }),
        surroundings.Input,
        convert ? new OfficeConversion(surroundings, messages) : null);

    public async ValueTask DisposeAsync()
    {
        if (documents is IAsyncDisposable isolated)
        {
            await isolated.DisposeAsync();
        }
    }

    /// <summary>Reads one.</summary>
    /// <exception cref="DisclosureInputException">It can't be read as a report.</exception>
    public Task<DisclosureReport> LoadAsync(InputSource input, CancellationToken cancellation) =>
        GuardAsync(input, async () =>
        {
            await using var stream = await OpenAsync(input, cancellation);
            return await ReadAsync(input, stream, cancellation);
        });

    /// <summary>Reads one whose content is at hand.</summary>
    /// <exception cref="DisclosureInputException">It can't be read as a report.</exception>
    public Task<DisclosureReport> LoadAsync(InputSource input, MemoryStream content, CancellationToken cancellation) =>
        GuardAsync(input, () => ReadAsync(input, content, cancellation));

    /// <summary>The content of one, as far as the reader would take it in.</summary>
    /// <exception cref="DisclosureInputException">It can't be read.</exception>
    public Task<MemoryStream> BufferAsync(InputSource input, CancellationToken cancellation) =>
        GuardAsync(input, async () =>
        {
            var stream = await OpenAsync(input, cancellation);
            if (stream is MemoryStream whole)
            {
                return whole;
            }

            await using (stream)
            {
                return await BufferAsync(stream, cancellation);
            }
        });

    private static async Task<T> GuardAsync<T>(InputSource input, Func<Task<T>> read)
    {
        try
        {
            return await read();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DisclosureInputException(FileProblems.Unreadable(input.Name, e), e);
        }
    }

    private async Task<DisclosureReport> ReadAsync(InputSource input, Stream stream, CancellationToken cancellation)
    {
        try
        {
            return await documents.ReadAsync(stream, input.Name, cancellation);
        }
        catch (DisclosureInputException e) when (e.Problems is [{ Code: OldFormat } problem])
        {
            if (conversion is null)
            {
                throw new DisclosureInputException(PathProblems.OrConvert(problem), e);
            }

            stream.Position = 0;
            await using var converted = await conversion.ConvertAsync(input, stream, cancellation);
            return await documents.ReadAsync(converted, input.Name, cancellation);
        }
    }

    private async Task<Stream> OpenAsync(InputSource input, CancellationToken cancellation) => input.Path is { } path
        ? Open(path)
        : await BufferAsync(standardInput, cancellation);

    // A small file is read at once: it is there sooner than a thread can be changed.
    private static Stream Open(string path)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, useAsync: true);
        if (file.Length is 0 or > SmallFile)
        {
            return file;
        }

        using (file)
        {
            var bytes = new byte[file.Length];
            return new MemoryStream(bytes, 0, file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false), writable: false, publiclyVisible: true);
        }
    }

    // Kept whole, so that its kind can be told first; a byte over the limit lets the reader say that it is too large.
    private static async Task<MemoryStream> BufferAsync(Stream input, CancellationToken cancellation)
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
