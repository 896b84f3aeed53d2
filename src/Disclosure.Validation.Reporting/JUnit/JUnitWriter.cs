using System.Globalization;
using System.Text;
using System.Xml;
using Disclosure.Validation.Reporting.Wording;

namespace Disclosure.Validation.Reporting.JUnit;

/// <summary>Writes suites in the form of JUnit, one by one. The stream stays open.</summary>
public sealed class JUnitWriter : IDisposable
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Indent = true,
        NewLineChars = "\n",
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
    };

    private readonly Stream _stream;
    private readonly XmlWriter _xml;

    /// <summary>Begins the file.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="name">What the suites are called together; null for nothing.</param>
    /// <exception cref="IOException">The stream can't be written.</exception>
    public JUnitWriter(Stream stream, string? name)
    {
        _stream = stream;
        _xml = XmlWriter.Create(stream, Settings);
        _xml.WriteStartElement("testsuites");
        if (name is not null)
        {
            WriteAttribute("name", name);
        }
    }

    /// <summary>Writes a suite.</summary>
    /// <exception cref="IOException">The stream can't be written.</exception>
    public void Write(JUnitSuite suite)
    {
        ArgumentNullException.ThrowIfNull(suite);
        _xml.WriteStartElement("testsuite");
        WriteAttribute("name", suite.Name);
        WriteCount("tests", suite.Cases.Count);
        WriteCount("failures", suite.Cases.Count(each => each.Kind == JUnitKind.Failed));
        WriteCount("errors", suite.Cases.Count(each => each.Kind == JUnitKind.Broken));
        WriteCount("skipped", suite.Cases.Count(each => each.Kind == JUnitKind.Skipped));
        WriteProperties([.. suite.Properties.Where(property => property.Value is not null)]);
        foreach (var each in suite.Cases)
        {
            Write(each);
        }

        _xml.WriteEndElement();
        _xml.Flush();
    }

    /// <summary>Ends the file.</summary>
    /// <exception cref="IOException">The stream can't be written.</exception>
    public void Complete()
    {
        _xml.WriteEndElement();
        _xml.Flush();
        _stream.Write("\n"u8);
        _stream.Flush();
    }

    /// <inheritdoc />
    public void Dispose() => _xml.Dispose();

    private void WriteProperties(IReadOnlyList<(string Name, string? Value)> properties)
    {
        if (properties.Count == 0)
        {
            return;
        }

        _xml.WriteStartElement("properties");
        foreach (var (name, value) in properties)
        {
            _xml.WriteStartElement("property");
            _xml.WriteAttributeString("name", name);
            WriteAttribute("value", value!);
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }

    private void Write(JUnitCase each)
    {
        _xml.WriteStartElement("testcase");
        WriteAttribute("classname", each.Group);
        WriteAttribute("name", each.Name);
        if (each.File is { } file)
        {
            WriteAttribute("file", file);
        }

        if (each.Line is { } line)
        {
            WriteCount("line", line);
        }

        WriteOutcome(each);
        _xml.WriteEndElement();
    }

    private void WriteOutcome(JUnitCase each)
    {
        if (each.Kind is JUnitKind.Failed or JUnitKind.Broken)
        {
            _xml.WriteStartElement(each.Kind == JUnitKind.Failed ? "failure" : "error");
            WriteAttribute("type", each.Type);
            WriteAttribute("message", each.Message);
            _xml.WriteString(Lines(each.Details));
            _xml.WriteEndElement();
        }
        else if (each.Details.Count > 0)
        {
            _xml.WriteElementString(each.Kind == JUnitKind.Skipped ? "skipped" : "system-out", Lines(each.Details));
        }
    }

    private void WriteAttribute(string name, string value) => _xml.WriteAttributeString(name, VisibleText.Of(value));

    private void WriteCount(string name, int count) =>
        _xml.WriteAttributeString(name, count.ToString(CultureInfo.InvariantCulture));

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines.Select(VisibleText.Of));
}
