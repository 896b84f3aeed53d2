using System.Diagnostics;

namespace Disclosure.Validation.Documents.Isolation.Confinement;

/// <summary>Makes the confinement that a system has.</summary>
internal static class Confinements
{
    /// <summary>Confines a process that has just begun; null where the system has nothing for that, or does not let this program use it.</summary>
    /// <param name="process">The process.</param>
    /// <param name="memory">The bytes that it may take up in memory.</param>
    public static IConfinement? Of(Process process, long memory) =>
        OperatingSystem.IsLinux() ? ControlGroup.Of(process.Id, memory)
        : OperatingSystem.IsWindows() ? JobObject.Of(process, memory)
        : null;
}
