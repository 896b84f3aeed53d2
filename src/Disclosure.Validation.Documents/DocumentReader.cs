using Disclosure.Validation.Documents.Recognition;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Documents;

/// <summary>
/// Reads reports from documents of any known format. Immutable and safe for use from many threads; nothing that a
/// document refers to is ever fetched or run.
/// </summary>
public sealed class DocumentReader : IReportReader
{
    private readonly DocumentReaderOptions _options;
    private readonly Recognizer _recognizer;

    /// <summary>Reads reports of these forms.</summary>
    /// <param name="forms">The forms to look for.</param>
    /// <param name="options">Limits and preferences; null for the defaults.</param>
    public DocumentReader(FormCatalog forms, DocumentReaderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(forms);
        _options = options ?? new DocumentReaderOptions();
        _recognizer = new Recognizer(forms);
    }

    /// <inheritdoc />
    public async Task<DisclosureReport> ReadAsync(
        Stream document, string? name = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        using var time = new CancellationTokenSource(_options.Limits.Timeout, _options.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(time.Token, cancellationToken);
        try
        {
            var bytes = await DocumentBytes.ReadAsync(document, name, _options.Limits, either.Token);
            return await Task.Run(() => Read(bytes, name, either.Token), either.Token).WaitAsync(either.Token);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw DocumentProblems.TooSlow(name, _options.Limits.Timeout, exception);
        }
    }

    private DisclosureReport Read(ReadOnlyMemory<byte> bytes, string? name, CancellationToken cancellationToken)
    {
        var document = SourceReader.Read(bytes, name, _options.Limits, cancellationToken);
        return _recognizer.Recognize(document, _options.Form);
    }
}
