namespace Disclosure.Validation.Claims.Lexicons;

/// <summary>What a phrase does in a sentence. Lexicons give phrases to roles; the order of the members is that of nothing.</summary>
internal enum Role : byte
{
    /// <summary>Says nothing, and hides what stands in it.</summary>
    Filler,

    /// <summary>Names what is counted, of which the form has cells.</summary>
    Topic,

    /// <summary>Names what the form does not count.</summary>
    Foreign,

    /// <summary>Stands for whatever is counted: matter, case, information.</summary>
    Noun,

    /// <summary>Says what became of it.</summary>
    Aspect,

    /// <summary>Says by whom.</summary>
    Party,

    /// <summary>Says through which channel.</summary>
    Channel,

    /// <summary>The rest of a list, whatever it lists.</summary>
    Else,

    /// <summary>Denies what follows.</summary>
    Deny,

    /// <summary>All of them.</summary>
    All,

    /// <summary>All of them, without an exception.</summary>
    Whole,

    /// <summary>Is, belongs to.</summary>
    Is,

    /// <summary>What is left of them.</summary>
    Rest,

    /// <summary>Of what was named before.</summary>
    Same,

    /// <summary>About something: some of them only.</summary>
    Subset,

    /// <summary>Of the kind that stands before it: some of them only.</summary>
    Class,

    /// <summary>And the like: a number behind it counts the kinds that were listed.</summary>
    Such,

    /// <summary>In time, in writing: may tell some of them from others.</summary>
    Manner,

    /// <summary>What came of requests: a dispute about them is meant, not the body's business.</summary>
    Cause,

    /// <summary>The body that reports.</summary>
    Own,

    /// <summary>The whole area.</summary>
    Area,

    /// <summary>Other bodies.</summary>
    Other,

    /// <summary>The end of a body's name.</summary>
    Body,

    /// <summary>For, with or on behalf of another body.</summary>
    OnBehalf,

    /// <summary>In the name of the body that stands before it, or against it.</summary>
    InName,

    /// <summary>This year.</summary>
    This,

    /// <summary>Last year.</summary>
    Last,

    /// <summary>Next year.</summary>
    Next,

    /// <summary>Earlier years, or more than one.</summary>
    Former,

    /// <summary>A part of the year.</summary>
    Partly,

    /// <summary>Up to, or as from: a day beside it bounds a time.</summary>
    Until,

    /// <summary>Compared with last year.</summary>
    Than,

    /// <summary>Compared with, where a year follows.</summary>
    Against,

    /// <summary>More.</summary>
    Up,

    /// <summary>Fewer.</summary>
    Down,

    /// <summary>As many.</summary>
    Equal,

    /// <summary>A rate, or what no cell counts: what is said of it is said of no figure.</summary>
    Rate,

    /// <summary>The rate of what was handled.</summary>
    Completed,

    /// <summary>From one number to another: the figure that follows is what the one before it has become.</summary>
    Reach,

    /// <summary>Together: the number behind it is that of all that was listed.</summary>
    Sum,

    /// <summary>Makes up a share.</summary>
    Share,

    /// <summary>A list of parts follows.</summary>
    List,

    /// <summary>Respectively.</summary>
    Apart,

    /// <summary>Each.</summary>
    Each,

    /// <summary>And, or.</summary>
    And,

    /// <summary>About so many.</summary>
    Rough,

    /// <summary>What stands before a percentage in words.</summary>
    Percent,

    /// <summary>What stands before an ordinal.</summary>
    Ordinal,

    /// <summary>Begins an item of an enumeration.</summary>
    Heading,

    /// <summary>Ends a sentence.</summary>
    Sentence,

    /// <summary>Ends a clause.</summary>
    Clause,

    /// <summary>Parts items of a list.</summary>
    Item,

    /// <summary>Opens a bracket.</summary>
    Open,

    /// <summary>Closes a bracket.</summary>
    Close,

    /// <summary>Ends a paragraph.</summary>
    Line,

    /// <summary>A number; lexicons have no phrases for it.</summary>
    Number,
}
