namespace Disclosure.Validation.Authoring.Typing;

/// <summary>The names that ids become in C#: <c>last_year_items</c> is <c>LastYearItems</c>.</summary>
internal sealed class MemberNames
{
    // What every view has; a member of the same name would hide it.
    private static readonly string[] Inherited =
    [
        "Path", "Report", "Below", "Column", "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize",
    ];

    private readonly HashSet<string> _taken;

    /// <summary>Begins with the names that can't be used: those inherited, and that of the type around.</summary>
    public MemberNames(params string[] taken) => _taken = [.. Inherited, .. taken];

    /// <summary>The name of a member for that id, apart from those given before.</summary>
    public string NameOf(string id)
    {
        var name = Pascal(id);
        var (free, count) = (name, 2);
        while (!_taken.Add(free))
        {
            free = FormattableString.Invariant($"{name}{count++}");
        }

        return free;
    }

    /// <summary>Each part of the id with a capital: <c>handled.not_processed</c> is <c>HandledNotProcessed</c>.</summary>
    public static string Pascal(string id)
    {
        var parts = id.Split('.', '_', '-').Where(part => part.Length > 0).Select(part => char.ToUpperInvariant(part[0]) + part[1..]);
        var name = string.Concat(parts);
        return name.Length > 0 && char.IsLetter(name[0]) ? name : "Item" + name;
    }
}
