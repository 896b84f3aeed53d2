namespace Disclosure.Validation.Desk.Settings;

/// <summary>The provider that says who somebody is, in the section <c>Desk:OpenId</c>.</summary>
internal sealed record OpenIdOptions
{
    /// <summary>The provider's address.</summary>
    public string Authority { get; init; } = "";

    /// <summary>What the desk is called there.</summary>
    public string ClientId { get; init; } = "";

    /// <summary>The secret that the provider knows the desk by; null for none.</summary>
    public string? ClientSecret { get; init; }

    /// <summary>The claim that says what somebody may do. Default: <c>roles</c>.</summary>
    public string RoleClaim { get; init; } = "roles";

    /// <summary>What it says of auditors. Default: <c>auditor</c>.</summary>
    public string Auditor { get; init; } = "auditor";

    /// <summary>What it says of readers. Default: <c>reader</c>. Of whom it says neither is not let in.</summary>
    public string Reader { get; init; } = "reader";
}
