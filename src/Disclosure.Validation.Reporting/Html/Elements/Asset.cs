using System.Security.Cryptography;
using System.Text;

namespace Disclosure.Validation.Reporting.Html.Elements;

/// <summary>A style or script that the library carries, and the hash by which the page's policy admits it and no other.</summary>
internal sealed class Asset
{
    private Asset(params string[] files)
    {
        Text = string.Concat(files.Select(Read));
        Hash = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}'";
    }

    public static Asset Style { get; } = new("page.css", "overview.css", "report.css", "tables.css", "print.css");

    public static Asset Script { get; } = new("language.js", "overview.js", "cells.js", "reports.js");

    public string Text { get; }

    public string Hash { get; }

    private static string Read(string file)
    {
        var name = $"{typeof(Asset).Namespace}.Assets.{file}";
        using var stream = typeof(Asset).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The library was built without {file}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);

        // Browsers hash the text with line feeds, whatever the checkout has.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
