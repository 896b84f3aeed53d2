using System.Globalization;
using Disclosure.Validation.Desk.Access;
using Disclosure.Validation.Desk.Intake;
using Disclosure.Validation.Desk.Rulebooks;
using Disclosure.Validation.Desk.Wording;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Desk.Web;

/// <summary>Packs of rules: brought, chosen for a year, taken away.</summary>
internal static class RuleEndpoints
{
    public static void MapRules(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapDoing("/rules");
        group.MapPost("", BringAsync);
        group.MapPost("/years/{year:int}", ChooseAsync);
        group.MapPost("/{id:int}/remove", RemoveAsync);
    }

    private static async Task<IResult> BringAsync(HttpContext context, PackDesk desk, SignedName signed, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        if (form.Files.GetFile("file") is not { Length: > 0 } file)
        {
            return TypedResults.LocalRedirect("/rules");
        }

        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancellation);
        var stored = await desk.BringAsync(Unpacking.NameOf(file.FileName), bytes.ToArray(), await signed.NameAsync(cancellation), cancellation);
        return TypedResults.LocalRedirect(FormattableString.Invariant($"/rules?brought={stored.Id}"));
    }

    private static async Task<IResult> ChooseAsync(int year, HttpContext context, PackDesk desk, SignedName signed, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var packs = form["pack"].Select(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0).ToHashSet();
        try
        {
            await desk.ChooseAsync(year, packs, await signed.NameAsync(cancellation), cancellation);
            return TypedResults.LocalRedirect(FormattableString.Invariant($"/rules?chosen={year}"));
        }
        catch (DisclosureInputException e)
        {
            return TypedResults.LocalRedirect($"/rules?problem={Uri.EscapeDataString(e.Problems[0].Describe(DeskLanguage.Of(context)))}");
        }
    }

    private static async Task<IResult> RemoveAsync(int id, PackDesk desk, SignedName signed, CancellationToken cancellation)
    {
        await desk.RemoveAsync(id, await signed.NameAsync(cancellation), cancellation);
        return TypedResults.LocalRedirect("/rules");
    }
}
