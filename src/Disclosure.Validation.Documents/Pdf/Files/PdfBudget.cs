using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Documents.Pdf.Files;

/// <summary>
/// What reading one document may still use up. PdfPig swallows exceptions in places and goes on; so the problem that ends the reading is
/// kept, and every later step ends with it too.
/// </summary>
internal sealed class PdfBudget(string? file, DocumentLimits limits, CancellationToken cancellationToken)
{
    private const int CheckEvery = 256;
    private const int LooksPerStep = 64;

    private long _unpacked = limits.MaxUnpackedBytes / 4;
    private long _steps = 15L * limits.MaxElements;
    private long _pageSteps = 2L * limits.MaxElements;
    private long _cells = limits.MaxElements / 4;
    private long _codes = 4L * limits.MaxElements;
    private DisclosureInputException? _refusal;

    public string? File => file;

    public DocumentLimits Limits => limits;

    /// <summary>The bytes that one stream may unpack to: a font with all ideographs takes half of it.</summary>
    public long MaxStream => limits.MaxUnpackedBytes / 16;

    /// <summary>The bytes of what is read piece by piece, where each piece takes many times its size: contents of a page, objects, maps of characters.</summary>
    public long MaxPieces => limits.MaxUnpackedBytes / 64;

    /// <summary>Ends the reading where it was refused or cancelled.</summary>
    public void Check()
    {
        if (_refusal is not null)
        {
            throw _refusal;
        }

        cancellationToken.ThrowIfCancellationRequested();
    }

    /// <summary>Ends the reading for good.</summary>
    /// <returns>What to throw.</returns>
    public DisclosureInputException Refuse(DisclosureInputException problem) => _refusal ??= problem;

    /// <summary>Lets a page take what one page may.</summary>
    public void BeginPage() => _pageSteps = 2L * limits.MaxElements;

    /// <summary>Takes note of work on pages: an operation, a letter, a piece of a path.</summary>
    public void Step(int count = 1)
    {
        _pageSteps -= count;
        if (_steps / CheckEvery != (_steps -= count) / CheckEvery)
        {
            Check();
        }

        if (_steps < 0 || _pageSteps < 0)
        {
            throw Refuse(DocumentProblems.TooManyElements(file, limits.MaxElements));
        }
    }

    /// <summary>Takes note of looking at this many things, one after the other.</summary>
    public void Look(long count) => Step((int)Math.Min(count / LooksPerStep, int.MaxValue / 2));

    /// <summary>Takes note of cells that are kept until the document is read, whatever they hold.</summary>
    public void Keep(long cells)
    {
        if ((_cells -= cells) < 0)
        {
            throw Refuse(DocumentProblems.TooManyElements(file, limits.MaxElements));
        }
    }

    /// <summary>Takes note of bytes that were unpacked.</summary>
    public void Unpack(long bytes)
    {
        Check();
        if ((_unpacked -= bytes) < 0)
        {
            throw Refuse(DocumentProblems.UnpackedTooLarge(file, limits.MaxUnpackedBytes / 4));
        }
    }

    /// <summary>Takes note of characters that fonts give widths or meanings to.</summary>
    public void MapCodes(double count)
    {
        if (count > 1 << 16 || (_codes -= (long)Math.Max(count, 0)) < 0)
        {
            throw Refuse(DocumentProblems.Excessive(file, new("字体的字符范围", "A font's range of characters")));
        }
    }
}
