using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Yaml;

/// <summary>A node of a YAML file that knows where it stands.</summary>
internal abstract class YamlNode(TextPlace at)
{
    public TextPlace At => at;
}

/// <summary>A text, a number, a word: YAML that is neither list nor mapping.</summary>
/// <param name="at">Where the scalar begins, its quotation mark included.</param>
/// <param name="content">Where its first character stands.</param>
/// <param name="nextLines">The lines behind that one to the end of the scalar.</param>
/// <param name="text">The text.</param>
/// <param name="isQuoted">Whether it stands in quotation marks or in a block, and so is text whatever it looks like.</param>
internal sealed class YamlScalar(TextPlace at, TextPlace content, string[] nextLines, string text, bool isQuoted) : YamlNode(at)
{
    public TextPlace Content => content;

    public string[] NextLines => nextLines;

    public string Text => text;

    public bool IsQuoted => isQuoted;

    public bool IsNull => !isQuoted && text is ("" or "~" or "null");
}

/// <summary>A list.</summary>
internal sealed class YamlSequence(TextPlace at, IReadOnlyList<YamlNode> items) : YamlNode(at)
{
    public IReadOnlyList<YamlNode> Items => items;
}

/// <summary>Keys with values, in the order of the file; no key stands twice.</summary>
internal sealed class YamlMapping(TextPlace at, IReadOnlyList<YamlEntry> entries) : YamlNode(at)
{
    public IReadOnlyList<YamlEntry> Entries => entries;

    public YamlEntry? Find(string key) => entries.FirstOrDefault(entry => entry.Key.Text == key);
}

internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);
