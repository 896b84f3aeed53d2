using Disclosure.Validation.Desk.Access;
using Disclosure.Validation.Desk.Intake;
using Disclosure.Validation.Desk.Registers;
using Disclosure.Validation.Desk.Wording;
using Disclosure.Validation.Issuers;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Desk.Web;

/// <summary>Brings a register, and changes it.</summary>
internal static class RegisterEndpoints
{
    private const int MostShown = 5;

    public static void MapRegister(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapDoing("/register");
        group.MapPost("/", ReplaceAsync);
        group.MapPost("/issuer", EditAsync);
    }

    private static async Task<IResult> ReplaceAsync(HttpContext context, RegisterImport import, SignedName signed, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        if (form.Files.GetFile("file") is not { } file)
        {
            return TypedResults.LocalRedirect("/register");
        }

        return await ToldAsync(context, "/register", async () =>
        {
            await using var content = file.OpenReadStream();
            var count = await import.ReplaceAsync(content, Unpacking.NameOf(file.FileName), await signed.NameAsync(cancellation), cancellation);
            return FormattableString.Invariant($"/register?count={count}");
        });
    }

    private static async Task<IResult> EditAsync(HttpContext context, RegisterImport import, SignedName signed, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var was = form.Text("was") is { Length: > 0 } before ? before : null;
        var name = form.Text("name");
        return await ToldAsync(context, was is null ? "/register?edit=" : $"/register?edit={Uri.EscapeDataString(was)}", async () =>
        {
            var issuer = form.Text("do") == "remove" ? null : new Issuer(name.Length > 0 ? name : throw new DisclosureInputException(RegisterProblems.NoName()))
            {
                Level = Enum.TryParse<IssuerLevel>(form.Text("level"), out var level) && Enum.IsDefined(level) ? level : null,
                Parent = form.Text("parent") is { Length: > 0 } parent ? parent : null,
                Aliases = IssuerAliases.Of(form.Text("aliases")),
            };
            await import.EditAsync(was, issuer, await signed.NameAsync(cancellation), cancellation);
            return "/register?changed=1";
        });
    }

    private static async Task<IResult> ToldAsync(HttpContext context, string page, Func<Task<string>> work)
    {
        try
        {
            return TypedResults.LocalRedirect(await work());
        }
        catch (DisclosureInputException e)
        {
            var language = DeskLanguage.Of(context);
            var told = string.Join('\n', e.Problems.Take(MostShown).Select(problem => problem.Describe(language)));
            return TypedResults.LocalRedirect($"{page}{(page.Contains('?', StringComparison.Ordinal) ? '&' : '?')}problem={Uri.EscapeDataString(told)}");
        }
    }
}
