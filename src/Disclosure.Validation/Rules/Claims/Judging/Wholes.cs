using Disclosure.Validation.Claims;
using Disclosure.Validation.Claims.Lexicons;
using Disclosure.Validation.Rules.Expressions;

namespace Disclosure.Validation.Rules.Claims.Judging;

/// <summary>The wholes that a part or a share may be of: those that the text names near by, and those of the tables.</summary>
internal sealed class Wholes(CellMeanings meanings, CellSums cells, IReadOnlyList<Claim> claims)
{
    private const int Reach = 24;
    private readonly Dictionary<int, IReadOnlyList<Rational>> _ofTables = [];

    /// <summary>The whole that the text means first, then all others.</summary>
    /// <param name="claim">The part or the share.</param>
    /// <param name="index">Its index among the claims.</param>
    public IEnumerable<Rational> Of(Claim claim, int index) => Near(claim, index).Concat(OfTables(claim.Topic));

    /// <summary>
    /// What parts may make together: the whole that the text means, others that it gives, and what came in with what came over; where it
    /// names no whole, those of the tables too.
    /// </summary>
    /// <param name="claim">One of the parts.</param>
    /// <param name="index">Its index among the claims.</param>
    public IEnumerable<Rational> Said(Claim claim, int index) => claim.Whole is not { } whole ? Of(claim, index)
        : Near(claim, index).Concat(Neighbours(claim, index).Where(other => meanings.Lexicon.IsFromLast(other.Aspect)).Select(other => Rational.Of(whole.Value + other.Value)));

    private IEnumerable<Rational> Near(Claim claim, int index)
    {
        var near = Neighbours(claim, index).Where(other => other.Sentence == claim.Sentence || IsTotal(other.Aspect)).Select(other => Rational.Of(other.Value));
        return claim.Whole is { } whole ? near.Prepend(Rational.Of(whole.Value)) : near;
    }

    private IEnumerable<Claim> Neighbours(Claim claim, int index)
    {
        for (var i = Math.Max(0, index - Reach); i < Math.Min(claims.Count, index + Reach); i++)
        {
            if (claims[i] is { Kind: ClaimKind.Figure, InWords: false } other && other.Topic == claim.Topic && other.Section == claim.Section && other != claim.Of)
            {
                yield return other;
            }
        }
    }

    private bool IsTotal(int aspect) => aspect >= 0 && meanings.Lexicon.Aspects[aspect].Group is AspectGroup.Intake or AspectGroup.Work or AspectGroup.Completion;

    // Of the columns that results may be told of, the totals too.
    private IEnumerable<Reading> Also(int topic, int aspect)
    {
        var lexicon = meanings.Lexicon;
        return Enumerable.Range(0, lexicon.Parties.Length)
            .Where(party => lexicon.Parties[party].Is is [[var column]] && lexicon.Topics[topic].Also.Contains(column))
            .SelectMany(party => meanings.Readings(topic, aspect, party));
    }

    private IReadOnlyList<Rational> OfTables(int topic)
    {
        if (topic < 0)
        {
            return [];
        }

        if (!_ofTables.TryGetValue(topic, out var totals))
        {
            totals =
            [
                .. Enumerable.Range(0, meanings.Lexicon.Aspects.Length)
                    .Where(aspect => meanings.Lexicon.Goes[topic][aspect] && IsTotal(aspect))
                    .SelectMany(aspect => meanings.Readings(topic, aspect).Concat(Also(topic, aspect))).Select(cells.Of).OfType<Rational>().Distinct(),
            ];
            _ofTables[topic] = totals;
        }

        return totals;
    }
}
