using System.Globalization;
using Disclosure.Validation.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Disclosure.Validation.Yaml;

/// <summary>
/// Writes a YAML file whose root is a mapping. Texts stand in quotation marks, so that none is taken for a number or for
/// nothing.
/// </summary>
internal sealed class YamlWriter(TextWriter writer)
{
    private readonly Emitter _emitter = new(writer, new EmitterSettings(
        bestIndent: 2, bestWidth: int.MaxValue, isCanonical: false, maxSimpleKeyLength: 1024, newLine: "\n"));

    public void BeginDocument()
    {
        _emitter.Emit(new StreamStart());
        _emitter.Emit(new DocumentStart());
        Begin();
    }

    public void EndDocument()
    {
        End();
        _emitter.Emit(new DocumentEnd(isImplicit: true));
        _emitter.Emit(new StreamEnd());
    }

    /// <summary>Begins a mapping, a key a line.</summary>
    public void Begin() => Begin(MappingStyle.Block);

    /// <summary>Begins a mapping that stands in one line.</summary>
    public void BeginInLine() => Begin(MappingStyle.Flow);

    public void End() => _emitter.Emit(new MappingEnd());

    public void BeginList() =>
        _emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, SequenceStyle.Block));

    public void EndList() => _emitter.Emit(new SequenceEnd());

    public void Key(string key) => _emitter.Emit(new Scalar(key));

    /// <summary>What needs no quotation marks, such as a number.</summary>
    public void Plain(string text) =>
        _emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, text, ScalarStyle.Plain, true, false));

    /// <summary>The key with a text; nothing where there is none.</summary>
    public void Text(string key, string? text)
    {
        if (text is not null)
        {
            Key(key);
            Quoted(text);
        }
    }

    /// <summary>A text.</summary>
    public void Quoted(string text) =>
        _emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, text, ScalarStyle.DoubleQuoted, false, true));

    /// <summary>The key with a date; nothing where there is none.</summary>
    public void Date(string key, DateOnly? date) =>
        Text(key, date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>The key with a number; nothing where there is none.</summary>
    public void Number(string key, decimal? number)
    {
        if (number is { } known)
        {
            Key(key);
            Plain(NumberText.Print(known));
        }
    }

    private void Begin(MappingStyle style) =>
        _emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, style));
}
