using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Forms.Reading;

namespace Disclosure.Validation.Documents.Isolation;

/// <summary>What a worker is told before the first document: the forms and the options of reading.</summary>
internal sealed record WorkerSetup
{
    /// <summary>The version that both sides have to be of.</summary>
    public static string Version { get; } =
        typeof(WorkerSetup).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    public required IReadOnlyList<string> Forms { get; init; }

    public string? Form { get; init; }

    public required DocumentLimits Limits { get; init; }

    public required string DecimalSeparator { get; init; }

    public required string GroupSeparator { get; init; }

    public static byte[] Pack(FormCatalog forms, DocumentReaderOptions options) => JsonSerializer.SerializeToUtf8Bytes(
        new WorkerSetup
        {
            Forms = [.. forms.Forms.Select(form => form.Yaml)],
            Form = options.Form,
            Limits = options.Limits,
            DecimalSeparator = options.Culture.NumberFormat.NumberDecimalSeparator,
            GroupSeparator = options.Culture.NumberFormat.NumberGroupSeparator,
        },
        WorkerJsonContext.Default.WorkerSetup);

    public static WorkerSetup Unpack(byte[] setup) =>
        JsonSerializer.Deserialize(setup, WorkerJsonContext.Default.WorkerSetup) ?? throw new JsonException("No setup.");

    public DocumentReader CreateReader() => new(
        new FormCatalog(Forms.Select(form => FormYaml.Read(form))),
        new DocumentReaderOptions { Form = Form, Limits = Limits, Culture = Culture() });

    // Of the culture, a reader looks at these marks alone; by its name it might not be found there.
    private CultureInfo Culture()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = DecimalSeparator;
        culture.NumberFormat.NumberGroupSeparator = GroupSeparator;
        return culture;
    }
}
