using Disclosure.Validation.Claims.Lexicons;

namespace Disclosure.Validation.Claims.Context;

/// <summary>What a clause leaves out, and takes from the clauses before it and from its heading.</summary>
/// <param name="own">The body that reports.</param>
internal sealed class ClaimContext(OwnBody own)
{
    /// <summary>No topic.</summary>
    public const int None = -1;

    /// <summary>A topic of which the form knows nothing.</summary>
    public const int Foreign = -2;

    /// <summary>The body that reports.</summary>
    public OwnBody Own => own;

    /// <summary>The topic of the heading.</summary>
    public int Heading { get; private set; } = None;

    /// <summary>The topic that is being talked of.</summary>
    public int Topic { get; set; } = None;

    /// <summary>The topics named since the heading, as bits.</summary>
    public ulong Mentioned { get; set; }

    /// <summary>The last sentence that speaks of requests in words too weak to count them: 政府信息公开方面.</summary>
    public int Spoken { get; set; } = None;

    /// <summary>Whose figures these are: <see cref="Role.Own"/>, <see cref="Role.Area"/> or <see cref="Role.Other"/>.</summary>
    public Role Whose { get; set; } = Role.Own;

    /// <summary>Whose figures the sentence before gave, where it named another body: one that names none goes on with it.</summary>
    public Role CarriedWhose { get; set; } = Role.Own;

    /// <summary>Whom the sentence is of, as its words say: the body itself wherever it is named, else the first; null where none is.</summary>
    public Role? Subject { get; set; }

    /// <summary>Whether only a clause without figures said that it is done for another body: what is counted next may be one's own.</summary>
    public bool IsOnBehalf { get; set; }

    /// <summary>The last number of which a clause did not say what became of it; null for none.</summary>
    public ClaimDraft? Pending { get; set; }

    /// <summary>Of when the figures of the sentence are.</summary>
    public Role When { get; set; } = Role.This;

    /// <summary>Whether what is counted was published, as the verb of a clause before says.</summary>
    public bool IsPublished { get; set; }

    /// <summary>Whether parts of a whole are being listed.</summary>
    public bool InList { get; set; }

    /// <summary>Whether what is listed is nothing that the form counts.</summary>
    public bool InForeignList { get; set; }

    /// <summary>The whole that is being parted.</summary>
    public ClaimDraft? ListWhole { get; set; }

    /// <summary>The last figure that is no part of a list.</summary>
    public ClaimDraft? LastWhole { get; set; }

    /// <summary>The last figure.</summary>
    public ClaimDraft? Last { get; set; }

    /// <summary>The last figure of what came in or was handled.</summary>
    public ClaimDraft? LastTotal { get; set; }

    /// <summary>The last figure of what came in.</summary>
    public ClaimDraft? LastIntake { get; set; }

    /// <summary>Whether nothing is known of the last number.</summary>
    public bool LastIsUnread { get; set; }

    /// <summary>Whether the last number was of something that the form does not count.</summary>
    public bool LastIsForeign { get; set; }

    /// <summary>Whether a number of the sentence was of something that the form does not count.</summary>
    public bool HasForeign { get; set; }

    /// <summary>Whether the sentence compares with last year.</summary>
    public bool IsCompared { get; set; }

    public int Sentence { get; private set; }

    public bool IsMentioned(int topic) => topic >= 0 && (Mentioned & (1ul << topic)) != 0;

    public void Mention(int topic)
    {
        Topic = topic;
        Mentioned |= topic >= 0 ? 1ul << topic : 0;
    }

    /// <summary>Begins what stands under a heading.</summary>
    public void StartBlock(int heading)
    {
        Heading = heading;
        Topic = heading;
        Mentioned = heading >= 0 ? 1ul << heading : 0;
        (LastWhole, Last, LastTotal, LastIntake, LastIsForeign, LastIsUnread) = (null, null, null, null, false, false);
        StartParagraph();
    }

    /// <summary>Says whose the figures that follow are.</summary>
    public void SetWhose(Role whose) => (Whose, Subject) = (whose, InList ? Subject : whose == Role.Own ? whose : Subject ?? whose);

    public void StartParagraph() => (Subject, CarriedWhose) = (null, Role.Own);

    public void StartSentence()
    {
        Sentence++;
        (CarriedWhose, Subject) = (Subject ?? CarriedWhose, null);
        (Whose, When, IsPublished, IsCompared, HasForeign) = (CarriedWhose, Role.This, false, false, false);
        (InList, InForeignList, ListWhole, Pending, IsOnBehalf) = (false, false, null, null, false);
    }

    /// <summary>Begins a list of parts of the last figure.</summary>
    public void OpenList(ClaimDraft? whole)
    {
        InForeignList = LastIsForeign;
        (InList, ListWhole) = (true, LastIsForeign ? null : whole);
    }

    /// <summary>What holds around a bracket, to be restored behind it.</summary>
    public (bool, bool, ClaimDraft?, ClaimDraft?, ClaimDraft?, Role, Role?, Role, bool, bool, int) Outside =>
        (InList, InForeignList, ListWhole, LastWhole, Last, Whose, Subject, When, IsPublished, LastIsForeign, Topic);

    public void Restore((bool, bool, ClaimDraft?, ClaimDraft?, ClaimDraft?, Role, Role?, Role, bool, bool, int) outside) =>
        (InList, InForeignList, ListWhole, LastWhole, Last, Whose, Subject, When, IsPublished, LastIsForeign, Topic) = outside;
}
