using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Yaml;

namespace Disclosure.Validation.Packs.Reading;

/// <summary>Packs that are read together: any may extend any other, in whatever order they are named.</summary>
/// <param name="paths">Their files and folders.</param>
/// <param name="known">The packs that they may extend beside one another, and whose forms they may use.</param>
/// <param name="read">Reads one, given the packs that it may extend.</param>
/// <param name="files">Finds the files of one.</param>
internal sealed class PackSet(
    IReadOnlyList<string> paths,
    IReadOnlyList<RulePack> known,
    Func<string, IReadOnlyList<RulePack>, RulePack> read,
    Func<string, IReadOnlyList<YamlFile>> files)
{
    private readonly RulePack?[] _packs = new RulePack?[paths.Count];
    private readonly bool[] _begun = new bool[paths.Count];
    private readonly List<(int Index, Problem Problem)> _problems = [];
    private IReadOnlyList<(string? Id, string? Extends)> _heads = [];

    /// <summary>What is wrong with them, each with the index of its path.</summary>
    public IReadOnlyList<(int Index, Problem Problem)> Problems => _problems;

    /// <summary>The packs in the order of their paths, without those that have problems.</summary>
    public IReadOnlyList<RulePack> Read()
    {
        _heads = paths.Count > 1 ? [.. paths.Select(HeadOf)] : [default];
        for (var i = 0; i < paths.Count; i++)
        {
            Read(i, []);
        }

        return [.. _packs.OfType<RulePack>()];
    }

    private void Read(int index, IReadOnlyList<int> above)
    {
        if (above.Contains(index))
        {
            List<int> circle = [.. above.SkipWhile(one => one != index)];
            circle.ForEach(one => _begun[one] = true);
            _problems.Add((index, PackProblems.Circle(paths[index], [.. circle.Append(index).Select(one => _heads[one].Id!)])));
            return;
        }

        if (_begun[index])
        {
            return;
        }

        var extended = Extended(index);
        if (extended is { } first)
        {
            Read(first, [.. above, index]);
        }

        // One whose extended pack has problems has none of its own that could be told.
        if (_begun[index] || (extended is { } needed && _packs[needed] is null))
        {
            return;
        }

        _begun[index] = true;
        try
        {
            _packs[index] = read(paths[index], [.. known, .. _packs.OfType<RulePack>()]);
        }
        catch (DisclosureInputException e)
        {
            _problems.AddRange(e.Problems.Select(problem => (index, problem)));
        }
    }

    private int? Extended(int index) => _heads[index].Extends is { } id
        ? _heads.Index().Where(head => head.Index != index && head.Item.Id == id).Select(head => (int?)head.Index).FirstOrDefault()
        : null;

    // What can't be read is told when the pack is.
    private (string? Id, string? Extends) HeadOf(string path)
    {
        try
        {
            return PackFiles.Of(files(path)).Head?.Load() is YamlMapping head ? (TextOf(head, "pack"), TextOf(head, "extends")) : default;
        }
        catch (DisclosureInputException)
        {
            return default;
        }
    }

    private static string? TextOf(YamlMapping head, string key) =>
        (head.Find(key)?.Value as YamlScalar)?.Text;
}
