using Disclosure.Validation.Evaluation;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Relations.Cli.Shell;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Reports.Stored;

namespace Disclosure.Validation.Relations.Cli.Inputs;

/// <summary>Keeps reports in a file without a name, since they can be written only when the order of all of them is known.</summary>
internal sealed class ReportStore(FormCatalog forms) : IDisposable
{
    private readonly Scratch _file = new();
    private readonly List<ReportKey> _keys = [];
    private readonly List<long> _ends = [];

    public FormCatalog Forms => forms;

    /// <summary>What places each report.</summary>
    public IReadOnlyList<ReportKey> Keys => _keys;

    /// <summary>Keeps a report, and those of its components as reports of their own.</summary>
    public void Add(DisclosureReport document)
    {
        foreach (var report in document.Separately())
        {
            StoredReport.Write(report, _file);
            _ends.Add(_file.Position);
            _keys.Add(ReportKey.Of(report));
        }
    }

    public DisclosureReport Load(int index)
    {
        var start = index == 0 ? 0 : _ends[index - 1];
        var bytes = new byte[_ends[index] - start];
        _file.Position = start;
        _file.ReadExactly(bytes);
        return StoredReport.Read(bytes, forms);
    }

    public void Dispose() => _file.Dispose();
}
