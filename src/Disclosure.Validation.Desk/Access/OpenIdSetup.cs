using System.Security.Claims;
using Disclosure.Validation.Desk.Domain;
using Disclosure.Validation.Desk.Settings;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Disclosure.Validation.Desk.Access;

/// <summary>Takes a provider's word for who somebody is, and for what may be done.</summary>
internal static class OpenIdSetup
{
    private static readonly string[] NameClaims = ["name", "preferred_username", "email"];

    public const string Scheme = "openid";

    public static void Set(OpenIdConnectOptions openId, OpenIdOptions provider)
    {
        (openId.Authority, openId.ClientId, openId.ClientSecret) = (provider.Authority, provider.ClientId, provider.ClientSecret);

        // Only a provider on this machine may be spoken to in the clear.
        openId.RequireHttpsMetadata = !(Uri.TryCreate(provider.Authority, UriKind.Absolute, out var authority) && Loopback.IsHere(authority.Host));
        openId.ResponseType = OpenIdConnectResponseType.Code;
        openId.ResponseMode = OpenIdConnectResponseMode.Query;
        openId.UsePkce = true;
        openId.MapInboundClaims = false;
        openId.SignInScheme = CookieAuthenticationDefaults.AuthenticationScheme;
        openId.Scope.Add("email");
        openId.CallbackPath = "/sign-in/back";
        openId.NonceCookie.SecurePolicy = openId.CorrelationCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        openId.NonceCookie.SameSite = openId.CorrelationCookie.SameSite = SameSiteMode.Lax;
        openId.Events.OnTokenValidated = context => EnterAsync(context, provider);
        openId.Events.OnRemoteFailure = async context =>
        {
            context.HandleResponse();
            await RecordAsync(context.HttpContext, AuditAction.SignInFailed, "?", context.Failure?.Message ?? "");
            context.Response.Redirect("/sign-in?failed=provider");
        };
    }

    private static async Task EnterAsync(TokenValidatedContext context, OpenIdOptions provider)
    {
        var user = context.Principal!;
        var subject = user.FindFirstValue("sub") ?? "?";
        var name = NameClaims.Select(user.FindFirstValue).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text)) ?? subject;
        var roles = user.FindAll(provider.RoleClaim).Select(claim => claim.Value).ToHashSet(StringComparer.Ordinal);
        if (!roles.Contains(provider.Auditor) && !roles.Contains(provider.Reader))
        {
            context.HandleResponse();
            await RecordAsync(context.HttpContext, AuditAction.SignInFailed, name, $"{subject}: {provider.RoleClaim}");
            context.Response.Redirect("/sign-in?failed=role");
            return;
        }

        context.Principal = SignedIn.Principal(name, roles.Contains(provider.Auditor) ? DeskRole.Auditor : DeskRole.Reader);
        await RecordAsync(context.HttpContext, AuditAction.SignedIn, name, subject);
    }

    private static Task RecordAsync(HttpContext context, AuditAction action, string by, string detail) =>
        context.RequestServices.GetRequiredService<SignedIn>().RecordAsync(by, action, detail, context.RequestAborted);
}
