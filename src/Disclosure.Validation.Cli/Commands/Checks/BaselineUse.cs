using Disclosure.Validation.Cli.Inputs;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Baselines;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Checks;

/// <summary>The baseline of a run: what it accepts, and what of it turns out to be out of date.</summary>
internal sealed class BaselineUse
{
    private readonly Surroundings _surroundings;
    private readonly BaselineReview _review;
    private readonly Dictionary<string, int> _suppressed = new(StringComparer.Ordinal);

    private BaselineUse(Baseline baseline, Surroundings surroundings)
    {
        Baseline = baseline;
        _surroundings = surroundings;
        _review = new BaselineReview(baseline, DateOnly.FromDateTime(surroundings.Clock.GetLocalNow().DateTime));
    }

    public Baseline Baseline { get; }

    /// <summary>The baseline of the file; null where none is named.</summary>
    /// <exception cref="Problems.DisclosureInputException">The file is broken.</exception>
    public static BaselineUse? Open(string? file, Surroundings surroundings) => file is null
        ? null
        : new BaselineUse(UserFile.Read(file, surroundings, Baseline.ReadFile), surroundings);

    /// <summary>The same results, of which it takes note as they pass.</summary>
    public IEnumerable<ReportResult> Reviewing(IEnumerable<ReportResult> results)
    {
        foreach (var result in results)
        {
            _review.Add(result);
            foreach (var (rule, count) in result.Suppressed.CountBy(accepted => accepted.Finding.Rule))
            {
                _suppressed[rule] = _suppressed.GetValueOrDefault(rule) + count;
            }

            yield return result;
        }
    }

    /// <summary>How its entries fared; places are called as the user knows them.</summary>
    public SuppressionSummary Summary
    {
        get
        {
            var summary = _review.Summary;
            return summary with
            {
                Expired = [.. summary.Expired.Select(_surroundings.AsShown)],
                Unmatched = [.. summary.Unmatched.Select(_surroundings.AsShown)],
            };
        }
    }

    /// <summary>Tells of entries that are out of date, and of locked rules whose findings are accepted.</summary>
    public void Comment(IEnumerable<RulePack> packs, Messages messages)
    {
        foreach (var problem in Summary.OutOfDate)
        {
            messages.Note(new LocalizedText(problem.Describe(Language.Zh), problem.Describe(Language.En)));
        }

        var locked = packs.SelectMany(pack => pack.Rules).Where(rule => rule.Locked).Select(rule => rule.Id).ToHashSet();
        foreach (var (rule, count) in _suppressed.Where(pair => locked.Contains(pair.Key)))
        {
            messages.Note(CheckWording.LockedSuppressed(rule, count));
        }
    }
}
