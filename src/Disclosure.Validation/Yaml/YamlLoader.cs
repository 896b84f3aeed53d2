using Disclosure.Validation.Problems;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Disclosure.Validation.Yaml;

/// <summary>
/// Loads a YAML file as nodes. A file is data from anywhere: its size, depth and number of nodes are bounded, and
/// anchors, aliases and tags, by which a small file can grow or act, are refused.
/// </summary>
internal sealed class YamlLoader
{
    public const int MaxBytes = 4 * 1024 * 1024;
    public const int MaxDepth = 32;
    public const int MaxNodes = 200_000;

    private readonly YamlText _text;
    private readonly Scanner _scanner;
    private readonly Parser _events;
    private int _nodes;

    private YamlLoader(YamlText text)
    {
        _text = text;
        _scanner = new Scanner(new StringReader(text.Text));
        _events = new Parser(_scanner);
    }

    /// <exception cref="DisclosureInputException">The bytes are no YAML that the library takes.</exception>
    public static YamlNode Load(ReadOnlyMemory<byte> bytes, string? file)
    {
        if (bytes.Length > MaxBytes)
        {
            throw new DisclosureInputException(InputProblems.TooLarge(file, MaxBytes));
        }

        var text = new YamlText(InputFile.Decode(bytes, file), file);
        RefuseNul(text);
        RefuseTabs(text);
        return new YamlLoader(text).LoadDocument();
    }

    // What is UTF-16 without a mark looks like it.
    private static void RefuseNul(YamlText text)
    {
        for (var i = 0; i < text.Lines.Count && text.Text.Contains('\0', StringComparison.Ordinal); i++)
        {
            if (text.Lines[i].IndexOf('\0', StringComparison.Ordinal) is var nul and >= 0)
            {
                throw Refused(YamlProblems.Nul(text.At(i + 1, nul + 1)) with { SourceLine = null });
            }
        }
    }

    private static void RefuseTabs(YamlText text)
    {
        for (var i = 0; i < text.Lines.Count; i++)
        {
            var line = text.Lines[i];
            var tab = line.AsSpan().TrimStart(' ');
            if (tab.StartsWith('\t') && !tab.IsWhiteSpace())
            {
                throw Refused(YamlProblems.Tab(text.At(i + 1, line.Length - tab.Length + 1)));
            }
        }
    }

    private YamlNode LoadDocument()
    {
        Next();
        if (Next() is not DocumentStart)
        {
            throw Refused(InputProblems.Empty(_text.File));
        }

        var root = LoadNode(Next(), depth: 1);
        if (root is YamlScalar { IsNull: true })
        {
            throw Refused(InputProblems.Empty(_text.File));
        }

        Next();
        return Next() is DocumentStart second ? throw Refused(YamlProblems.SecondDocument(_text.At(second.Start))) : root;
    }

    // On some broken files the parser throws exceptions that are not its own; they have no position.
    private ParsingEvent Next()
    {
        try
        {
            return _events.MoveNext() && _events.Current is { } next ? next : new StreamEnd();
        }
        catch (YamlException e)
        {
            throw new DisclosureInputException(Syntax(_text.At(e.Start), e.Message), e);
        }
        catch (Exception e)
        {
            throw new DisclosureInputException(Syntax(_text.At(_scanner.CurrentPosition), null), e);
        }
    }

    private Problem Syntax(TextPlace at, string? reason) =>
        YamlProblems.Syntax(at, reason, WideMark.Find(_text.Lines, at.Line));

    private YamlNode LoadNode(ParsingEvent first, int depth)
    {
        var at = _text.At(first.Start);
        if (first is not NodeEvent { Anchor.IsEmpty: true } node)
        {
            throw Refused(YamlProblems.Anchor(at));
        }

        if (!node.Tag.IsEmpty)
        {
            throw Refused(YamlProblems.Tag(at));
        }

        if (depth > MaxDepth)
        {
            throw Refused(YamlProblems.TooDeep(at));
        }

        if (++_nodes > MaxNodes)
        {
            throw Refused(YamlProblems.TooMany(at));
        }

        return node switch
        {
            MappingStart => LoadMapping(at, depth),
            SequenceStart => LoadSequence(at, depth),
            _ => LoadScalar((Scalar)node, at),
        };
    }

    private YamlScalar LoadScalar(Scalar scalar, TextPlace at) =>
        new(
            at,
            _text.ContentOf(scalar),
            _text.NextLinesOf(scalar),
            scalar.Value,
            isQuoted: scalar.Style is not (ScalarStyle.Plain or ScalarStyle.Any));

    private YamlSequence LoadSequence(TextPlace at, int depth)
    {
        var items = new List<YamlNode>();
        for (var next = Next(); next is not SequenceEnd; next = Next())
        {
            items.Add(LoadNode(next, depth + 1));
        }

        return new YamlSequence(at, items);
    }

    private YamlMapping LoadMapping(TextPlace at, int depth)
    {
        var entries = new List<YamlEntry>();
        var keys = new Dictionary<string, TextPlace>(StringComparer.Ordinal);
        for (var next = Next(); next is not MappingEnd; next = Next())
        {
            if (LoadNode(next, depth + 1) is not YamlScalar key)
            {
                throw Refused(YamlProblems.KeyNotScalar(_text.At(next.Start)));
            }

            if (!keys.TryAdd(key.Text, key.At))
            {
                throw Refused(YamlProblems.DuplicateKey(key.At, key.Text, keys[key.Text].Line));
            }

            entries.Add(new YamlEntry(key, LoadNode(Next(), depth + 1)));
        }

        return new YamlMapping(at, entries);
    }

    private static DisclosureInputException Refused(Problem problem) => new(problem);
}
