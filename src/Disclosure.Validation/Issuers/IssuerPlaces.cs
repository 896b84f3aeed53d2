using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Issuers;

/// <summary>Where the names of issuers stand in their file, as far as they come from one.</summary>
internal sealed class IssuerPlaces
{
    private readonly Dictionary<(int Issuer, string Key, int Item), TextPlace> _places = [];

    /// <summary>No places: the issuers come from no file.</summary>
    public static IssuerPlaces Unknown { get; } = new();

    public void Add(int issuer, string key, TextPlace at, int item = 0) => _places[(issuer, key, item)] = at;

    /// <summary>The problem, standing where that key of that issuer stands.</summary>
    public Problem Locate(Problem problem, int issuer, string key, int item = 0) =>
        _places.TryGetValue((issuer, key, item), out var at) ? at.Locate(problem) : problem;

    /// <summary>The line of that key; null where it is not known.</summary>
    public int? LineOf(int issuer, string key, int item = 0) =>
        _places.TryGetValue((issuer, key, item), out var at) ? at.Line : null;
}
