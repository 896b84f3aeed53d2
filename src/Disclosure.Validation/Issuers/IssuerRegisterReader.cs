using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Yaml;

namespace Disclosure.Validation.Issuers;

/// <summary>Reads <c>issuers.yaml</c> and collects what is wrong with it.</summary>
internal sealed class IssuerRegisterReader
{
    private const int MostProblems = 100;

    private readonly List<Problem> _problems = [];
    private readonly IssuerPlaces _places = new();

    private IssuerRegisterReader()
    {
    }

    /// <exception cref="DisclosureInputException">The file has problems.</exception>
    public static IssuerRegister Read(ReadOnlyMemory<byte> bytes, string? file)
    {
        var reader = new IssuerRegisterReader();
        var issuers = reader.ReadAll(YamlLoader.Load(bytes, file));
        if (reader._problems.Count > 0)
        {
            throw new DisclosureInputException([.. reader._problems.Take(MostProblems)]);
        }

        return new IssuerRegister(issuers, reader._places);
    }

    private List<Issuer> ReadAll(YamlNode root)
    {
        var fields = new Fields(root, _problems, IssuerShape.File);
        if (root is YamlMapping && !fields.Has("issuers"))
        {
            _problems.Add(FieldProblems.Missing(fields.At, "issuers"));
        }

        var nodes = fields.Items("issuers");
        if (fields.Node("issuers") is YamlSequence && nodes.Count == 0)
        {
            _problems.Add(IssuerProblems.None(fields.PlaceOf("issuers")));
        }

        return [.. nodes.Select((node, index) => ReadIssuer(new Fields(node, _problems, IssuerShape.Issuer), index))];
    }

    private Issuer ReadIssuer(Fields fields, int index)
    {
        foreach (var key in new[] { "name", "parent" })
        {
            if (fields.Node(key) is { } node)
            {
                _places.Add(index, key, node.At);
            }
        }

        foreach (var (item, alias) in fields.Items("aliases").Index())
        {
            _places.Add(index, "aliases", alias.At, item);
        }

        var issuer = new Issuer(fields.RequiredText("name"))
        {
            Aliases = fields.Texts("aliases"),
            Level = fields.Choice<IssuerLevel>("level"),
            Parent = fields.Text("parent"),
            Source = fields.At.ToRuleSource(),
        };
        if (fields.Scalar("name") is { } name && string.IsNullOrWhiteSpace(name.Text))
        {
            _problems.Add(IssuerProblems.EmptyName(name.At));
        }

        return issuer;
    }
}
