using System.Security.Claims;
using Disclosure.Validation.Desk.Domain;
using Disclosure.Validation.Desk.Store;
using Disclosure.Validation.Text;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Disclosure.Validation.Desk.Access;

/// <summary>Lets nobody in but who opened the address that the desk printed, and has said under which name.</summary>
internal sealed class Gate(RequestDelegate next, EntryToken token, SignedName name, DeskStore store, TimeProvider clock)
{
    public const string TokenParameter = "token";
    public const string NamePage = "/name";

    private static readonly LocalizedText HowToEnter = new(
        "请使用审核台启动时打开的地址；该地址只能用一次，重新启动可得到新的地址。",
        "Open the address that the desk printed at its start; it can be used once, and a new start gives a new one.");

    // What a page looks like is no secret.
    private static readonly string[] Open = ["/_framework/", "/_content/", "/desk.", "/evidence/"];

    private static readonly string[] BeforeName = [NamePage, "/do/name", "/do/language", "/_blazor"];

    public async Task InvokeAsync(HttpContext context)
    {
        if (!Loopback.IsHere(context.Request.Host.Host))
        {
            // Another name for this machine may be anybody's.
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        Headers(context);
        if (context.Request.Query[TokenParameter].FirstOrDefault() is { } said)
        {
            await EnterAsync(context, said);
            return;
        }

        if (Array.Exists(Open, start => context.Request.Path.StartsWithSegments(start.TrimEnd('/')) || context.Request.Path.Value!.StartsWith(start, StringComparison.Ordinal)))
        {
            await next(context);
            return;
        }

        if (context.User.Identity?.IsAuthenticated != true)
        {
            await RefuseAsync(context);
            return;
        }

        if (await name.FindAsync(context.RequestAborted) is null && !Array.Exists(BeforeName, start => context.Request.Path.StartsWithSegments(start)))
        {
            context.Response.Redirect(NamePage);
            return;
        }

        await next(context);
    }

    private async Task EnterAsync(HttpContext context, string said)
    {
        if (!token.Use(said))
        {
            await RefuseAsync(context);
            return;
        }

        var user = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, SignedName.Account)], CookieAuthenticationDefaults.AuthenticationScheme));
        await context.SignInAsync(user);
        await using var db = store.Open();
        db.Record(clock, await name.FindAsync(context.RequestAborted) ?? SignedName.Account, AuditAction.SignedIn, SignedName.Account);
        await db.SaveChangesAsync(context.RequestAborted);
        context.Response.Redirect("/");
    }

    private static Task RefuseAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync($"{HowToEnter.Zh}\n{HowToEnter.En}\n", context.RequestAborted);
    }

    private static void Headers(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy =
            "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; font-src 'self'; " +
            $"connect-src 'self' ws://{context.Request.Host}; frame-src 'self'; form-action 'self'; base-uri 'self'; frame-ancestors 'self'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
    }
}
