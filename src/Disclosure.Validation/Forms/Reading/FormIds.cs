using System.Text.RegularExpressions;
using Disclosure.Validation.Yaml;

namespace Disclosure.Validation.Forms.Reading;

/// <summary>The ids read so far in one scope of a form; each is well formed and stands once.</summary>
internal sealed partial class FormIds
{
    /// <summary>The shape of an id, its end left to the reader.</summary>
    public const string Pattern = "^[a-z][a-z0-9_]*";

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>The id under that key; empty, and a problem, where it is missing or of another shape.</summary>
    public static string Read(Fields fields, string key)
    {
        var id = fields.RequiredText(key);
        if (id.Length > 0 && !Shape().IsMatch(id))
        {
            fields.Problems.Add(FormProblems.IdShape(fields.Node(key)!.At, id));
        }

        return id;
    }

    /// <summary>Whether the id is new in this scope; if not, a problem is added.</summary>
    public bool Add(string id, Fields fields)
    {
        if (_ids.Add(id))
        {
            return true;
        }

        fields.Problems.Add(FormProblems.DuplicateId(fields.At, id));
        return false;
    }

    [GeneratedRegex(Pattern + @"\z")]
    private static partial Regex Shape();
}
