using Disclosure.Validation.Desk.Access;
using Disclosure.Validation.Desk.Domain;
using Disclosure.Validation.Desk.Settings;
using Disclosure.Validation.Desk.Wording;
using Disclosure.Validation.Text;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Disclosure.Validation.Desk.Web;

/// <summary>Signing in and out, and the accounts by which people do.</summary>
internal static class SignInEndpoints
{
    public static void MapSignIn(this IEndpointRouteBuilder routes, DeskOptions options)
    {
        var anybody = routes.MapAnybody();
        anybody.MapPost("/sign-out", SignOutAsync);
        if (options.OpenId is not null)
        {
            routes.MapGet("/sign-in/provider", (string? back) => TypedResults.Challenge(new AuthenticationProperties { RedirectUri = FormFields.Own(back, "/") }, [OpenIdSetup.Scheme])).AllowAnonymous();
        }

        if (!options.Accounts)
        {
            return;
        }

        anybody.MapPost("/sign-in", SignInAsync).AllowAnonymous();
        anybody.MapPost("/welcome", WelcomeAsync).AllowAnonymous();
        var accounts = routes.MapDoing("/accounts");
        accounts.MapPost("", InviteAsync);
        accounts.MapPost("/{id}/role", ChangeAsync);
        accounts.MapPost("/{id}/word", RenewAsync);
        accounts.MapPost("/{id}/remove", RemoveAsync);
    }

    private static async Task<IResult> SignInAsync(HttpContext context, AccountBook book, SignedIn door, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var (outcome, account) = await book.TryAsync(form.Text("name"), form["password"].ToString(), cancellation);
        if (account is null)
        {
            return TypedResults.LocalRedirect(outcome == SignInOutcome.Locked ? "/sign-in?failed=locked" : "/sign-in?failed=1");
        }

        await door.EnterAsync(context, SignedIn.Principal(account.UserName!, account.Role, account), account.Id);
        return TypedResults.LocalRedirect(form.Back("/"));
    }

    private static async Task<IResult> SignOutAsync(HttpContext context, SignedIn door, CancellationToken cancellation)
    {
        await door.RecordAsync(context.User.Identity?.Name ?? "?", AuditAction.SignedOut, "", cancellation);
        await context.SignOutAsync();
        return TypedResults.LocalRedirect("/sign-in");
    }

    // The first account by the word that the desk printed, any other by the word that an auditor handed on.
    private static async Task<IResult> WelcomeAsync(HttpContext context, AccountBook book, EntryToken token, SignedIn door, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var (id, word, password) = (form.Text("account"), form.Text("token"), form["password"].ToString());
        if (password.Length < SignInSetup.FewestLetters)
        {
            return Again(context, id, word, AccountBook.Short);
        }

        if (id.Length == 0)
        {
            var name = form.Text("name");
            if (name.Length is 0 or > SignedName.MostLetters || await book.AnyAsync(cancellation) || !token.Use(word))
            {
                return Again(context, id, word, AccountBook.NotThisWord);
            }

            (id, word) = await book.InviteAsync(name, DeskRole.Auditor, name, cancellation) is { } made ? (made.Account.Id, made.Word) : ("", "");
        }

        if (await book.SetPasswordAsync(id, word, password, cancellation) is not { } account)
        {
            return Again(context, id, word, AccountBook.NotThisWord);
        }

        await door.EnterAsync(context, SignedIn.Principal(account.UserName!, account.Role, account), account.Id);
        return TypedResults.LocalRedirect("/");
    }

    private static async Task<IResult> InviteAsync(HttpContext context, AccountBook book, SignedName signed, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var role = Enum.TryParse<DeskRole>(form.Text("role"), out var chosen) && Enum.IsDefined(chosen) ? chosen : DeskRole.Reader;
        return await book.InviteAsync(form.Text("name"), role, await signed.NameAsync(cancellation), cancellation) is { } made
            ? Told(made.Account.Id, made.Word) : Refused(context, AccountBook.Taken);
    }

    private static async Task<IResult> RenewAsync(string id, HttpContext context, AccountBook book, SignedName signed, CancellationToken cancellation) =>
        await book.WordAsync(id, await signed.NameAsync(cancellation), cancellation) is { } word ? Told(id, word) : Refused(context, AccountBook.LastAuditor);

    private static async Task<IResult> ChangeAsync(string id, HttpContext context, AccountBook book, SignedName signed, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        return Enum.TryParse<DeskRole>(form.Text("role"), out var role) && Enum.IsDefined(role) && await book.ChangeAsync(id, role, await signed.NameAsync(cancellation), cancellation)
            ? TypedResults.LocalRedirect("/accounts") : Refused(context, AccountBook.LastAuditor);
    }

    private static async Task<IResult> RemoveAsync(string id, HttpContext context, AccountBook book, SignedName signed, CancellationToken cancellation) =>
        await book.ChangeAsync(id, null, await signed.NameAsync(cancellation), cancellation) ? TypedResults.LocalRedirect("/accounts") : Refused(context, AccountBook.LastAuditor);

    private static RedirectHttpResult Told(string id, string word) => TypedResults.LocalRedirect($"/accounts?account={Uri.EscapeDataString(id)}&token={Uri.EscapeDataString(word)}");

    private static RedirectHttpResult Refused(HttpContext context, LocalizedText why) => TypedResults.LocalRedirect($"/accounts?problem={Uri.EscapeDataString(why.In(DeskLanguage.Of(context)))}");

    private static RedirectHttpResult Again(HttpContext context, string id, string word, LocalizedText why) => TypedResults.LocalRedirect(
        $"/welcome?problem={Uri.EscapeDataString(why.In(DeskLanguage.Of(context)))}&token={Uri.EscapeDataString(word)}{(id.Length > 0 ? $"&account={Uri.EscapeDataString(id)}" : "")}");
}
