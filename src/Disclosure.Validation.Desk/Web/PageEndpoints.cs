using Disclosure.Validation.Desk.Access;
using Disclosure.Validation.Desk.Wording;
using Disclosure.Validation.Reporting.Html;

namespace Disclosure.Validation.Desk.Web;

/// <summary>What pages ask for besides themselves: the style and the script of evidence, the language, the name.</summary>
internal static class PageEndpoints
{
    public static void MapPageParts(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/evidence/style.css", () => TypedResults.Text(EvidencePart.Style, "text/css; charset=utf-8")).AllowAnonymous();
        routes.MapGet("/evidence/script.js", () => TypedResults.Text(EvidencePart.Script, "text/javascript; charset=utf-8")).AllowAnonymous();
        routes.MapAnybody().MapPost("/language", SpeakAsync).AllowAnonymous();
        routes.MapDoing().MapPost("/name", ConfirmAsync);
    }

    private static async Task<IResult> SpeakAsync(HttpContext context, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        context.Response.Cookies.Append(DeskLanguage.Cookie, form.Text("to") == "en" ? "en" : "zh", new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, MaxAge = TimeSpan.FromDays(400) });
        return TypedResults.LocalRedirect(form.Back("/"));
    }

    private static async Task<IResult> ConfirmAsync(HttpContext context, SignedName signed)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        return TypedResults.LocalRedirect(await signed.ConfirmAsync(form.Text("name"), context.RequestAborted) ? "/" : "/name?again=1");
    }
}
