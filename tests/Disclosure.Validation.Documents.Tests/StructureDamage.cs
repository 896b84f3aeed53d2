using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Disclosure.Validation.Documents.Tests;

/// <summary>
/// Damages what holds a document together: attributes, references and relationships, spans and ranges, elements left out, doubled, nested or not closed,
/// objects of a PDF that lead to others, and the encoding that a text says it has.
/// </summary>
internal static partial class StructureDamage
{
    private static readonly string[] Odd = ["", "0", "-1", "1", "2", "65535", "2147483647", "99999999999999999999", "A1", "ZZZ99999", "A1:XFD1048576", "rId1", "../..", "%", "\u0001"];
    private static readonly Encoding[] Encodings = [Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, Encoding.Latin1, new UTF8Encoding(true)];

    /// <summary>The document with one to four faults, and whether what it prints may have become another: words or digits between the marks changed, or places of cells.</summary>
    public static (byte[] Document, bool ChangesText) Of(byte[] document, Random random)
    {
        if (document is not [(byte)'P', (byte)'K', ..])
        {
            return OfPart(document, random);
        }

        using var packed = new MemoryStream();
        packed.Write(document);
        bool changes;
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entries = zip.Entries.Where(entry => entry.Name.EndsWith(".xml", StringComparison.Ordinal) || entry.Name.EndsWith(".rels", StringComparison.Ordinal)).ToList();
            using var stream = entries[random.Next(entries.Count)].Open();
            using var content = new MemoryStream();
            stream.CopyTo(content);
            (var damaged, changes) = OfPart(content.ToArray(), random);
            stream.SetLength(0);
            stream.Write(damaged);
        }

        // A workbook prints a cell where its reference says, and what its index leads to.
        return (packed.ToArray(), changes || Encoding.ASCII.GetString(document).Contains("xl/", StringComparison.Ordinal));
    }

    private static (byte[] Document, bool ChangesText) OfPart(byte[] part, Random random)
    {
        var isPdf = part is [(byte)'%', ..];
        var text = (isPdf ? Encoding.Latin1 : Encoding.UTF8).GetString(part);
        var before = isPdf ? "" : Tags().Replace(text, "|");
        for (var faults = random.Next(1, 5); faults > 0; faults--)
        {
            text = isPdf ? OfPdf(text, random) : OfMarkup(text, random);
        }

        if (isPdf)
        {
            return (Encoding.Latin1.GetBytes(text), true);
        }

        var bytes = random.Next(20) == 0 ? Encodings[random.Next(Encodings.Length)].GetBytes(text) : Encoding.UTF8.GetBytes(text);
        return (bytes, Digits(before) != Digits(Tags().Replace(text, "|")));
    }

    private static string Digits(string text) => string.Join(' ', Numbers().Matches(text).Select(match => match.Value));

    private static string OfMarkup(string text, Random random) => random.Next(7) switch
    {
        0 => Replaced(text, Attributes().Matches(text), random, (match, _) => $"{match.Groups[1].Value}\"{Odd[random.Next(Odd.Length)]}\""),
        1 => Replaced(text, Attributes().Matches(text), random, (match, all) => $"{match.Groups[1].Value}{all[random.Next(all.Count)].Groups[2].Value}"),
        2 => Replaced(text, Attributes().Matches(text), random, (_, _) => ""),
        3 => Replaced(text, Elements().Matches(text), random, (match, _) => match.Value + match.Value),
        4 => Replaced(text, Elements().Matches(text), random, (match, _) => match.Value[..(match.Value.LastIndexOf('<') - 1)]),
        5 => Replaced(text, Elements().Matches(text), random, (match, all) => match.Value.Insert(match.Value.LastIndexOf('<'), all[random.Next(all.Count)].Value)),
        _ => Replaced(text, Tags().Matches(text), random, (_, _) => ""),
    };

    private static string OfPdf(string text, Random random) => random.Next(4) switch
    {
        0 => Replaced(text, References().Matches(text), random, (_, all) => all[random.Next(all.Count)].Value),
        1 => Replaced(text, References().Matches(text), random, (match, _) => $"[{match.Value} {match.Value}]"),
        2 => Replaced(text, Names().Matches(text), random, (_, all) => all[random.Next(all.Count)].Value),
        _ => Replaced(text, Objects().Matches(text), random, (match, all) => all[random.Next(all.Count)].Value + "\n" + match.Value),
    };

    private static string Replaced(string text, MatchCollection matches, Random random, Func<Match, MatchCollection, string> with)
    {
        if (matches.Count == 0)
        {
            return text;
        }

        var match = matches[random.Next(matches.Count)];
        return string.Concat(text.AsSpan(0, match.Index), with(match, matches), text.AsSpan(match.Index + match.Length));
    }

    [GeneratedRegex("""([\w:-]+\s*=\s*)("[^"]*"|'[^']*'|[\w#.%-]+)""")]
    private static partial Regex Attributes();

    // One with nothing but text in it, or with one level below.
    [GeneratedRegex(@"<([\w:]+)\b[^<>]*(?<!/)>[^<]*(?:<[^<>]+>[^<]*){0,6}</\1>")]
    private static partial Regex Elements();

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\d+(\.\d+)?")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"\b\d+ 0 R\b")]
    private static partial Regex References();

    [GeneratedRegex(@"/[A-Z]\w+")]
    private static partial Regex Names();

    [GeneratedRegex(@"\b\d+ 0 obj\b[^\0]{0,400}?endobj")]
    private static partial Regex Objects();
}
