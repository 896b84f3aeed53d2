namespace Disclosure.Validation.Reporting.Xlsx.Workbooks;

/// <summary>Makes the temporary files in which sheets and rows wait.</summary>
internal static class TemporarySheet
{
    public static Stream Create()
    {
        var file = new FileStream(
            Path.Combine(Path.GetTempPath(), $"disclosure-x-{Path.GetRandomFileName()}"),
            FileMode.CreateNew,
            FileAccess.ReadWrite,
            FileShare.None,
            bufferSize: 0,
            FileOptions.DeleteOnClose);
        if (!OperatingSystem.IsWindows())
        {
            // Open files need no name here; and so nothing is left, however the process ends.
            File.Delete(file.Name);
        }

        return file;
    }
}
