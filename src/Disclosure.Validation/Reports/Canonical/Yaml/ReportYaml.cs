using Disclosure.Validation.Forms;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Yaml;

namespace Disclosure.Validation.Reports.Canonical.Yaml;

/// <summary>Reports as YAML, in the shape of <see cref="ReportJson"/>. Every digit is kept.</summary>
public static class ReportYaml
{
    /// <summary>Reads a report from the stream, from where it stands to its end; at most 4 MB.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="file">What to call it in messages and in the sources of cells.</param>
    /// <param name="forms">The forms that the report may follow.</param>
    /// <exception cref="DisclosureInputException">It is no report of a known form; the problems say where and why.</exception>
    public static DisclosureReport Read(Stream stream, string? file, FormCatalog forms)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Read(InputFile.Read(stream, file, YamlLoader.MaxBytes), file, forms);
    }

    /// <summary>Reads a report from its bytes; at most 4 MB.</summary>
    /// <param name="utf8">The bytes, in UTF-8.</param>
    /// <param name="file">What to call it in messages and in the sources of cells.</param>
    /// <param name="forms">The forms that the report may follow.</param>
    /// <exception cref="DisclosureInputException">It is no report of a known form; the problems say where and why.</exception>
    public static DisclosureReport Read(ReadOnlyMemory<byte> utf8, string? file, FormCatalog forms)
    {
        ArgumentNullException.ThrowIfNull(forms);
        var reader = new ReportYamlReader();
        var document = reader.Read(YamlLoader.Load(utf8, file));
        return new ReportAssembly(file, reader.PlaceOf, reader.Locate).Build(document, forms);
    }

    /// <summary>Writes the report as UTF-8; the stream stays open.</summary>
    public static void Write(DisclosureReport report, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(report);
        Write(ReportDocument.Of(report), stream);
    }

    /// <summary>The report as text.</summary>
    public static string ToYaml(this DisclosureReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var writer = new StringWriter { NewLine = "\n" };
        new ReportYamlWriter(writer).Write(ReportDocument.Of(report));
        return writer.ToString();
    }

    internal static void Write(ReportDocument document, Stream stream)
    {
        using var writer = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
        new ReportYamlWriter(writer).Write(document);
    }
}
