using System.Globalization;
using System.Text;
using System.Xml;
using Disclosure.Validation.Authoring.Testing;
using Disclosure.Validation.Cli.Commands.Rules.Packs;
using Disclosure.Validation.Reporting.Console;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Rules.Testing;

/// <summary>Writes a run of tests in the form of JUnit: a suite for each pack, a case for each test.</summary>
internal static class JUnitTests
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Async = true,
        Indent = true,
        NewLineChars = "\n",
        CheckCharacters = false,
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
    };

    public static async Task WriteAsync(IReadOnlyList<PackTests> packs, Language language, Stream stream)
    {
        await using var xml = XmlWriter.Create(stream, Settings);
        xml.WriteStartElement("testsuites");
        WriteCounts(xml, packs.Sum(pack => pack.Results.Count), packs.Sum(pack => pack.Failed));
        foreach (var pack in packs)
        {
            xml.WriteStartElement("testsuite");
            xml.WriteAttributeString("name", $"{pack.Pack.Id} {pack.Pack.Version}");
            WriteCounts(xml, pack.Results.Count, pack.Failed);
            foreach (var result in pack.Results)
            {
                Write(xml, pack.Pack.Id, result, language);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteWhitespace("\n");
    }

    private static void Write(XmlWriter xml, string pack, RuleTestResult result, Language language)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", $"{pack}.{result.Rule.Id}");
        xml.WriteAttributeString("name", PlainText.Of(RuleTestText.Print(result.Test, language)));
        xml.WriteAttributeString("file", result.Test.Source.File);
        if (result.Test.Source.Line is { } line)
        {
            xml.WriteAttributeString("line", Text(line));
        }

        if (result.Failure is { } failure)
        {
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("type", failure.Code);
            xml.WriteAttributeString("message", failure.Found.In(language));
            xml.WriteString(PlainText.Of(failure.Describe(language)));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteCounts(XmlWriter xml, int tests, int failures)
    {
        xml.WriteAttributeString("tests", Text(tests));
        xml.WriteAttributeString("failures", Text(failures));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
