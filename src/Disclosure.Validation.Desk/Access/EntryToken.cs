using System.Security.Cryptography;
using System.Text;

namespace Disclosure.Validation.Desk.Access;

/// <summary>The word that opens the desk once: it stands in the address that is opened in the browser, and in no other place.</summary>
internal sealed class EntryToken
{
    private string? _token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    /// <summary>The word; null once it was used.</summary>
    public string? Text => _token;

    /// <summary>Whether this is the word, the first time it is said.</summary>
    public bool Use(string? said)
    {
        var token = _token;
        return token is not null && said is not null
            && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(token), Encoding.UTF8.GetBytes(said))
            && Interlocked.CompareExchange(ref _token, null, token) == token;
    }
}
