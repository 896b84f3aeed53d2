namespace Disclosure.Validation.Claims.Lexicons;

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
