using Disclosure.Validation.Documents.Csv;
using Disclosure.Validation.Documents.Detection;
using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Documents.Recognition;
using Disclosure.Validation.Documents.Xml;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Reports.Canonical;
using Disclosure.Validation.Reports.Canonical.Yaml;

namespace Disclosure.Validation.Documents;

/// <summary>
/// Reads reports from documents of any known format. Immutable and safe for use from many threads; nothing that a
/// document refers to is ever fetched or run.
/// </summary>
public sealed class DocumentReader : IReportReader
{
    private readonly DocumentReaderOptions _options;
    private readonly FormCatalog _forms;
    private readonly Lazy<Recognizer> _recognizer;

    /// <summary>Reads reports of these forms.</summary>
    /// <param name="forms">The forms to look for.</param>
    /// <param name="options">Limits and preferences; null for the defaults.</param>
    public DocumentReader(FormCatalog forms, DocumentReaderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(forms);
        _options = (options ?? new DocumentReaderOptions()).Copy();
        _forms = forms;
        // Canonical JSON and YAML need none.
        _recognizer = new Lazy<Recognizer>(() => new Recognizer(forms, _options.Culture));
    }

    /// <inheritdoc />
    public async Task<DisclosureReport> ReadAsync(
        Stream document, string? name = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        using var time = new CancellationTokenSource(_options.Limits.Timeout, _options.TimeProvider);
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

    // Whatever a document brings about is a problem of that document: the next one is read.
    private DisclosureReport Read(ReadOnlyMemory<byte> bytes, string? name, CancellationToken cancellationToken)
    {
        try
        {
            return ReadFormat(bytes, name, cancellationToken);
        }
        catch (Exception e) when (e is not DisclosureInputException && !FailureProblems.IsStop(e, cancellationToken))
        {
            throw FailureProblems.Of(e, name);
        }
    }

    private DisclosureReport ReadFormat(ReadOnlyMemory<byte> bytes, string? name, CancellationToken cancellationToken)
    {
        var limits = _options.Limits;
        var format = FormatDetection.Of(bytes, name, limits, cancellationToken);
        var text = "";
        if (format == FileFormat.Text)
        {
            PrintedDocument.RequireSize(bytes, name, limits);
            if (bytes.Span.TrimStart(" \t\r\n\uFEFF"u8) is [(byte)'<', ..] && XmlFormat.FormOf(bytes, _forms.Forms) is { } form)
            {
                return XmlReportReader.Read(bytes, name, form, limits, cancellationToken);
            }

            if (FormatDetection.IsPlainJson(bytes.Span))
            {
                return ReportJson.Read(bytes, name, _forms);
            }

            (format, text) = PrintedDocument.Decode(bytes, name);
            if (format == FileFormat.Text && CsvFormat.FormOf(text, _forms.Forms) is { } listed)
            {
                return CsvReportReader.Read(text, name, listed, _options.Culture, limits, cancellationToken);
            }
        }

        return format switch
        {
            FileFormat.Json => ReportJson.Read(bytes, name, _forms),
            FileFormat.Yaml => ReportYaml.Read(bytes, name, _forms),
            _ => _recognizer.Value.Recognize(PrintedDocument.Read(format, bytes, text, name, limits, cancellationToken), _options.Form, limits.MaxElements, cancellationToken),
        };
    }
}
