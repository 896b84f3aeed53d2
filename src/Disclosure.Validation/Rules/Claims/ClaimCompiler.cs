using Disclosure.Validation.Claims.Attaching;
using Disclosure.Validation.Claims.Lexicons;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules.Judging;
using Disclosure.Validation.Rules.Kinds;

namespace Disclosure.Validation.Rules.Claims;

/// <summary>Compiles the rules about claims of one pack, which share one lexicon.</summary>
internal sealed class ClaimCompiler
{
    private readonly RuleCompilation _compilation;
    private readonly TextReading? _reading;
    private readonly bool _isBroken;

    public ClaimCompiler(RuleCompilation compilation)
    {
        _compilation = compilation;
        var pack = compilation.Pack;
        var rules = pack.Rules.OfType<ClaimRule>().Where(rule => rule.Enabled).ToList();
        if (rules.Count == 0 || pack.LexiconFiles.Count == 0)
        {
            return;
        }

        var before = compilation.Problems.Count;
        var own = rules.Where(rule => rule.WordSources.Count > 0).Select(OwnOf).OfType<OwnWords>().ToList();
        try
        {
            var meanings = CellMeanings.Of(BuiltInLexicons.Of(pack.LexiconFiles, own), pack.Form);
            _reading = new TextReading(new ClaimReader(meanings, pack.Form), meanings);
        }
        catch (DisclosureInputException e)
        {
            compilation.Problems.AddRange(e.Problems);
        }

        _isBroken = compilation.Problems.Count > before;
    }

    public CompiledRule? Compile(ClaimRule rule)
    {
        if (_reading is null)
        {
            if (!_isBroken)
            {
                _compilation.Problems.Add(ClaimProblems.NoLexicon(rule.Source));
            }

            return null;
        }

        var before = _compilation.Problems.Count;
        var scope = ScopeOf(rule);
        if (ClaimChecks.Find(rule.Check) is not { } check)
        {
            _compilation.Problems.Add(ClaimProblems.UnknownCheck(rule.CheckSource, rule.Check, ClaimChecks.All));
            return null;
        }

        return _compilation.Problems.Count == before && scope is not null ? new CompiledClaimRule(rule, check, scope, _reading) : null;
    }

    // The cells that a rule with phrases of its own means.
    private OwnWords? OwnOf(ClaimRule rule)
    {
        if (ClaimTarget.Read(rule.Each ?? "") is not { Themes: [var (path, offset)], Features: [] })
        {
            _compilation.Problems.Add(ClaimProblems.WordsWithoutCells(rule.EachSource));
            return null;
        }

        var cells = _compilation.Form.Cells.Where(cell => CellMeanings.Matches(path, cell.Path)).ToList();
        if (cells.Count == 0)
        {
            _compilation.Problems.Add(ClaimProblems.NoCell(rule.EachSource, offset, path));
            return null;
        }

        return new OwnWords(rule.Id, path, cells[0].Kind == ValueKind.Amount, rule.WordSources, rule.WordSources[0].At);
    }

    private ClaimScope? ScopeOf(ClaimRule rule)
    {
        var lexicon = _reading!.Meanings.Lexicon;
        if (rule.WordSources.Count > 0)
        {
            return new ClaimScope([Array.FindIndex(lexicon.Topics, topic => topic.Id == rule.Id)], [], []);
        }

        if (ClaimTarget.Read(rule.Each ?? "") is not { } target)
        {
            _compilation.Problems.Add(ClaimProblems.Shape(rule.EachSource, rule.Each ?? ""));
            return null;
        }

        var topics = Indexes(rule, target.Themes.Where(theme => theme.Name != ClaimTarget.Any), [.. lexicon.Topics.Select(topic => topic.Id)]);
        var features = lexicon.Aspects.Concat(lexicon.Parties).Select(feature => feature.Id).ToList();
        var named = Indexes(rule, target.Features, features);
        return new ClaimScope(
            topics,
            [.. named.Where(index => index < lexicon.Aspects.Length)],
            [.. named.Where(index => index >= lexicon.Aspects.Length).Select(index => index - lexicon.Aspects.Length)]);
    }

    private List<int> Indexes(ClaimRule rule, IEnumerable<(string Name, int Offset)> names, List<string> known)
    {
        var found = new List<int>();
        foreach (var (name, offset) in names)
        {
            if (known.IndexOf(name) is var index and >= 0)
            {
                // A feature may be a party and a result by one name.
                found.Add(index);
                found.AddRange(known.LastIndexOf(name) is var last && last != index ? [last] : []);
            }
            else
            {
                _compilation.Problems.Add(ClaimProblems.UnknownTheme(rule.EachSource, offset, name, known));
            }
        }

        return found;
    }
}
