namespace Disclosure.Validation.Tests.Architecture;

/// <summary>What a problem says in both languages; where it names what it is about, there is an ellipsis.</summary>
internal sealed record BothTexts(string Zh, string En)
{
    public const string Hole = "…";

    public bool SaysSomething => Zh.Trim() != Hole;
}

/// <summary>One of the things that a code stands for.</summary>
internal sealed record ProblemText(string Code, BothTexts Found, BothTexts? Expected, BothTexts? Hint);
