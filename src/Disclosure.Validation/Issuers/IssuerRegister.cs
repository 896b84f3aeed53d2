using Disclosure.Validation.Problems;
using Disclosure.Validation.Yaml;

namespace Disclosure.Validation.Issuers;

/// <summary>Which bodies issue reports, how they are called, and whose report sums up whose. Immutable.</summary>
public sealed class IssuerRegister
{
    private readonly Dictionary<string, Issuer> _byName;
    private readonly ILookup<string, Issuer> _children;
    private readonly bool _hasOneRoot;

    // Made when a name is first looked up; two threads may each make it, and it is the same.
    private RegisterNames? _names;

    /// <summary>A register of these issuers.</summary>
    /// <exception cref="DisclosureInputException">A name stands twice, a parent is unknown, or issuers sum up each other in a circle.</exception>
    public IssuerRegister(IEnumerable<Issuer> issuers)
        : this([.. issuers], IssuerPlaces.Unknown)
    {
    }

    internal IssuerRegister(IReadOnlyList<Issuer> issuers, IssuerPlaces places)
    {
        var problems = IssuerTreeCheck.Find(issuers, places);
        if (problems.Count > 0)
        {
            throw new DisclosureInputException(problems);
        }

        Issuers = issuers;
        _hasOneRoot = issuers.Count(issuer => issuer.Parent is null) == 1;
        _byName = issuers.ToDictionary(issuer => IssuerName.Canonical(issuer.Name), StringComparer.Ordinal);
        _children = issuers.Where(issuer => issuer.Parent is not null)
            .ToLookup(issuer => IssuerName.Canonical(issuer.Parent!), StringComparer.Ordinal);
    }

    /// <summary>The issuers in the order of the file.</summary>
    public IReadOnlyList<Issuer> Issuers { get; }

    /// <summary>Reads a register from a YAML file.</summary>
    /// <exception cref="DisclosureInputException">There is no such file, or it has problems; all of them are listed.</exception>
    public static IssuerRegister ReadFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return IssuerRegisterReader.Read(InputFile.Read(path, YamlLoader.MaxBytes), path);
    }

    /// <summary>Reads a register from a stream, from where it stands to its end.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="name">What to call the stream in messages, if anything.</param>
    /// <exception cref="DisclosureInputException">The register has problems; all of them are listed.</exception>
    public static IssuerRegister Read(Stream stream, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return IssuerRegisterReader.Read(InputFile.Read(stream, name, YamlLoader.MaxBytes), name);
    }

    /// <summary>A register that knows only whose report sums up whose.</summary>
    /// <param name="parents">The name of the issuer above each that has one.</param>
    /// <exception cref="DisclosureInputException">Issuers sum up each other in a circle, or one has two parents.</exception>
    public static IssuerRegister OfParents(IReadOnlyDictionary<string, string> parents)
    {
        ArgumentNullException.ThrowIfNull(parents);
        var children = parents.Select(pair => new Issuer(pair.Key) { Parent = pair.Value }).ToList();
        var known = children.Select(child => IssuerName.Canonical(child.Name)).ToHashSet(StringComparer.Ordinal);
        var roots = parents.Values.Where(parent => known.Add(IssuerName.Canonical(parent))).Select(parent => new Issuer(parent));
        return new IssuerRegister([.. roots, .. children]);
    }

    /// <summary>The issuers whose reports that one's sums up.</summary>
    public IReadOnlyList<Issuer> SubordinatesOf(Issuer issuer)
    {
        ArgumentNullException.ThrowIfNull(issuer);
        return [.. _children[IssuerName.Canonical(issuer.Name)]];
    }

    /// <summary>The issuer whose report sums up that one's; null where none does.</summary>
    public Issuer? ParentOf(Issuer issuer)
    {
        ArgumentNullException.ThrowIfNull(issuer);
        return issuer.Parent is { } parent ? _byName[IssuerName.Canonical(parent)] : null;
    }

    /// <summary>
    /// The issuer of whose district that one is: itself, or the one above it that stands directly under the one root of the register; the
    /// topmost above it where there are several roots.
    /// </summary>
    public Issuer DistrictOf(Issuer issuer)
    {
        ArgumentNullException.ThrowIfNull(issuer);
        while (ParentOf(issuer) is { } above && !(_hasOneRoot && above.Parent is null))
        {
            issuer = above;
        }

        return issuer;
    }

    /// <summary>The issuers that a name in a report may mean: none, the one, or several between which the name does not decide.</summary>
    public IReadOnlyList<Issuer> Find(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return (_names ??= new RegisterNames(this)).Find(IssuerName.Canonical(name));
    }
}
