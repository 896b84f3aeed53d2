using Microsoft.AspNetCore.Identity;

namespace Disclosure.Validation.Desk.Domain;

/// <summary>What somebody may do.</summary>
internal enum DeskRole
{
    /// <summary>Sees everything, and changes nothing.</summary>
    Reader,
    Auditor,
}

/// <summary>Somebody who signs in with a name and a password.</summary>
internal sealed class Account : IdentityUser
{
    public DeskRole Role { get; set; }
}
