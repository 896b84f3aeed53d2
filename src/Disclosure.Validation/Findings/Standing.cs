namespace Disclosure.Validation.Findings;

/// <summary>On what ground a rule stands.</summary>
public enum Standing
{
    /// <summary>A notice or the Regulation states it; the rule's basis says where.</summary>
    Stated,

    /// <summary>It follows from what the words of the form mean.</summary>
    Implied,

    /// <summary>It is a clue, not a proof; never an error.</summary>
    Advisory,
}
