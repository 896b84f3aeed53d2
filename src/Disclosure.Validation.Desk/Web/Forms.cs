using Microsoft.AspNetCore.Antiforgery;

namespace Disclosure.Validation.Desk.Web;

/// <summary>Refuses what no page of the desk has sent.</summary>
internal sealed class FromOwnPage(IAntiforgery antiforgery) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        // A token in the header leaves the body, which may be large, to the handler.
        return await antiforgery.IsRequestValidAsync(context.HttpContext)
            ? await next(context)
            : TypedResults.Problem("The request comes from no page of the desk: reload the page.", statusCode: StatusCodes.Status400BadRequest);
    }
}

/// <summary>Takes texts out of a form that was sent.</summary>
internal static class FormFields
{
    public static string Text(this IFormCollection form, string name) => form[name].ToString().Trim();

    public static DateOnly? Day(this IFormCollection form, string name) =>
        DateOnly.TryParseExact(form.Text(name), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day) ? day : null;

    /// <summary>An address of the desk itself to go back to.</summary>
    public static string Back(this IFormCollection form, string otherwise) => Own(form.Text("back"), otherwise);

    /// <inheritdoc cref="Back" />
    public static string Own(string? address, string otherwise) =>
        address is ['/', ..] back && !back.StartsWith("//", StringComparison.Ordinal) && !back.Contains('\\', StringComparison.Ordinal) ? back : otherwise;
}
