using Disclosure.Validation.Desk.Access;

namespace Disclosure.Validation.Desk.Web;

/// <summary>The addresses at which something is done: sent by a page of the desk, for an auditor.</summary>
internal static class Doing
{
    public static RouteGroupBuilder MapDoing(this IEndpointRouteBuilder routes, string below = "") => routes.MapAnybody(below).RequireAuthorization(Policies.Auditor);

    /// <summary>Those that are for anybody who is there.</summary>
    public static RouteGroupBuilder MapAnybody(this IEndpointRouteBuilder routes, string below = "") =>
        routes.MapGroup($"/do{below}").AddEndpointFilter<FromOwnPage>().DisableAntiforgery();
}
