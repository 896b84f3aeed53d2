using System.Runtime.CompilerServices;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Rules.Judging;

namespace Disclosure.Validation.Evaluation;

/// <summary>Applies a compiled pack to a report. What holds allocates nothing, except where there is text to search.</summary>
internal sealed class PackEvaluator(RulePack pack, Lazy<CompiledPack> compiled)
{
    // The packs of the library are compiled once, however many validators there are.
    private static readonly ConditionalWeakTable<RulePack, Lazy<CompiledPack>> OfLibrary = [];

    /// <param name="pack">The pack, ready for use.</param>
    public PackEvaluator(CompiledPack pack)
        : this(pack.Pack, new Lazy<CompiledPack>(pack))
    {
    }

    /// <summary>The pack as it was read.</summary>
    public RulePack Definition => pack;

    /// <summary>The pack ready to be applied; made so when it is first asked for.</summary>
    public CompiledPack Pack => compiled.Value;

    /// <summary>An evaluator of a pack whose mistakes are told at once.</summary>
    /// <exception cref="Problems.DisclosureInputException">Its rules can't be compiled.</exception>
    public static PackEvaluator Of(RulePack pack) => BuiltInPacks.All.Contains(pack, ReferenceEqualityComparer.Instance)
        ? new PackEvaluator(pack, OfLibrary.GetValue(pack, static pack => new Lazy<CompiledPack>(() => PackCompiler.Compile(pack))))
        : new PackEvaluator(PackCompiler.Compile(pack));

    /// <summary>Applies every rule, or those that options name; what is not simply held goes into the record, where there is one.</summary>
    public Counts Evaluate(in EvaluationContext context, EvaluationRecord? record, CheckOptions? options = null)
    {
        var resolved = ImpliedValues.Resolve(Pack, context);
        var run = new RuleRun(in resolved, record);
        var chosen = options is { ApplyAll: false } ? options : null;
        foreach (var rule in RulesFor(ref run, isCounted: record is null && chosen is null))
        {
            if (chosen?.Applies(rule.Definition) == false)
            {
                continue;
            }

            switch (rule.Definition.IsFor(resolved.Current.Report))
            {
                case true:
                    var before = run.Holds;
                    rule.Judge(ref run);
                    record?.Hold(rule.Definition, run.Holds - before);
                    break;
                // Where it is open what kind of body the issuer is, a rule for some kinds is undecided.
                case null:
                    var count = rule.CountIn(resolved.Current);
                    run.Undecided += count;
                    record?.Add(new Unjudged(rule, Outcome.Undecided, OpenReasons.LevelUnknown) { Count = count });
                    break;
            }
        }

        record?.Complete(resolved);
        return run.Counts;
    }

    // Of what every report without text skips it is enough to know how many, where nobody asks which.
    private CompiledRule[] RulesFor(ref RuleRun run, bool isCounted)
    {
        if (run.Context.Current.Report.Sections.Count > 0)
        {
            return Pack.Rules;
        }

        run.Skipped += isCounted ? Pack.SkippedWithoutText : 0;
        return isCounted ? Pack.DecidedWithoutText : Pack.RulesWithoutText;
    }
}
