using Disclosure.Validation.Documents;
using Microsoft.Net.Http.Headers;

namespace Disclosure.Validation.Desk.Originals;

/// <summary>Sends a document to be looked at: whatever it says it is, it is shown as one of a few kinds, and can run nothing.</summary>
internal static class ShownDocument
{
    public static IResult Of(HttpContext context, string name, byte[] bytes)
    {
        switch (OriginalKinds.Of(bytes))
        {
            case OriginalKind.Pdf:
                // The browser's viewer is a program of its own, which a policy for pages would shut out.
                context.Response.Headers.ContentSecurityPolicy = "frame-ancestors 'self'";
                return TypedResults.Bytes(bytes, "application/pdf");
            case OriginalKind.Picture:
                Confine(context);
                return TypedResults.Bytes(bytes, OriginalKinds.PictureType(bytes));
            case OriginalKind.Html:
                Confine(context);
                return TypedResults.Text(CleanPage.Of(OriginalText.Of(bytes)!), "text/html; charset=utf-8");
            case OriginalKind.Text:
                Confine(context);
                return TypedResults.Text(OriginalText.Of(bytes)!.Text, "text/plain; charset=utf-8");
            default:
                context.Response.Headers[HeaderNames.ContentDisposition] = new ContentDispositionHeaderValue("attachment") { FileNameStar = Path.GetFileName(name) }.ToString();
                return TypedResults.Bytes(bytes, "application/octet-stream");
        }
    }

    private static void Confine(HttpContext context) =>
        context.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";
}
