using Disclosure.Validation.Forms;
using Disclosure.Validation.Forms.Reading;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Yaml;
using Disclosure.Validation.Yaml.Shapes;

namespace Disclosure.Validation.Packs.Reading;

/// <summary>Reads a pack from its files and collects what is wrong with it.</summary>
internal sealed class PackReader
{
    // Nobody reads more, and a hostile file could make tens of thousands.
    private const int MostProblems = 100;

    private readonly List<Problem> _problems = [];
    private readonly IReadOnlyList<RulePack> _known;
    private readonly Func<string, IReadOnlyList<YamlFile>> _folder;

    private PackReader(IReadOnlyList<RulePack> known, Func<string, IReadOnlyList<YamlFile>> folder)
    {
        _known = known;
        _folder = folder;
    }

    /// <param name="files">The files: the one that names the pack, its form if it has its own, and more rules.</param>
    /// <param name="name">What the caller calls the pack.</param>
    /// <param name="known">The packs whose forms it may use and which it may extend.</param>
    /// <param name="folder">Finds the files of a folder that it may include, by name; none where there is no such folder.</param>
    /// <exception cref="DisclosureInputException">The pack has problems.</exception>
    public static RulePack Read(
        IReadOnlyList<YamlFile> files, string? name, IReadOnlyList<RulePack> known, Func<string, IReadOnlyList<YamlFile>> folder)
    {
        var reader = new PackReader(known, folder);
        var pack = reader.ReadPack(PackFiles.Of(files), name);
        return pack is not null && reader._problems.Count == 0
            ? pack
            : throw new DisclosureInputException([.. reader._problems.Take(MostProblems)]);
    }

    private RulePack? ReadPack(PackFiles files, string? name)
    {
        if (files.Head is not { } headFile)
        {
            _problems.Add(PackProblems.NoHead(name));
            return null;
        }

        var formRoot = files.Form is { } formFile ? Load(formFile) : null;
        var headRoot = Load(headFile);
        var others = files.Rules.Select(Load).ToList();
        if (headRoot is null || _problems.Count > 0)
        {
            return null;
        }

        var head = new Fields(headRoot, _problems, PackShape.Head);
        if (headRoot is not YamlMapping)
        {
            return null;
        }

        var inherited = ReadExtends(head);
        var included = ReadIncluded(head);
        return ReadForm(head, files.Form, formRoot, inherited) is { } form
            ? Assemble(head, form, inherited, [.. included.SelectMany(folder => folder.Rules).Select(Load)], others) with
            {
                TestFiles = [.. included.SelectMany(folder => folder.Tests), .. files.Tests],
                LexiconFiles = [.. inherited?.LexiconFiles ?? [], .. included.SelectMany(folder => folder.Lexicon), .. files.Lexicon],
            }
            : null;
    }

    private YamlNode? Load(YamlFile file)
    {
        try
        {
            return file.Load();
        }
        catch (DisclosureInputException e)
        {
            _problems.AddRange(e.Problems);
            return null;
        }
    }

    // A name is no path: nothing is read that stands elsewhere than beside the pack.
    private List<PackFiles> ReadIncluded(Fields head)
    {
        var folders = new List<PackFiles>();
        foreach (var name in head.Scalars("include"))
        {
            var files = name.Text.AsSpan().ContainsAny("/\\.") ? [] : _folder(name.Text);
            if (files.Count == 0)
            {
                _problems.Add(PackProblems.UnknownFolder(name.At, name.Text, [.. EmbeddedFiles.Folders]));
            }

            folders.Add(PackFiles.OfIncluded(files));
        }

        return folders;
    }

    private RulePack? ReadExtends(Fields head)
    {
        if (head.Scalar("extends") is not { } id)
        {
            return null;
        }

        // One that the caller gave counts before one of the library that it takes the place of.
        var pack = _known.LastOrDefault(known => known.Id == id.Text);
        if (pack is null)
        {
            _problems.Add(PackProblems.UnknownPack(id.At, id.Text, [.. _known.Select(known => known.Id)]));
        }

        return pack;
    }

    private Form? ReadForm(Fields head, YamlFile? formFile, YamlNode? formRoot, RulePack? inherited)
    {
        var before = _problems.Count;
        var form = formFile is null || formRoot is null
            ? inherited?.Form
            : FormReader.Read(formRoot, InputFile.Decode(formFile.Bytes, formFile.Name), _problems);
        if (formRoot is not null && inherited is not null)
        {
            _problems.Add(PackProblems.FormOfExtending(formRoot.At));
        }

        // Documents would be read by the other one, in silence.
        if (formRoot is YamlMapping mapping && form is not null && _known.Any(known => known.Form.Id == form.Id && known.Form.Yaml != form.Yaml))
        {
            _problems.Add(FormProblems.KnownId(mapping.Find("form")?.Value.At ?? formRoot.At, form.Id));
        }

        var id = head.Scalar("form");
        if (form is not null)
        {
            if (id is not null && id.Text != form.Id)
            {
                _problems.Add(PackProblems.OtherForm(id.At, id.Text, form.Id));
            }

            return _problems.Count == before ? form : null;
        }

        if (id is null)
        {
            // A pack that names an unknown one to extend has its problem already.
            _problems.AddRange(head.Has("extends") ? [] : [PackProblems.NoForm(head.At, [.. _known.Select(known => known.Form.Id).Distinct()])]);
            return null;
        }

        form = _known.FirstOrDefault(known => known.Form.Id == id.Text)?.Form;
        if (form is null)
        {
            _problems.Add(PackProblems.UnknownForm(id.At, id.Text, [.. _known.Select(known => known.Form.Id)]));
        }

        return form;
    }

    private List<Fields> RulesIn(IEnumerable<YamlNode?> files) =>
        [.. files.OfType<YamlNode>().Select(file => new Fields(file, _problems, PackShape.Rules))];

    private RulePack Assemble(
        Fields head, Form form, RulePack? inherited, IReadOnlyList<YamlNode?> included, IReadOnlyList<YamlNode?> others)
    {
        var defaults = new RuleDefaults(head.Mapping("defaults", PackShape.Defaults));
        _problems.AddRange(defaults.Fault is { } fault ? [fault] : []);
        var rules = new RuleSet(inherited?.Rules ?? [], new RuleReader(defaults, form, _problems));
        foreach (var layer in new[] { RulesIn(included), [head, .. RulesIn(others)] })
        {
            rules.Read(layer);
        }

        var title = head.Mapping("title", CommonShapes.Localized);
        var pack = new RulePack
        {
            Id = head.Text("pack") ?? "",
            Version = head.Text("version") ?? "",
            Title = title is null ? null : new(title.Text("zh") ?? "", title.Text("en") ?? ""),
            Extends = inherited,
            Form = form,
            Groups = GroupsReader.Read(head, form, inherited),
            GroupSources = GroupsReader.ReadSources(head, inherited),
            Rules = rules.Rules,
        };
        _problems.AddRange(RulePackValidator.FaultsOf(pack).Select(fault => head.Locate(fault.Key, fault.Problem, otherwise: head.At)));

        return pack;
    }
}
