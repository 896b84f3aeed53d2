using Disclosure.Validation.Documents.Isolation;

namespace Disclosure.Validation.Benchmarks.Fuzzing;

/// <summary>A document that its reader did not survive, asked of fresh processes, and made smaller as long as it stays one.</summary>
internal sealed class FuzzFault(string name, Func<IsolatedReportReader> reader, Func<Exception?, string?> faultOf)
{
    private const int MostTries = 200;

    /// <summary>The smallest document found that has a fault still; null where a fresh process reads this one.</summary>
    public async Task<byte[]?> MinimiseAsync(byte[] document)
    {
        if (await FaultAsync(document) is not { } fault)
        {
            return null;
        }

        var tries = MostTries;
        for (var piece = document.Length / 2; piece > 0 && tries > 0; piece /= 2)
        {
            for (var at = 0; at < document.Length && tries-- > 0;)
            {
                byte[] shorter = [.. document[..at], .. document[Math.Min(at + piece, document.Length)..]];
                if (await FaultAsync(shorter) == fault)
                {
                    document = shorter;
                }
                else
                {
                    at += piece;
                }
            }
        }

        return document;
    }

    private async Task<string?> FaultAsync(byte[] document)
    {
        await using var fresh = reader();
        try
        {
            await fresh.ReadAsync(new MemoryStream(document), name);
            return null;
        }
        catch (Exception exception)
        {
            return faultOf(exception);
        }
    }
}
