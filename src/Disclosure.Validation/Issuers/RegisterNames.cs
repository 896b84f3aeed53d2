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
                foreach (var tail in IssuerName.Variants(name))
                {
                    _byTail.TryAdd(tail, []);
                    _byTail[tail].Add(issuer);
                }
            }
        }
    }

    /// <summary>
    /// The issuer that has exactly that canonical name; else those whose name it is without the places at its head or with
    /// these called shorter, and those whose name is its own without them.
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

        found.UnionWith(BehindShortPlaces(canonical));
        return [.. found];
    }

    // 北京门头沟区政府 for an issuer that is registered as 门头沟区政府 below 北京市: only the register tells where 北京 ends.
    private IEnumerable<Issuer> BehindShortPlaces(string canonical)
    {
        for (var i = 2; i < canonical.Length; i++)
        {
            if (_exact.TryGetValue(canonical[i..], out var issuer) &&
                PlacesAbove(issuer).Any(place => place == canonical[..i] + "市" || place == canonical[..i] + "省"))
            {
                yield return issuer;
            }
        }
    }

    // Where the register says in which places an issuer lies, the name must not put it into another.
    private bool LiesIn(Issuer issuer, string places, string tail)
    {
        var above = PlacesAbove(issuer).ToList();
        return above.Count == 0 || above.Exists(place => place.EndsWith(places, StringComparison.Ordinal) ||
            places.EndsWith(place, StringComparison.Ordinal) || BeginsIn(tail, place));
    }

    private IEnumerable<string> PlacesAbove(Issuer issuer)
    {
        for (var parent = _register.ParentOf(issuer); parent is not null; parent = _register.ParentOf(parent))
        {
            if (IssuerName.PlaceOf(IssuerName.Canonical(parent.Name)) is { } place)
            {
                yield return place;
            }
        }
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
