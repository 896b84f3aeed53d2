using Disclosure.Validation.Desk.Access;
using Disclosure.Validation.Desk.WorkLists;

namespace Disclosure.Validation.Desk.Web;

/// <summary>Work lists that are kept under a name: everybody has their own, readers too.</summary>
internal static class ListEndpoints
{
    public static void MapLists(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapAnybody("/filters");
        group.MapPost("/", SaveAsync);
        group.MapPost("/{id:int}/remove", RemoveAsync);
    }

    private static async Task<IResult> SaveAsync(HttpContext context, SavedFilters filters, SignedName signed, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var filter = ReportFilter.Of(form.Text("filter"));
        var isKept = await filters.SaveAsync(signed.Owner, form.Text("name"), filter, cancellation);
        return isKept ? TypedResults.LocalRedirect(filter.Address()) : TypedResults.Problem("name", statusCode: StatusCodes.Status400BadRequest);
    }

    private static async Task<IResult> RemoveAsync(int id, HttpContext context, SavedFilters filters, SignedName signed, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        await filters.RemoveAsync(signed.Owner, id, cancellation);
        return TypedResults.LocalRedirect(ReportFilter.Of(form.Text("filter")).Address());
    }
}
