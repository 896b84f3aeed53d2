using Disclosure.Validation.Claims.Lexicons;

namespace Disclosure.Validation.Claims.Context;

/// <summary>A claim while the text around it is still being read: what comes later may change what it means.</summary>
internal sealed class ClaimDraft
{
    public ClaimKind Kind { get; set; }

    /// <summary>The index of what is counted.</summary>
    public int Topic { get; init; } = -1;

    /// <summary>The index of what became of it; -1 for a part of which the form knows nothing.</summary>
    public int Aspect { get; init; } = -1;

    /// <summary>The index of whose it is; -1 for all.</summary>
    public int Party { get; init; } = -1;

    public bool IsChannel { get; init; }

    /// <summary>Whether it says how many times last year's figure, not how many times more.</summary>
    public bool IsRatio { get; init; }

    /// <summary>Whether the text parts it into more than could be read.</summary>
    public bool IsPartlyRead { get; set; }

    public IReadOnlyList<Reading> Readings { get; set; } = [];

    public decimal Value { get; init; }

    public decimal Step { get; init; }

    public ClaimUnit Unit { get; init; }

    public ClaimDoubt Doubt { get; set; }

    /// <summary>Where the words begin in the folded text.</summary>
    public int Start { get; set; }

    public int End { get; set; }

    /// <summary>Where the number stands in the folded text; nowhere for what is said in words.</summary>
    public (int Start, int End) Number { get; init; }

    public ClaimDraft? Whole { get; set; }

    public ClaimDraft? Of { get; init; }

    public bool InWords { get; init; }

    /// <summary>Whether the words that say it stand behind the number only: 21件按期答复.</summary>
    public bool Trails { get; init; }

    /// <summary>Whether it is one of a list of parts.</summary>
    public bool IsListed { get; init; }

    /// <summary>Whether its own words say that it is of this year.</summary>
    public bool NamesThisYear { get; init; }

    /// <summary>Whether it sums up what stands before it.</summary>
    public bool IsSum { get; set; }

    /// <summary>Whether it is what is left of a whole.</summary>
    public bool Rests { get; init; }

    /// <summary>The sentence that it stands in.</summary>
    public int Sentence { get; init; }

    /// <summary>The same number, of which words up to that place say what became of it.</summary>
    public ClaimDraft As(int aspect, IReadOnlyList<Reading> readings, int end) => new()
    {
        Kind = ClaimKind.Figure,
        Topic = Topic,
        Aspect = aspect,
        Readings = readings,
        Value = Value,
        Step = Step,
        Unit = Unit,
        Doubt = Doubt,
        Start = Start,
        End = end,
        Number = Number,
        Rests = Rests,
        Sentence = Sentence,
        Whole = Whole,
    };

    /// <summary>The first doubt stays.</summary>
    public void DoubtFor(ClaimDoubt doubt) => Doubt = Doubt == ClaimDoubt.None ? doubt : Doubt;
}
