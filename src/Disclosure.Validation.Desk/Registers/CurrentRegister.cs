using Disclosure.Validation.Desk.Domain;
using Disclosure.Validation.Desk.Store;

namespace Disclosure.Validation.Desk.Registers;

/// <summary>The register as the store has it, read again only where it is another.</summary>
internal sealed class CurrentRegister : IDisposable
{
    private readonly Remembered<RegisterBook> _book = new(RegisterBook.ReadAsync, Stamped.Register);

    public Task<RegisterBook> OfAsync(DeskContext db, CancellationToken cancellation) => _book.OfAsync(db, cancellation);

    public void Dispose() => _book.Dispose();
}
