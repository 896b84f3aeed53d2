using System.Text.RegularExpressions;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Yaml;

namespace Disclosure.Validation.Findings.Baselines;

/// <summary>Reads a baseline file and collects what is wrong with it.</summary>
internal sealed partial class BaselineReader
{
    private const int MostProblems = 100;

    private readonly List<Problem> _problems = [];
    private readonly Dictionary<string, TextPlace> _places = new(StringComparer.Ordinal);

    private BaselineReader()
    {
    }

    /// <exception cref="DisclosureInputException">The file has problems.</exception>
    public static Baseline Read(ReadOnlyMemory<byte> bytes, string? file)
    {
        var reader = new BaselineReader();
        var entries = reader.ReadAll(YamlLoader.Load(bytes, file));
        return reader._problems.Count == 0
            ? new Baseline(entries)
            : throw new DisclosureInputException([.. reader._problems.Take(MostProblems)]);
    }

    private List<BaselineEntry> ReadAll(YamlNode root)
    {
        var fields = new Fields(root, _problems, BaselineShape.File);
        if (root is YamlMapping && !fields.Has("suppressions"))
        {
            _problems.Add(FieldProblems.Missing(fields.At, "suppressions"));
        }

        return [.. fields.Items("suppressions").Select(node => ReadEntry(new Fields(node, _problems, BaselineShape.Entry)))];
    }

    private BaselineEntry ReadEntry(Fields fields) =>
        new(new Suppression(ReadFingerprint(fields), Stated(fields, "reason"), Stated(fields, "owner"), fields.Date("expires")))
        {
            Rule = fields.Text("rule"),
            Issuer = fields.Text("issuer"),
            Year = fields.Year("year"),
            Finding = fields.Text("finding"),
            Source = fields.At.ToRuleSource(),
        };

    private string ReadFingerprint(Fields fields)
    {
        var text = fields.RequiredText("fingerprint");
        if (text.Length == 0)
        {
            return text;
        }

        var at = fields.Node("fingerprint")!.At;
        if (!Shape().IsMatch(text))
        {
            _problems.Add(BaselineProblems.Fingerprint(at, text));
        }
        else if (!_places.TryAdd(text, at))
        {
            _problems.Add(BaselineProblems.Duplicate(at, text, _places[text].Line));
        }

        return text;
    }

    // A decision without a reason or an owner is none.
    private string Stated(Fields fields, string key)
    {
        var text = fields.RequiredText(key);
        if (fields.Node(key) is YamlScalar { IsNull: false } scalar && string.IsNullOrWhiteSpace(text))
        {
            _problems.Add(BaselineProblems.Empty(scalar.At, key));
        }

        return text;
    }

    [GeneratedRegex(BaselineShape.FingerprintPattern + @"\z")]
    private static partial Regex Shape();
}
