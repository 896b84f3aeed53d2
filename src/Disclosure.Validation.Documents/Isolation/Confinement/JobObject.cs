using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Microsoft.Win32.SafeHandles;

namespace Disclosure.Validation.Documents.Isolation.Confinement;

/// <summary>A job of Windows with one worker in it, which ends with this program, however that ends.</summary>
[SupportedOSPlatform("windows")]
internal sealed class JobObject : IConfinement
{
    private const int ExtendedLimits = 9;
    private const uint MemoryOfProcess = 0x100;
    private const uint KillOnClose = 0x2000;

    // What a process has asked for is counted, and that is more than it has in memory.
    private const int AskedPerResident = 2;

    private readonly SafeWaitHandle _job;

    private JobObject(SafeWaitHandle job) => _job = job;

    /// <inheritdoc />
    public bool HasRunOutOfMemory => false;

    /// <summary>Puts a process into a job of its own; null where Windows refuses that.</summary>
    /// <param name="process">The process.</param>
    /// <param name="memory">The bytes that it may take up in memory.</param>
    public static JobObject? Of(Process process, long memory)
    {
        var job = CreateJobObjectW(IntPtr.Zero, null);
        var limits = new Limits { Flags = MemoryOfProcess | KillOnClose, ProcessMemory = (nuint)(memory * AskedPerResident) };
        if (!job.IsInvalid
            && SetInformationJobObject(job, ExtendedLimits, ref limits, Marshal.SizeOf<Limits>())
            && AssignProcessToJobObject(job, process.SafeHandle))
        {
            return new JobObject(job);
        }

        job.Dispose();
        return null;
    }

    /// <summary>Ends the job, and a process that is still in it.</summary>
    public void Dispose() => _job.Dispose();

    [DllImport("kernel32.dll", CharSet = CharSet.Unicode, ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern SafeWaitHandle CreateJobObjectW(IntPtr security, string? name);

    [DllImport("kernel32.dll", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool SetInformationJobObject(SafeWaitHandle job, int kind, ref Limits limits, int length);

    [DllImport("kernel32.dll", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool AssignProcessToJobObject(SafeWaitHandle job, SafeProcessHandle process);

    // JOBOBJECT_EXTENDED_LIMIT_INFORMATION, in the order of the system.
    [StructLayout(LayoutKind.Sequential)]
    private struct Limits
    {
        public long ProcessTime;
        public long JobTime;
        public uint Flags;
        public nuint SmallestSet;
        public nuint LargestSet;
        public uint Processes;
        public nuint Affinity;
        public uint Priority;
        public uint Scheduling;
        public ulong ReadCount;
        public ulong WriteCount;
        public ulong OtherCount;
        public ulong ReadBytes;
        public ulong WrittenBytes;
        public ulong OtherBytes;
        public nuint ProcessMemory;
        public nuint JobMemory;
        public nuint PeakProcessMemory;
        public nuint PeakJobMemory;
    }
}
