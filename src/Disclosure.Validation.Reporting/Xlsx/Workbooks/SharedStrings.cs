using System.Xml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Validation.Reporting.Xlsx.Workbooks;

/// <summary>
/// The short texts that a workbook repeats, such as labels and names: each stands in the file once. How many there are
/// is bounded, so that the memory is; what is not taken in stands in its cell.
/// </summary>
internal sealed class SharedStrings
{
    private const int LongestText = 100;
    private const int MostTexts = 50_000;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>The number of the text; null where it has to stand in its cell.</summary>
    public int? NumberOf(string visible)
    {
        if (visible.Length > LongestText)
        {
            return null;
        }

        if (!_numbers.TryGetValue(visible, out var number))
        {
            if (_numbers.Count == MostTexts)
            {
                return null;
            }

            number = _numbers.Count;
            _numbers.Add(visible, number);
        }

        return number;
    }

    public void Write(Stream stream)
    {
        using var xml = XmlWriter.Create(stream);
        xml.WriteStartElement("sst", SheetXml.Namespace);
        foreach (var text in _numbers.OrderBy(entry => entry.Value).Select(entry => entry.Key))
        {
            new SharedStringItem(SheetXml.TextElement(text)).WriteTo(xml);
        }

        xml.WriteEndElement();
    }
}
