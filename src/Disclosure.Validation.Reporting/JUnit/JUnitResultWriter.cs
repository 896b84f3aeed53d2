using System.Globalization;
using System.Text;
using System.Xml;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Reporting.JUnit;

/// <summary>
/// Writes results in the form of JUnit: a suite for each report, a case for each rule that found something or was skipped, and
/// one for all the rules that held. Inputs that could not be checked are errors in a suite of their own.
/// </summary>
internal sealed class JUnitResultWriter(Stream stream, XmlWriter xml, ResultWriterOptions options) : IResultWriter
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Indent = true,
        NewLineChars = "\n",
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
    };

    private readonly List<JUnitCase> _failures = [];
    private readonly JUnitCases _cases = new(options);

    public static JUnitResultWriter OnStream(Stream stream, ResultWriterOptions options) =>
        new(stream, XmlWriter.Create(stream, Settings), options);

    public void Begin()
    {
        xml.WriteStartElement("testsuites");
        xml.WriteAttributeString("name", "disclosure");
    }

    public void Write(ReportResult report)
    {
        var source = report.Report;
        var properties = new (string Name, string? Value)[]
        {
            ("file", source.File),
            ("issuer", source.Issuer),
            ("year", source.Year?.ToString(CultureInfo.InvariantCulture)),
            ("form", source.Form.Id),
        };
        Write(ReportName.Of(source, options.Language), properties, _cases.Of(report));
    }

    public void Write(Problem failure) => _failures.Add(_cases.Of(failure));

    public void Complete(CheckSummary summary)
    {
        if (summary.Interrupted)
        {
            _failures.Add(_cases.Interrupted());
        }

        if (_failures.Count > 0)
        {
            Write(ReportWording.Inputs.In(options.Language), [], _failures);
        }

        xml.WriteEndElement();
        xml.Flush();
        stream.Write("\n"u8);
        stream.Flush();
    }

    private void Write(string name, IEnumerable<(string Name, string? Value)> properties, IReadOnlyList<JUnitCase> cases)
    {
        xml.WriteStartElement("testsuite");
        WriteAttribute("name", name);
        WriteCount("tests", cases.Count);
        WriteCount("failures", cases.Count(each => each.Kind == JUnitKind.Failed));
        WriteCount("errors", cases.Count(each => each.Kind == JUnitKind.Broken));
        WriteCount("skipped", cases.Count(each => each.Kind == JUnitKind.Skipped));
        WriteProperties([.. properties.Where(property => property.Value is not null)]);
        foreach (var each in cases)
        {
            Write(each);
        }

        xml.WriteEndElement();
        xml.Flush();
    }

    private void WriteProperties(IReadOnlyList<(string Name, string? Value)> properties)
    {
        if (properties.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("properties");
        foreach (var (name, value) in properties)
        {
            xml.WriteStartElement("property");
            xml.WriteAttributeString("name", name);
            WriteAttribute("value", value!);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void Write(JUnitCase each)
    {
        xml.WriteStartElement("testcase");
        WriteAttribute("classname", each.Group);
        WriteAttribute("name", each.Name);
        if (each.Kind is JUnitKind.Failed or JUnitKind.Broken)
        {
            xml.WriteStartElement(each.Kind == JUnitKind.Failed ? "failure" : "error");
            WriteAttribute("type", each.Type);
            WriteAttribute("message", each.Message);
            xml.WriteString(Lines(each.Details));
            xml.WriteEndElement();
        }
        else if (each.Details.Count > 0)
        {
            xml.WriteElementString(each.Kind == JUnitKind.Skipped ? "skipped" : "system-out", Lines(each.Details));
        }

        xml.WriteEndElement();
    }

    private void WriteAttribute(string name, string value) => xml.WriteAttributeString(name, VisibleText.Of(value));

    private void WriteCount(string name, int count) =>
        xml.WriteAttributeString(name, count.ToString(CultureInfo.InvariantCulture));

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines.Select(VisibleText.Of));
}
