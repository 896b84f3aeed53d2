using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Issuers;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Runs;

/// <summary>
/// Takes from folders whose report sums up whose: the reports in a folder are summed up by the issuer of the reports one
/// folder up, where those are all of one issuer. An issuer is no part of itself, so that folders of years do no harm; and
/// a folder without any file stands for a subordinate whose report is missing.
/// </summary>
internal sealed class FolderTree
{
    private readonly Surroundings _surroundings;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, List<string>> _issuersOfFolder = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _parents = new(StringComparer.Ordinal);
    private readonly HashSet<string> _torn = new(StringComparer.Ordinal);
    private readonly List<LocalizedText> _remarks = [];

    public FolderTree(IReadOnlyList<PlacedReport> reports, Surroundings surroundings)
    {
        _surroundings = surroundings;
        var names = new IssuerNames(register: null, reports.Select(report => report.Issuer).OfType<string>());
        foreach (var report in reports)
        {
            if (report is { Issuer: { } issuer, Folder: { } folder } && names.KeyOf(issuer) is { } key)
            {
                Place(key, issuer, folder);
            }
        }

        foreach (var (folder, issuers) in _issuersOfFolder)
        {
            Connect(folder, issuers);
        }
    }

    /// <summary>What the folders leave unclear.</summary>
    public IReadOnlyList<LocalizedText> Remarks => _remarks;

    /// <exception cref="Problems.DisclosureInputException">The folders put issuers above each other in a circle.</exception>
    public IssuerRegister ToRegister()
    {
        var issuers = _names.Select(pair => new Issuer(pair.Value) { Parent = ParentOf(pair.Key) }).ToList();
        var known = new IssuerRegister(issuers);
        return new IssuerRegister(issuers.Concat(EmptyFolders().Where(missing => known.Find(missing.Name).Count == 0)));
    }

    // The whole name of the issuer is the one that the register gets.
    private void Place(string key, string issuer, string folder)
    {
        if (!_names.TryGetValue(key, out var name) || issuer.Length > name.Length)
        {
            _names[key] = issuer;
        }

        _issuersOfFolder.TryAdd(folder, []);
        if (!_issuersOfFolder[folder].Contains(key))
        {
            _issuersOfFolder[folder].Add(key);
        }
    }

    private void Connect(string folder, List<string> issuers)
    {
        if (Path.GetDirectoryName(folder) is not { } above || !_issuersOfFolder.TryGetValue(above, out var summing))
        {
            return;
        }

        if (summing is not [var parent])
        {
            _remarks.Add(RunWording.SeveralSumUp(
                _surroundings.Shown(above), _surroundings.Shown(folder), [.. summing.Select(key => _names[key])]));
            return;
        }

        foreach (var issuer in issuers.Where(issuer => issuer != parent))
        {
            if (!_parents.TryAdd(issuer, parent) && _parents[issuer] != parent && _torn.Add(issuer))
            {
                _remarks.Add(RunWording.TwoParents(_names[issuer], _names[_parents[issuer]], _names[parent]));
            }
        }
    }

    private string? ParentOf(string issuer) =>
        _parents.TryGetValue(issuer, out var parent) && !_torn.Contains(issuer) ? _names[parent] : null;

    private List<Issuer> EmptyFolders()
    {
        var missing = new List<Issuer>();
        foreach (var (folder, issuers) in _issuersOfFolder)
        {
            if (issuers is [var parent])
            {
                missing.AddRange(Directory.EnumerateDirectories(folder)
                    .Where(below => !Directory.EnumerateFileSystemEntries(below).Any())
                    .Order(StringComparer.Ordinal)
                    .Select(below => new Issuer(Path.GetFileName(below)) { Parent = _names[parent] }));
            }
        }

        return [.. missing.DistinctBy(issuer => IssuerName.Canonical(issuer.Name))];
    }
}
