using Disclosure.Validation.Documents;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Reports.Stored;

namespace Disclosure.Validation.Desk.Checking;

/// <summary>A report as the store keeps it: with all sources, in a form that only the build that wrote it can read.</summary>
internal static class ReportContent
{
    /// <summary>What tells this build from any other: of another the reports may say otherwise what a document says, or can't be read.</summary>
    public static string Build { get; } = string.Join('-', new[] { typeof(DisclosureReport), typeof(DocumentReader) }
        .Select(type => type.Assembly.ManifestModule.ModuleVersionId.ToString("N")));

    public static byte[] Of(DisclosureReport report)
    {
        using var content = new MemoryStream();
        StoredReport.Write(report, content);
        return content.ToArray();
    }

    /// <exception cref="InvalidDataException">Another build wrote it.</exception>
    /// <exception cref="KeyNotFoundException">The report is of a form that is not known here.</exception>
    public static DisclosureReport Read(byte[] content, FormCatalog forms) => StoredReport.Read(content, forms);
}
