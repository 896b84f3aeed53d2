namespace Disclosure.Validation.Findings;

/// <summary>A decision that one finding is known and accepted.</summary>
/// <param name="Fingerprint">The fingerprint of the finding.</param>
/// <param name="Reason">Why it is accepted.</param>
/// <param name="Owner">Who decided so.</param>
/// <param name="Expires">The last day that the decision holds; null for no end.</param>
public sealed record Suppression(string Fingerprint, string Reason, string Owner, DateOnly? Expires);

/// <summary>A finding that a suppression keeps out of the findings.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Suppression">The suppression that covers it.</param>
public sealed record SuppressedFinding(Finding Finding, Suppression Suppression);
