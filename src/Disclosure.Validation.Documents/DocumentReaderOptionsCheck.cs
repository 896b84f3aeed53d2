using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Forms;
using Microsoft.Extensions.Options;

namespace Disclosure.Validation.Documents;

/// <summary>Tells which options of the reader make no sense.</summary>
/// <param name="forms">The forms of the packs in use.</param>
internal sealed class DocumentReaderOptionsCheck(Func<FormCatalog> forms) : IValidateOptions<DocumentReaderOptions>
{
    public ValidateOptionsResult Validate(string? name, DocumentReaderOptions options)
    {
        var failures = new ValidateOptionsResultBuilder();
        foreach (var (limit, value) in Limits(options.Limits).Where(limit => limit.Value < 1))
        {
            failures.AddError(
                $"{value}; expected: above zero",
                $"{nameof(DocumentReaderOptions)}.{nameof(options.Limits)}.{limit}");
        }

        if (options.Form is { } form && KnownForms() is { } known && !known.Contains(form))
        {
            failures.AddError(
                $"no pack is for the form '{form}'; expected: {string.Join(", ", known)}",
                $"{nameof(DocumentReaderOptions)}.{nameof(options.Form)}");
        }

        return failures.Build();
    }

    private static IEnumerable<(string Name, long Value)> Limits(DocumentLimits limits) =>
    [
        (nameof(limits.MaxBytes), limits.MaxBytes),
        (nameof(limits.MaxTextBytes), limits.MaxTextBytes),
        (nameof(limits.MaxUnpackedBytes), limits.MaxUnpackedBytes),
        (nameof(limits.MaxXmlBytes), limits.MaxXmlBytes),
        (nameof(limits.MaxZipEntries), limits.MaxZipEntries),
        (nameof(limits.MaxTableCells), limits.MaxTableCells),
        (nameof(limits.MaxSpan), limits.MaxSpan),
        (nameof(limits.MaxPages), limits.MaxPages),
        (nameof(limits.MaxTextElements), limits.MaxTextElements),
        (nameof(limits.MaxElements), limits.MaxElements),
        (nameof(limits.MaxDepth), limits.MaxDepth),
        (nameof(limits.Timeout), limits.Timeout.Ticks),
    ];

    // What is wrong with the packs is told by their own options.
    private List<string>? KnownForms()
    {
        try
        {
            return [.. forms().Forms.Select(form => form.Id)];
        }
        catch (OptionsValidationException)
        {
            return null;
        }
    }
}
