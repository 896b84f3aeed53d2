using System.Buffers;
using System.Runtime.CompilerServices;
using Disclosure.Validation.Documents.Limits;

namespace Disclosure.Validation.Documents.Pdf.Files;

/// <summary>
/// The bytes of a document, and the place from which PdfPig can be stopped while it looks for objects: it asks for them anew for each byte, also
/// where objects lead back to each other until there is no stack left.
/// </summary>
internal sealed class WatchedBytes(byte[] bytes, PdfBudget budget) : MemoryManager<byte>
{
    // So often that the stack left at one time reaches to the next.
    private const int CheckEvery = 256;

    // A damaged file is looked through several times; more than that leads nowhere.
    private long _looks = (4L * bytes.Length) + (64 << 20);
    private int _unchecked;

    public override Span<byte> GetSpan()
    {
        if (++_unchecked == CheckEvery)
        {
            Check();
        }

        return bytes;
    }

    public override MemoryHandle Pin(int elementIndex = 0) => throw new NotSupportedException();

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
    }

    private void Check()
    {
        _unchecked = 0;
        budget.Check();
        if ((_looks -= CheckEvery) < 0 || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw budget.Refuse(DocumentProblems.Entangled(budget.File));
        }
    }
}
