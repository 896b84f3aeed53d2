using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Disclosure.Validation.Reporting.Html.Elements;

/// <summary>
/// A style or script that the library carries, without what only its writers read, and the hash by which the page's policy admits it and no other.
/// </summary>
internal sealed partial class Asset
{
    private const string Mark = "/* disclosure */\n";

    private Asset(string name, params string[] files)
    {
        Name = name;
        Text = string.Concat(files.Select(file => file.EndsWith(".css", StringComparison.Ordinal) ? Style(Read(file)) : Script(Read(file))));
        Hash = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}'";
    }

    /// <summary>The file that it stands in where pages share it.</summary>
    public string Name { get; }

    public string Text { get; }

    /// <summary>The file, with what tells whose it is.</summary>
    public byte[] File => Encoding.UTF8.GetBytes(Mark + Text);

    public string Hash { get; }

    /// <summary>The style and the script of a file with an overview, and with reports where they have no files of their own.</summary>
    public static (Asset Style, Asset Script) OfOverview { get; } = (
        new("style.css", "page.css", "overview.css", "report.css", "tables.css", "print.css"),
        new("script.js", "unpack.js", "language.js", "asks.js", "overview.js", "filters.js", "cells.js", "reports.js"));

    /// <summary>Those of a comparison of two checks.</summary>
    public static (Asset Style, Asset Script) OfComparison { get; } = (
        new("style.css", "page.css", "overview.css", "tables.css", "print.css"), new("script.js", "unpack.js", "language.js", "asks.js", "compare.js"));

    /// <summary>Those of a file of one report.</summary>
    public static (Asset Style, Asset Script) OfReport { get; } = (
        new("style.css", "page.css", "report.css", "tables.css", "print.css"), new("script.js", "unpack.js", "language.js", "cells.js", "steps.js"));

    /// <summary>Those of a part on a page of another program.</summary>
    public static (Asset Style, Asset Script) OfPart { get; } = (
        new("style.css", "page.css", "report.css", "tables.css", "print.css"), new("script.js", "unpack.js", "part.js", "cells.js", "ready.js"));

    private static string Style(string text) => Gaps().Replace(Blanks().Replace(Comments().Replace(text, ""), " "), "$1").Trim();

    private static string Script(string text) => string.Concat(
        text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal)).Select(line => line + "\n"));

    private static string Read(string file)
    {
        var name = $"{typeof(Asset).Namespace}.Assets.{file}";
        using var stream = typeof(Asset).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The library was built without {file}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);

        // Browsers hash the text with line feeds, whatever the checkout has.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(" ?([{};,]) ?|(?<=:) ")]
    private static partial Regex Gaps();
}
