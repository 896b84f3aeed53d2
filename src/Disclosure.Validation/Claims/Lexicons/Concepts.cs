using Disclosure.Validation.Problems;
using Disclosure.Validation.Yaml;

namespace Disclosure.Validation.Claims.Lexicons;

/// <summary>What a phrase means.</summary>
/// <param name="Role">What it does in a sentence.</param>
/// <param name="Index">Which topic, aspect or party it names; 0 for other roles.</param>
/// <param name="Strength">How clearly it names a topic.</param>
internal readonly record struct Concept(Role Role, int Index = 0, TopicStrength Strength = TopicStrength.Full);

/// <summary>How clearly a phrase names its topic.</summary>
internal enum TopicStrength : byte
{
    /// <summary>It means nothing else.</summary>
    Full,

    /// <summary>It means others too, where an unknown word goes before it.</summary>
    Generic,

    /// <summary>It names the field: with what was done, that means its matters.</summary>
    Weak,
}

/// <summary>The kinds of aspects: they rank when several stand beside one number.</summary>
internal enum AspectGroup
{
    /// <summary>Came in.</summary>
    Intake,

    /// <summary>Was worked on, perhaps to the end.</summary>
    Work,

    /// <summary>Was brought to its end.</summary>
    Completion,

    /// <summary>Came out so; of all aspects it says most.</summary>
    Outcome,

    /// <summary>Was carried over from last year or to the next: the time beside it decides.</summary>
    Carry,

    /// <summary>Was published.</summary>
    Publish,
}

/// <summary>Something that is counted.</summary>
/// <param name="Id">The id.</param>
/// <param name="Cells">The pattern of its cells, with <c>{aspect}</c> and <c>{party}</c>.</param>
/// <param name="Aspect">The id of the aspect that a bare number means; null where it means none.</param>
/// <param name="Party">The column of all parties.</param>
/// <param name="At">Where the lexicon says so.</param>
internal sealed record Topic(string Id, string Cells, string? Aspect, string Party, TextPlace At)
{
    /// <summary>Whether it is counted by whose it is too.</summary>
    public bool HasParties { get; } = Cells.Contains("{party}", StringComparison.Ordinal);

    /// <summary>The forms that have cells for it; null for all.</summary>
    public IReadOnlyList<string>? Forms { get; init; }

    /// <summary>The id of the aspect that its word alone is among results.</summary>
    public string? Listed { get; init; }

    /// <summary>The columns of parties that results may be told of in place of all of them.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>Whether it is meant where an aspect stands alone.</summary>
    public bool IsDefault { get; init; }

    /// <summary>Whether bodies have such matters as their own business too.</summary>
    public bool IsBusiness { get; init; }

    /// <summary>Whether information about it is counted as published, not as done.</summary>
    public bool IsPublished { get; init; }

    /// <summary>Whether its cells hold others too: they can't be less than what is said of it, and may be more.</summary>
    public bool IsAmongOthers { get; init; }

    /// <summary>Whether a rule names it, not the lexicon.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Whether its figures are money.</summary>
    public bool IsMoney { get; init; }
}

/// <summary>What became of what is counted, or who it is of.</summary>
/// <param name="Id">The id.</param>
/// <param name="At">Where the lexicon says so.</param>
internal sealed record Feature(string Id, TextPlace At)
{
    // A row within a group of results.
    private const int DotsOfReason = 2;

    public AspectGroup Group { get; init; }

    /// <summary>Whether it says more than that something came in, or was worked on.</summary>
    public bool IsResult => Group is AspectGroup.Outcome or AspectGroup.Carry;

    /// <summary>Whether it says why, not only what: a row within a group of results.</summary>
    public bool IsReason => Is is [[var row]] && row.Count(c => c == '.') >= DotsOfReason;

    /// <summary>The ids of the topics that it goes with.</summary>
    public IReadOnlyList<string> Of { get; init; } = [];

    /// <summary>The readings, each a sum of rows or columns.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Is { get; init; } = [];

    /// <summary>The readings in forms where they are others.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyList<string>>> In { get; init; } =
        new Dictionary<string, IReadOnlyList<IReadOnlyList<string>>>();

    /// <summary>The forms that have cells for it; null for all.</summary>
    public IReadOnlyList<string>? Forms { get; init; }

    /// <summary>The id of the aspect that it is in a list of results.</summary>
    public string? Listed { get; init; }

    /// <summary>The id of the aspect that it is beside last year.</summary>
    public string? Last { get; init; }

    /// <summary>The id of the aspect that it is beside next year.</summary>
    public string? Next { get; init; }

    /// <summary>The id of the aspect that it is a part of, where both are told of with other numbers; null for none.</summary>
    public string? Within { get; init; }

    /// <summary>Whether it counts only directly beside such a year.</summary>
    public bool BesideYear { get; init; }

    /// <summary>Whether what it says is never sure.</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>Whether it tells its topic by itself.</summary>
    public bool IsAlone { get; init; }

    /// <summary>Whether it is the rest of a list.</summary>
    public bool IsElse { get; init; }

    /// <summary>Whether it denies what follows, where no number does.</summary>
    public bool Denies { get; init; }

    /// <summary>Whether to deny it alone is to say none.</summary>
    public bool CanBeDenied { get; init; } = true;

    /// <summary>The readings in a form.</summary>
    public IReadOnlyList<IReadOnlyList<string>> ReadingsIn(string form) => In.GetValueOrDefault(form) ?? Is;
}

/// <summary>Phrases of a rule of its own that, beside a number, mean certain cells.</summary>
/// <param name="Id">The id of the rule, by which the lexicon knows what they count.</param>
/// <param name="Cells">The path of the cells, with stars.</param>
/// <param name="IsMoney">Whether the cells hold amounts.</param>
/// <param name="Words">The phrases.</param>
/// <param name="At">Where the rule stands.</param>
internal sealed record OwnWords(string Id, string Cells, bool IsMoney, IReadOnlyList<YamlScalar> Words, TextPlace At);
