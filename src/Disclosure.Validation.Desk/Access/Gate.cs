using Disclosure.Validation.Desk.Domain;
using Disclosure.Validation.Desk.Settings;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Desk.Access;

/// <summary>Lets nobody in but who has signed in; where nobody does, who opened the address that the desk printed, and has said under which name.</summary>
internal sealed class Gate(RequestDelegate next, EntryToken token, SignedName name, SignedIn door, DeskOptions options)
{
    public const string TokenParameter = "token";
    public const string NamePage = "/name";

    private static readonly LocalizedText HowToEnter = new(
        "请使用审核台启动时打开的地址；该地址只能用一次，重新启动可得到新的地址。",
        "Open the address that the desk printed at its start; it can be used once, and a new start gives a new one.");

    // What a page looks like is no secret.
    private static readonly string[] Open = ["/_framework/", "/_content/", "/desk.", "/evidence/"];

    private static readonly string[] BeforeName = [NamePage, "/do/name", "/do/language", "/_blazor"];
    private static readonly string[] BeforeSignIn = ["/sign-in", "/welcome", "/do/sign-in", "/do/welcome", "/do/language"];

    public async Task InvokeAsync(HttpContext context)
    {
        if (!IsOurs(context.Request.Host.Host))
        {
            // Another name for this machine may be anybody's.
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        Headers(context);
        if (IsAmong(Open, context) || (options.HasSignIn && IsAmong(BeforeSignIn, context)))
        {
            await next(context);
        }
        else if (!options.HasSignIn && context.Request.Query[TokenParameter].FirstOrDefault() is { } said)
        {
            await EnterAsync(context, said);
        }
        else if (context.User.Identity?.IsAuthenticated != true)
        {
            await RefuseAsync(context);
        }
        else if (await name.FindAsync(context.RequestAborted) is null && !IsAmong(BeforeName, context))
        {
            context.Response.Redirect(NamePage);
        }
        else
        {
            await next(context);
        }
    }

    private static bool IsAmong(string[] starts, HttpContext context) => Array.Exists(
        starts, start => context.Request.Path.StartsWithSegments(start.TrimEnd('/')) || (start[^1] is '/' or '.' && context.Request.Path.Value!.StartsWith(start, StringComparison.Ordinal)));

    private bool IsOurs(string host) => Loopback.IsHere(host)
        || (options.HasSignIn && (options.Hosts.Length == 0 || options.Hosts.Contains(host, StringComparer.OrdinalIgnoreCase)));

    private async Task EnterAsync(HttpContext context, string said)
    {
        if (!token.Use(said))
        {
            await RefuseAsync(context);
            return;
        }

        var user = SignedIn.Principal(await name.NameAsync(context.RequestAborted), DeskRole.Auditor);
        await door.EnterAsync(context, user, SignedName.Account);
        context.Response.Redirect("/");
    }

    private Task RefuseAsync(HttpContext context)
    {
        if (options.HasSignIn && HttpMethods.IsGet(context.Request.Method))
        {
            context.Response.Redirect($"/sign-in?back={Uri.EscapeDataString(context.Request.Path + context.Request.QueryString)}");
            return Task.CompletedTask;
        }

        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync($"{HowToEnter.Zh}\n{HowToEnter.En}\n", context.RequestAborted);
    }

    private static void Headers(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy =
            "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; font-src 'self'; " +
            $"connect-src 'self' {(context.Request.IsHttps ? "wss" : "ws")}://{context.Request.Host}; frame-src 'self'; form-action 'self'; base-uri 'self'; frame-ancestors 'self'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
    }
}
