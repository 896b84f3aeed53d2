using Disclosure.Validation.Issuers;
using Disclosure.Validation.Problems;
using DocumentFormat.OpenXml.Packaging;

namespace Disclosure.Validation.Desk.Registers;

/// <summary>Reads a register of issuers from a file that a person brings: YAML, or a workbook.</summary>
internal static class RegisterFile
{
    /// <exception cref="DisclosureInputException">It is no register.</exception>
    public static IssuerRegister Read(Stream file, string name)
    {
        using var whole = new MemoryStream();
        file.CopyTo(whole);
        whole.Position = 0;
        if (!whole.GetBuffer().AsSpan(0, (int)whole.Length).StartsWith("PK"u8))
        {
            return IssuerRegister.Read(whole, name);
        }

        try
        {
            return RegisterSheet.Read(whole, name);
        }
        catch (Exception e) when (e is InvalidDataException or OpenXmlPackageException or FileFormatException or System.Xml.XmlException)
        {
            throw new DisclosureInputException(RegisterProblems.Damaged(name), e);
        }
    }
}
