using Disclosure.Validation.Findings;
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

    private PackReader(IReadOnlyList<RulePack> known) => _known = known;

    /// <param name="files">The files: the one that names the pack, its form if it has its own, and more rules.</param>
    /// <param name="name">What the caller calls the pack.</param>
    /// <param name="known">The packs whose forms it may use and which it may extend.</param>
    /// <exception cref="DisclosureInputException">The pack has problems.</exception>
    public static RulePack Read(IReadOnlyList<PackFile> files, string? name, IReadOnlyList<RulePack> known)
    {
        var reader = new PackReader(known);
        var pack = reader.ReadPack(files, name);
        return pack is not null && reader._problems.Count == 0
            ? pack
            : throw new DisclosureInputException([.. reader._problems.Take(MostProblems)]);
    }

    private RulePack? ReadPack(IReadOnlyList<PackFile> files, string? name)
    {
        var headFile = files.Count == 1 ? files[0] : files.FirstOrDefault(file => file.IsNamed(PackFile.PackName));
        if (headFile is null)
        {
            _problems.Add(PackProblems.NoHead(name));
            return null;
        }

        var formFile = files.FirstOrDefault(file => file != headFile && file.IsNamed(PackFile.FormName));
        var formRoot = formFile is null ? null : Load(formFile);
        var headRoot = Load(headFile);
        var others = files.Where(file => file != headFile && file != formFile).Select(Load).ToList();
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
        return ReadForm(head, formFile, formRoot, inherited) is { } form
            ? Assemble(head, form, inherited, others)
            : null;
    }

    private YamlNode? Load(PackFile file)
    {
        try
        {
            return YamlLoader.Load(file.Bytes, file.Name);
        }
        catch (DisclosureInputException e)
        {
            _problems.AddRange(e.Problems);
            return null;
        }
    }

    private RulePack? ReadExtends(Fields head)
    {
        if (head.Scalar("extends") is not { } id)
        {
            return null;
        }

        var pack = _known.FirstOrDefault(known => known.Id == id.Text);
        if (pack is null)
        {
            _problems.Add(PackProblems.UnknownPack(id.At, id.Text, [.. _known.Select(known => known.Id)]));
        }

        return pack;
    }

    private Form? ReadForm(Fields head, PackFile? formFile, YamlNode? formRoot, RulePack? inherited)
    {
        var before = _problems.Count;
        var form = formFile is null || formRoot is null
            ? inherited?.Form
            : FormReader.Read(formRoot, InputFile.Decode(formFile.Bytes, formFile.Name), _problems);
        if (formRoot is not null && inherited is not null)
        {
            _problems.Add(PackProblems.FormOfExtending(formRoot.At));
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

    private RulePack Assemble(Fields head, Form form, RulePack? inherited, List<YamlNode?> others)
    {
        var defaults = head.Mapping("defaults", PackShape.Defaults);
        var rules = new RuleSet(
            inherited?.Rules ?? [],
            new RuleDefaults(defaults?.Choice<Severity>("severity"), defaults?.Choice<Standing>("standing")),
            _problems);
        var vocabulary = new VocabularyReader(inherited);
        foreach (var file in others.OfType<YamlNode>().Select(other => new Fields(other, _problems, PackShape.Rules)).Prepend(head))
        {
            vocabulary.Read(file);
            rules.Read(file);
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
            Phrases = vocabulary.Phrases,
            Scopes = vocabulary.Scopes,
            PhraseSources = vocabulary.PhraseSources,
            GroupSources = GroupsReader.ReadSources(head, inherited),
            Rules = rules.Rules,
        };
        foreach (var failure in new RulePackValidator().Validate(pack).Errors)
        {
            _problems.Add(DefinitionFailures.ToProblem(failure, head, otherwise: head.At));
        }

        return pack;
    }
}
