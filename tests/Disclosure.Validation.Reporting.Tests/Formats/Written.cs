using System.Text;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Writing;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Tests.Formats;

/// <summary>What a format makes of a result, as text.</summary>
internal static class Written
{
    /// <summary>Text that tries to be markup, a command, a formula and an escape sequence at once.</summary>
    public const string Hostile =
        "=1+1 \u001b[31m<script>alert('甲')</script> & \"b\" |`*_[x](javascript:1)]]> \0\uFFFE\u202E\uD800\n" +
        "::error file=a::boo%0A\r\n@SUM(A1)\t-->";

    public static string Of(OutputFormat format, CheckResult result, Language language = Language.Zh)
    {
        using var stream = new MemoryStream();
        format.Write(result, stream, new ResultWriterOptions { Language = language });
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
