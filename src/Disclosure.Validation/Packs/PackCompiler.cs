using Disclosure.Validation.Forms;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Rules.Cells;
using Disclosure.Validation.Rules.Checks;
using Disclosure.Validation.Rules.Equations;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Expressions.Tokens;
using Disclosure.Validation.Rules.Narrative;
using Disclosure.Validation.Rules.Narrative.Templates;
using Disclosure.Validation.Rules.Sections;

namespace Disclosure.Validation.Packs;

/// <summary>Compiles a pack: parses its checks, expands them over the form, and reads what is linear as sparse rows.</summary>
internal sealed class PackCompiler
{
    // A short rule can stand for every cell of the form in every cell: what a small file may grow to is bounded.
    private const int MostOperands = 1_000_000;

    // Nobody reads more, and a hostile file could make tens of thousands.
    private const int MostProblems = 100;

    private readonly RulePack _pack;
    private readonly EachExpansion _expansion;
    private readonly List<Problem> _problems = [];
    private readonly NarrativeCompiler _narratives;
    private int _operands;

    private PackCompiler(RulePack pack)
    {
        _pack = pack;
        _expansion = new EachExpansion(pack);
        _narratives = new NarrativeCompiler(pack, _problems);
    }

    /// <exception cref="DisclosureInputException">Rules name what the form lacks, or make no sense; all of them are named.</exception>
    public static CompiledPack Compile(RulePack pack)
    {
        var compiler = new PackCompiler(pack);
        var compiled = compiler.Compile();
        return compiler._problems.Count == 0
            ? compiled
            : throw new DisclosureInputException([.. compiler._problems.Take(MostProblems)]);
    }

    private CompiledPack Compile()
    {
        var rules = new List<CompiledRule>();
        var requirements = new List<CellRequirement>();
        var narratives = new List<NarrativeRule>();
        var statements = new List<StatementRequirement>();
        foreach (var definition in _pack.Rules.Where(rule => rule.Enabled))
        {
            if (_operands > MostOperands || _problems.Count >= MostProblems)
            {
                break;
            }

            if (definition.Require?.IsOfCells() == false)
            {
                statements.AddRange(Statement(definition));
                continue;
            }

            if (ParseEach(definition) is not { } bindings)
            {
                continue;
            }

            if (definition.Require is { } requirement)
            {
                requirements.Add(new CellRequirement(definition, requirement, CellsOf(bindings)));
            }
            else if (definition.Narrative is { } narrative)
            {
                narratives.AddRange(Narrative(definition, narrative, bindings));
            }
            else if (ParseCheck(definition) is { } check && Instances(definition, check, bindings) is { } instances)
            {
                rules.Add(new CompiledRule(definition, [.. instances], _pack.Form));
            }
        }

        return new CompiledPack(_pack, [.. rules], [.. requirements], [.. narratives]) { Statements = [.. statements] };
    }

    private IEnumerable<NarrativeRule> Narrative(
        RuleDefinition definition, NarrativeDefinition narrative, IReadOnlyList<Binding> bindings)
    {
        if (ParseCheck(definition) is not { } check || _narratives.Read(definition, narrative, bindings) is not { } read ||
            Instances(definition, check, bindings, read.Slots) is not { } instances)
        {
            return [];
        }

        var checks = instances.OfType<TreeCheck>().ToList();
        if (checks.Exists(one => !one.NamesText))
        {
            _problems.Add(NarrativeProblems.CheckWithoutText(definition.CheckSource, read.Slots));
            return [];
        }

        return [_narratives.Complete(definition, narrative, read, checks, _pack.Form)];
    }

    private IEnumerable<StatementRequirement> Statement(RuleDefinition definition)
    {
        var requirement = definition.Require!.Value;
        var count = _problems.Count;
        var sections = definition.Each is null ? [] : ParseSections(definition, requirement);
        return _problems.Count == count ? [new StatementRequirement(definition, requirement, sections)] : [];
    }

    private IReadOnlyList<FormSection> ParseSections(RuleDefinition definition, RuleRequirement requirement)
    {
        var each = ParseClause(definition);
        if (each is not null && requirement.TakesSections() && each.Quantifier == Quantifier.Section)
        {
            return SectionExpansion.Expand(each, _pack.Form, ReportIn(definition.EachSource));
        }

        if (each is not null)
        {
            ReportIn(definition.EachSource)(default, Mistake.EachDoesNotFit(requirement.TakesSections() ? "section" : null));
        }

        return [];
    }

    private EachClause? ParseClause(RuleDefinition definition)
    {
        var parsed = EachParser.Parse(definition.Each ?? "");
        if (!parsed.Succeeded)
        {
            _problems.Add(CompilationProblems.Syntax(definition.EachSource, parsed.Failure));
        }

        return parsed.Tree;
    }

    private Action<Position, Mistake> ReportIn(RuleSource source) =>
        (at, mistake) => _problems.Add(CompilationProblems.Mistake(source, at.Offset, mistake));

    private IReadOnlyList<Binding>? ParseEach(RuleDefinition definition)
    {
        if (definition.Each is null)
        {
            return [default];
        }

        if (ParseClause(definition) is not { } each)
        {
            return null;
        }

        var report = ReportIn(definition.EachSource);
        if (each.Quantifier == Quantifier.Section)
        {
            report(default, Mistake.EachDoesNotFit("cell"));
            return null;
        }

        var count = _problems.Count;
        var bindings = _expansion.Expand(each, report);
        return _problems.Count == count ? bindings : null;
    }

    private Expression? ParseCheck(RuleDefinition definition)
    {
        var parsed = ExpressionParser.Parse(definition.Check ?? "");
        if (!parsed.Succeeded)
        {
            _problems.Add(CompilationProblems.Syntax(definition.CheckSource, parsed.Failure));
        }

        return parsed.Tree;
    }

    private List<RuleInstance>? Instances(
        RuleDefinition definition,
        Expression check,
        IReadOnlyList<Binding> bindings,
        IReadOnlyList<TextNumberSlot>? texts = null)
    {
        var instances = new List<RuleInstance>();
        foreach (var binding in bindings)
        {
            var mistaken = false;
            var binder = new Binder(_pack.Form, new Scope(_pack, binding, texts), (at, mistake) =>
            {
                mistaken = true;
                _problems.Add(CompilationProblems.Mistake(definition.CheckSource, at.Offset, mistake));
            });
            if (binder.BindCheck(check) is not { } bound || mistaken)
            {
                return null;
            }

            var row = texts is null ? Linearization.TryRead(bound, binding) : null;
            RuleInstance instance = row is null
                ? new TreeCheck(binding, bound)
                : row with { Addition = MissingAdditions.Of(row, _pack.Form) };
            instances.Add(instance);
            _operands += instance.Operands.Count();
            if (_operands > MostOperands)
            {
                _problems.Add(CompilationProblems.TooLarge(definition.Source, MostOperands));
                return null;
            }
        }

        return instances;
    }

    private CellSet CellsOf(IReadOnlyList<Binding> bindings)
    {
        var cells = new CellSet(_pack.Form.Cells.Count);
        foreach (var cell in _pack.Form.Cells)
        {
            if (bindings.Any(binding =>
                binding.Table == cell.Table &&
                (binding.Row is null || binding.Row == cell.Row) &&
                (binding.Column is null || binding.Column == cell.Column)))
            {
                cells.Add(cell.Index);
            }
        }

        return cells;
    }
}
