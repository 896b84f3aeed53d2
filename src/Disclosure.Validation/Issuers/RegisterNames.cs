namespace Disclosure.Validation.Issuers;

/// <summary>Finds the issuers of a register that a name may mean.</summary>
internal sealed class RegisterNames
{
    private readonly IssuerRegister _register;
    private readonly Dictionary<string, Issuer> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<Issuer>> _byTail = new(StringComparer.Ordinal);

    public RegisterNames(IssuerRegister register)
    {
        _register = register;
        foreach (var issuer in register.Issuers)
        {
            foreach (var name in issuer.Aliases.Prepend(issuer.Name).Select(IssuerName.Canonical))
            {
                _exact.TryAdd(name, issuer);
                foreach (var tail in IssuerName.Tails(name))
                {
                    _byTail.TryAdd(tail, []);
                    _byTail[tail].Add(issuer);
                }
            }
        }
    }

    /// <summary>
    /// The issuer that has exactly that canonical name; else those whose name it is without the places at its head, and
    /// those whose name is its own without them.
    /// </summary>
    public IReadOnlyList<Issuer> Find(string canonical)
    {
        if (_exact.TryGetValue(canonical, out var exact))
        {
            return [exact];
        }

        var found = new HashSet<Issuer>(_byTail.GetValueOrDefault(canonical) ?? []);
        foreach (var tail in IssuerName.Tails(canonical))
        {
            if (_exact.TryGetValue(tail, out var issuer) && LiesIn(issuer, canonical[..^tail.Length], tail))
            {
                found.Add(issuer);
            }
        }

        return [.. found];
    }

    // Where the register says in which places an issuer lies, the name must not put it into another.
    private bool LiesIn(Issuer issuer, string places, string tail)
    {
        var above = new List<string>();
        for (var parent = _register.ParentOf(issuer); parent is not null; parent = _register.ParentOf(parent))
        {
            if (IssuerName.PlaceOf(IssuerName.Canonical(parent.Name)) is { } place)
            {
                above.Add(place);
            }
        }

        return above.Count == 0 || above.Exists(place => place.EndsWith(places, StringComparison.Ordinal) ||
            places.EndsWith(place, StringComparison.Ordinal) || BeginsIn(tail, place));
    }

    // A name that itself says where it lies may have any places before it.
    private static bool BeginsIn(string name, string place)
    {
        for (var length = 2; length < name.Length; length++)
        {
            if (place.EndsWith(name[..length], StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
