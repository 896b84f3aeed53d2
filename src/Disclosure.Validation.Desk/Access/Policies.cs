using Disclosure.Validation.Desk.Domain;
using Microsoft.AspNetCore.Authorization;

namespace Disclosure.Validation.Desk.Access;

/// <summary>Who may do what: whoever is let in sees everything, and auditors alone change anything.</summary>
internal static class Policies
{
    public const string Auditor = nameof(DeskRole.Auditor);
    public const string Reader = nameof(DeskRole.Reader);

    /// <summary>What holds wherever an address says nothing else: one is signed in, with a role.</summary>
    public static void Set(AuthorizationOptions options)
    {
        options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireRole(Auditor, Reader).Build();
        options.DefaultPolicy = options.FallbackPolicy;
        options.AddPolicy(Auditor, policy => policy.RequireRole(Auditor));
    }
}
