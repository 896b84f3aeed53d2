using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Issuers;

/// <summary>Finds what keeps a list of issuers from being a register: double names, unknown parents, circles.</summary>
internal sealed class IssuerTreeCheck
{
    private readonly IReadOnlyList<Issuer> _issuers;
    private readonly IssuerPlaces _places;
    private readonly Dictionary<string, (int Issuer, string Key, int Item)> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);
    private readonly List<Problem> _problems = [];

    private IssuerTreeCheck(IReadOnlyList<Issuer> issuers, IssuerPlaces places)
    {
        _issuers = issuers;
        _places = places;
    }

    public static IReadOnlyList<Problem> Find(IReadOnlyList<Issuer> issuers, IssuerPlaces places)
    {
        var check = new IssuerTreeCheck(issuers, places);
        check.CheckNames();
        check.CheckParents();
        if (check._problems.Count == 0)
        {
            check.CheckCircles();
        }

        return check._problems;
    }

    private void CheckNames()
    {
        for (var i = 0; i < _issuers.Count; i++)
        {
            _byName.TryAdd(IssuerName.Canonical(_issuers[i].Name), i);
            CheckName(i, "name", 0, _issuers[i].Name);
        }

        for (var i = 0; i < _issuers.Count; i++)
        {
            foreach (var (item, alias) in _issuers[i].Aliases.Index())
            {
                CheckName(i, "aliases", item, alias);
            }
        }
    }

    // An alias in other words of the same issuer's name does no harm.
    private void CheckName(int issuer, string key, int item, string name)
    {
        var canonical = IssuerName.Canonical(name);
        if (_names.TryAdd(canonical, (issuer, key, item)) || _names[canonical] is var first && key == "aliases" && first.Issuer == issuer)
        {
            return;
        }

        var (here, before) = (_issuers[issuer], _issuers[first.Issuer]);
        var isSame = key == "name" && first.Key == "name";
        var problem = isSame && here.Parent is { } parent && before.Parent is { } other && IssuerName.Canonical(parent) != IssuerName.Canonical(other)
            ? IssuerProblems.TwoParents(name, other, parent)
            : IssuerProblems.DoubleName(
                name,
                first.Key == "name" ? before.Name : before.Aliases[first.Item],
                _places.LineOf(first.Issuer, first.Key, first.Item));
        _problems.Add(_places.Locate(problem, issuer, key, item));
    }

    private void CheckParents()
    {
        var known = _issuers.Select(issuer => issuer.Name).ToList();
        for (var i = 0; i < _issuers.Count; i++)
        {
            if (_issuers[i].Parent is { } parent && !_byName.ContainsKey(IssuerName.Canonical(parent)))
            {
                _problems.Add(_places.Locate(IssuerProblems.UnknownParent(parent, known), i, "parent"));
            }
            else if (ParentOf(i) is { } above && IsAbove(_issuers[i].Level, _issuers[above].Level))
            {
                _problems.Add(_places.Locate(IssuerProblems.LevelAbove(_issuers[i].Name, _issuers[above].Name), i, "parent"));
            }
        }
    }

    // Each issuer has one parent at most, so that every circle is met by going up.
    private void CheckCircles()
    {
        var done = new HashSet<int>();
        for (var i = 0; i < _issuers.Count; i++)
        {
            var path = new List<int>();
            for (int? at = i; at is { } issuer && done.Add(issuer); at = ParentOf(issuer))
            {
                path.Add(issuer);
                if (ParentOf(issuer) is { } parent && path.IndexOf(parent) is >= 0 and var start)
                {
                    var names = path.Skip(start).Append(parent).Select(index => _issuers[index].Name);
                    _problems.Add(_places.Locate(IssuerProblems.Cycle([.. names]), issuer, "parent"));
                }
            }
        }
    }

    // Departments and offices stand beside the order of governments.
    private static bool IsAbove(IssuerLevel? level, IssuerLevel? parent) =>
        level is >= IssuerLevel.Township and <= IssuerLevel.Province &&
        parent is >= IssuerLevel.Township and <= IssuerLevel.Province && level > parent;

    private int? ParentOf(int issuer) =>
        _issuers[issuer].Parent is { } parent && _byName.TryGetValue(IssuerName.Canonical(parent), out var index) ? index : null;
}
