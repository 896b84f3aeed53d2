using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Disclosure.Validation.Documents.Isolation;
using Disclosure.Validation.Forms.Reading;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Documents.Tests.Isolation;

/// <summary>Reads documents in a worker, and goes wrong over those that begin with the name of a fault.</summary>
internal sealed class FaultyReader(WorkerSetup setup) : IReportReader
{
    private readonly DocumentReader _reader = setup.CreateReader();
    private static readonly List<byte[]> Kept = [];

    public async Task<DisclosureReport> ReadAsync(Stream document, string? name, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        await document.CopyToAsync(content, cancellationToken);
        content.Position = 0;
        var words = Encoding.UTF8.GetString(content.GetBuffer(), 0, (int)Math.Min(content.Length, 50)).Split(' ');
        return Enum.TryParse<Fault>(words[0], out var fault)
            ? GoWrong(fault)
            : await _reader.ReadAsync(content, name, cancellationToken);
    }

    private DisclosureReport GoWrong(Fault fault)
    {
        switch (fault)
        {
            case Fault.Crash:
                Environment.FailFast("It had to come to this.");
                break;
            case Fault.Exit:
                Environment.Exit(7);
                break;
            case Fault.Overflow:
                Overflow(1);
                break;
            case Fault.Hang:
                Thread.Sleep(Timeout.Infinite);
                break;
            case Fault.Spin:
                Spin();
                break;
            case Fault.Objects:
                Fill(() => Kept.Add(new byte[1 << 20]));
                break;
            case Fault.NativeMemory:
                Fill(FillNativeMemory);
                break;
            case Fault.Exception:
                throw new InvalidDataException("No one expects this.");
            case Fault.Print:
                Console.WriteLine("This is no answer.");
                Console.Error.WriteLine("This is no last word.");
                break;
        }

        // Which process it was is what tests want to know.
        var id = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        return new ReportBuilder(FormYaml.Read(setup.Forms[0])) { Title = id }.Build();
    }

    private static int Overflow(int depth) => depth + Overflow(depth + 1) + Kept.Count;

    private static void Spin()
    {
        while (Kept.Count == 0)
        {
            Thread.SpinWait(1000);
        }
    }

    private static void Fill(Action more)
    {
        while (true)
        {
            more();
        }
    }

    private static unsafe void FillNativeMemory()
    {
        const int length = 1 << 22;
        new Span<byte>(NativeMemory.Alloc(length), length).Fill(1);
        Thread.Sleep(1);
    }
}

/// <summary>What can go wrong.</summary>
internal enum Fault
{
    None,
    Crash,
    Exit,
    Overflow,
    Hang,
    Spin,
    Objects,
    NativeMemory,
    Exception,
    Print,
}
