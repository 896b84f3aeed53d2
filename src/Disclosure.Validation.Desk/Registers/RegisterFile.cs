using Disclosure.Validation.Issuers;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Desk.Registers;

/// <summary>Reads a register of issuers from a file that a person brings.</summary>
internal static class RegisterFile
{
    /// <exception cref="DisclosureInputException">It is no register.</exception>
    public static IssuerRegister Read(Stream file, string name) => IssuerRegister.Read(file, name);
}
