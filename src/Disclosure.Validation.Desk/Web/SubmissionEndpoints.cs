using Disclosure.Validation.Desk.Access;
using Disclosure.Validation.Desk.Intake;
using Disclosure.Validation.Desk.Settings;
using Disclosure.Validation.Desk.Wording;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Disclosure.Validation.Desk.Web;

/// <summary>Takes files in.</summary>
internal static class SubmissionEndpoints
{
    public static void MapSubmissions(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapDoing();
        group.MapPost("/submissions", TakeAsync);
    }

    /// <summary>What is answered for each file: the numbers under which it is kept, or why it is not.</summary>
    internal sealed record Answer(string Name, IReadOnlyList<int> Submissions, string? Problem);

    private static async Task<IResult> TakeAsync(HttpContext context, Acceptance acceptance, SignedName signed, DeskOptions options, CancellationToken cancellation)
    {
        if (context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = options.MostBytesOfZip;
        }

        var by = await signed.NameAsync(cancellation);
        var language = DeskLanguage.Of(context);
        var answers = new List<Answer>();
        if (!context.Request.HasFormContentType || MediaTypeHeaderValue.Parse(context.Request.ContentType).Boundary.Value is not { } boundary)
        {
            return TypedResults.Problem("multipart/form-data", statusCode: StatusCodes.Status415UnsupportedMediaType);
        }

        var reader = new MultipartReader(HeaderUtilities.RemoveQuotes(boundary).Value!, context.Request.Body) { HeadersCountLimit = 16 };
        while (await reader.ReadNextSectionAsync(cancellation) is { } section)
        {
            if (section.GetContentDispositionHeader() is { } disposition && disposition.IsFileDisposition())
            {
                var name = HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).Value;
                var accepted = await acceptance.AcceptAsync(section.Body, name, by, cancellation);
                answers.Add(new Answer(accepted.Name, accepted.Submissions, accepted.Refused?.Describe(language)));
            }
        }

        return TypedResults.Ok(answers);
    }
}
