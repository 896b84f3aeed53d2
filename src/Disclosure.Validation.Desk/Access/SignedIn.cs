using System.Security.Claims;
using Disclosure.Validation.Desk.Domain;
using Disclosure.Validation.Desk.Store;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Disclosure.Validation.Desk.Access;

/// <summary>Lets somebody in, under a name and in a role, and puts it on record.</summary>
internal sealed class SignedIn(DeskStore store, TimeProvider clock)
{
    private const string StampClaim = "stamp";

    /// <summary>Who came in, as the cookie has it.</summary>
    /// <param name="name">The name that stands under what is done.</param>
    /// <param name="role">What may be done.</param>
    /// <param name="account">The account, where there is one: with its stamp the cookie ends when it changes.</param>
    public static ClaimsPrincipal Principal(string name, DeskRole role, Account? account = null)
    {
        var identity = new ClaimsIdentity(
            [new Claim(ClaimTypes.Name, name), new Claim(ClaimTypes.Role, role.ToString())], CookieAuthenticationDefaults.AuthenticationScheme, ClaimTypes.Name, ClaimTypes.Role);
        if (account is not null)
        {
            identity.AddClaims([new Claim(ClaimTypes.NameIdentifier, account.Id), new Claim(StampClaim, account.SecurityStamp ?? "")]);
        }

        return new ClaimsPrincipal(identity);
    }

    public async Task EnterAsync(HttpContext context, ClaimsPrincipal user, string detail)
    {
        await context.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, user);
        await RecordAsync(user.Identity!.Name!, AuditAction.SignedIn, detail, context.RequestAborted);
    }

    /// <summary>Puts on record what was done at the door.</summary>
    public async Task RecordAsync(string by, AuditAction action, string detail, CancellationToken cancellation)
    {
        await using var db = store.Open();
        db.Record(clock, by, action, detail);
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Whether the account of a cookie is as it was when that was given.</summary>
    public async Task<bool> IsStillAsync(ClaimsPrincipal? user, CancellationToken cancellation)
    {
        if (user?.FindFirstValue(ClaimTypes.NameIdentifier) is not { } id)
        {
            return true;
        }

        await using var db = store.Open();
        return await db.Accounts.FindAsync([id], cancellation) is { } account && account.SecurityStamp == user.FindFirstValue(StampClaim);
    }
}
