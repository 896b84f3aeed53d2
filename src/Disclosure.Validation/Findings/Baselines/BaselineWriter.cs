using Disclosure.Validation.Yaml;

namespace Disclosure.Validation.Findings.Baselines;

/// <summary>Writes a baseline as YAML, an entry a block, so that changes show line by line.</summary>
internal static class BaselineWriter
{
    public static void Write(Baseline baseline, Stream stream)
    {
        using var writer = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
        var yaml = new YamlWriter(writer);
        yaml.BeginDocument();
        yaml.Key("suppressions");
        yaml.BeginList();
        foreach (var entry in baseline.Entries)
        {
            yaml.Begin();
            yaml.Text("fingerprint", entry.Suppression.Fingerprint);
            yaml.Text("rule", entry.Rule);
            yaml.Text("issuer", entry.Issuer);
            yaml.Number("year", entry.Year);
            yaml.Text("finding", entry.Finding);
            yaml.Text("reason", entry.Suppression.Reason);
            yaml.Text("owner", entry.Suppression.Owner);
            yaml.Date("expires", entry.Suppression.Expires);
            yaml.End();
        }

        yaml.EndList();
        yaml.EndDocument();
    }
}
