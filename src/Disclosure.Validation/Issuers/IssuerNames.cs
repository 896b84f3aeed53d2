namespace Disclosure.Validation.Issuers;

/// <summary>
/// Tells which of the names that reports bear mean the same issuer: by a register, and for names that it does not know,
/// by the usual variants. A name that may mean several is never given to one of them.
/// </summary>
public sealed class IssuerNames
{
    private readonly RegisterNames? _register;
    private readonly Dictionary<string, IssuerIdentity> _identities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _longer = new(StringComparer.Ordinal);

    /// <summary>Takes in the names of all reports that are to be told apart.</summary>
    /// <param name="register">The register; null for none.</param>
    /// <param name="names">The names that reports bear.</param>
    public IssuerNames(IssuerRegister? register, IEnumerable<string> names)
    {
        _register = register is null ? null : new RegisterNames(register);
        var unregistered = new HashSet<string>(StringComparer.Ordinal);
        var printed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var canonical = IssuerName.Canonical(name);
            if (printed.TryAdd(canonical, name) && !TryRegister(canonical))
            {
                unregistered.Add(canonical);
            }
        }

        foreach (var name in unregistered)
        {
            foreach (var tail in IssuerName.Variants(name).Where(unregistered.Contains).Distinct())
            {
                _longer.TryAdd(tail, []);
                _longer[tail].Add(name);
            }
        }

        foreach (var name in unregistered)
        {
            _identities[name] = Identify(name, printed);
        }
    }

    /// <summary>What is the same for all names of one issuer, and for no other; null where the name may mean several.</summary>
    /// <param name="name">One of the names taken in.</param>
    public string? KeyOf(string name) => Of(name).Key;

    /// <summary>The issuer that a name means; the name is one of those given.</summary>
    internal IssuerIdentity Of(string name) => _identities[IssuerName.Canonical(name)];

    private bool TryRegister(string canonical)
    {
        if (_register?.Find(canonical) is not { Count: > 0 } found)
        {
            return false;
        }

        _identities[canonical] = found is [var issuer]
            ? new IssuerIdentity(IssuerName.Canonical(issuer.Name), issuer, [])
            : new IssuerIdentity(null, null, [.. found.Select(candidate => candidate.Name)]);
        return true;
    }

    // Longer names that are no variants of each other are different issuers, between which the short one does not decide.
    private IssuerIdentity Identify(string name, Dictionary<string, string> printed)
    {
        if (!_longer.TryGetValue(name, out var longer))
        {
            return new IssuerIdentity(name, null, []);
        }

        var longest = longer.MaxBy(other => other.Length)!;
        var isOne = longer.TrueForAll(other => other == longest || IssuerName.Variants(longest).Contains(other));
        return isOne
            ? new IssuerIdentity(longest, null, [])
            : new IssuerIdentity(null, null, [.. longer.Order(StringComparer.Ordinal).Select(other => printed[other])]);
    }
}

/// <summary>The issuer that a name means.</summary>
/// <param name="Key">What its reports have in common, whatever name they bear; null where the name may mean several.</param>
/// <param name="Issuer">The issuer in the register; null where it has none of that name.</param>
/// <param name="Candidates">The names of the issuers between which the name does not decide.</param>
internal sealed record IssuerIdentity(string? Key, Issuer? Issuer, IReadOnlyList<string> Candidates);
