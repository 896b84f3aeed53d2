using System.Globalization;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Yaml;

namespace Disclosure.Validation.Claims.Lexicons;

/// <summary>Reads a lexicon from its files, and collects what is wrong with it.</summary>
internal sealed class LexiconReader
{
    private readonly List<Problem> _problems = [];
    private readonly List<Topic> _topics = [];
    private readonly List<Feature> _aspects = [];
    private readonly List<Feature> _parties = [];
    private readonly Dictionary<char, int> _digits = [];
    private readonly Dictionary<char, decimal> _units = [];
    private readonly LexiconPhrases _phrases;
    private readonly LexiconPhrases _numberWords;
    private Blanks _blanks;
    private bool _bare;

    private readonly PhrasePattern _pattern;
    private readonly List<YamlScalar> _names = [];

    private LexiconReader(IReadOnlyList<Fields> files, List<StatedPattern>? stated)
    {
        var names = new Dictionary<string, IReadOnlyList<YamlScalar>>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            foreach (var (key, fields) in Named(file, "names"))
            {
                names[key.Text] = fields.Scalars(key.Text);
                _names.Add(key);
            }
        }

        _pattern = new PhrasePattern(names, _problems);
        _phrases = new LexiconPhrases(_pattern, _problems) { Stated = stated };
        _numberWords = new LexiconPhrases(_pattern, _problems);
    }

    /// <param name="files">The files of the lexicon.</param>
    /// <param name="own">Phrases of rules, which come before what the files say of the same words.</param>
    /// <exception cref="DisclosureInputException">The files have problems.</exception>
    public static Lexicon Read(IReadOnlyList<YamlFile> files, IReadOnlyList<OwnWords>? own = null) => ReadAll(files, own ?? [], stated: null).Lexicon();

    /// <summary>The lexicon with what its files state.</summary>
    /// <exception cref="DisclosureInputException">The files have problems.</exception>
    public static StatedLexicon ReadStated(IReadOnlyList<YamlFile> files, IReadOnlyList<OwnWords> own)
    {
        var stated = new List<StatedPattern>();
        var reader = ReadAll(files, own, stated);
        return new StatedLexicon(reader.Lexicon(), stated, reader._names.FindAll(name => !reader._pattern.Used.Contains(name.Text)));
    }

    private static LexiconReader ReadAll(IReadOnlyList<YamlFile> files, IReadOnlyList<OwnWords> own, List<StatedPattern>? stated)
    {
        var problems = new List<Problem>();
        var fields = files.Select(file => new Fields(file.Load(), problems, LexiconShape.File)).ToList();
        var reader = new LexiconReader(fields, stated);
        foreach (var words in own)
        {
            reader.Add(words);
        }

        fields.ForEach(reader.ReadFile);
        problems.AddRange(reader._problems);
        problems.AddRange(reader.UnknownConcepts());
        return problems.Count == 0 ? reader : throw new DisclosureInputException(problems);
    }

    // What names another concept that no file has.
    private IEnumerable<Problem> UnknownConcepts()
    {
        var topics = _topics.Select(topic => topic.Id).ToHashSet(StringComparer.Ordinal);
        var aspects = _aspects.Select(aspect => aspect.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. _topics.SelectMany(topic => Unknown(topic.At, [topic.Aspect, topic.Listed], aspects)),
            .. _aspects.SelectMany(aspect => Unknown(aspect.At, aspect.Of, topics)),
            .. _aspects.SelectMany(aspect => Unknown(aspect.At, [aspect.Listed, aspect.Last, aspect.Next, aspect.Within], aspects)),
        ];
    }

    private static IEnumerable<Problem> Unknown(TextPlace at, IEnumerable<string?> names, HashSet<string> known) =>
        names.OfType<string>().Where(name => !known.Contains(name)).Select(name => LexiconProblems.UnknownConcept(at, name, known));

    private Lexicon Lexicon() => new(
        _blanks, _phrases.Trie, [.. _phrases.Concepts], [.. _topics], [.. _aspects], [.. _parties], new Numerals(_digits, _units, _numberWords.Trie, _bare));

    private void Add(OwnWords own)
    {
        _topics.Add(new Topic(own.Id, own.Cells, own.Id, "", own.At) { IsMoney = own.IsMoney, IsOwn = true });
        _aspects.Add(new Feature(own.Id, own.At) { Group = AspectGroup.Intake, Of = [own.Id], Is = [[""]] });
        _phrases.AddFirst(own.Words, new Concept(Role.Topic, _topics.Count - 1));
    }

    private void ReadFile(Fields file)
    {
        _blanks = file.Choice<Blanks>("blanks") ?? _blanks;
        if (file.Mapping("numerals", LexiconShape.Numerals) is { } numerals)
        {
            ReadNumerals(numerals);
        }

        foreach (var (key, fields) in Named(file, "topics"))
        {
            ReadTopic(key, new Fields(fields.Node(key.Text)!, file.Problems, LexiconShape.Topic));
        }

        foreach (var (key, fields) in Named(file, "aspects"))
        {
            ReadAspect(key, new Fields(fields.Node(key.Text)!, file.Problems, LexiconShape.Aspect));
        }

        foreach (var (key, fields) in Named(file, "parties"))
        {
            var party = new Fields(fields.Node(key.Text)!, file.Problems, LexiconShape.Party);
            _parties.Add(new Feature(key.Text, key.At)
            {
                Is = Readings(party.Texts("is")),
                IsElse = party.Flag("else", otherwise: false),
            });
            _phrases.Add(party.Scalars("words"), new Concept(Role.Party, _parties.Count - 1));
        }

        foreach (var (key, fields) in Named(file, "words"))
        {
            if (fields.Choice<Role>(key) is { } role)
            {
                _phrases.Add(fields.Scalars(key.Text), new Concept(role));
            }
        }
    }

    private void ReadTopic(YamlScalar key, Fields fields)
    {
        _topics.Add(new Topic(
            key.Text, fields.RequiredText("cells"), fields.Text("aspect"), fields.Text("party") ?? "", key.At)
        {
            Forms = fields.Has("forms") ? fields.Texts("forms") : null,
            Listed = fields.Text("listed"),
            Also = fields.Texts("also"),
            IsDefault = fields.Flag("default", otherwise: false),
            IsBusiness = fields.Flag("business", otherwise: false),
            IsPublished = fields.Flag("published", otherwise: false),
            IsAmongOthers = fields.Flag("among", otherwise: false),
            IsMoney = fields.Flag("money", otherwise: false),
        });
        var index = _topics.Count - 1;
        _phrases.Add(fields.Scalars("words"), new Concept(Role.Topic, index));
        _phrases.Add(fields.Scalars("generic"), new Concept(Role.Topic, index, TopicStrength.Generic));
        _phrases.Add(fields.Scalars("weak"), new Concept(Role.Topic, index, TopicStrength.Weak));
    }

    private void ReadAspect(YamlScalar key, Fields fields)
    {
        _aspects.Add(new Feature(key.Text, key.At)
        {
            Group = fields.Choice<AspectGroup>("group") ?? default,
            Of = fields.Texts("of"),
            Is = Readings(fields.Texts("is")),
            In = ReadForms(fields),
            Forms = fields.Has("forms") ? fields.Texts("forms") : null,
            Listed = fields.Text("listed"),
            Last = fields.Text("last"),
            Next = fields.Text("next"),
            Within = fields.Text("within"),
            BesideYear = fields.Flag("beside_year", otherwise: false),
            IsDoubtful = fields.Flag("doubtful", otherwise: false),
            IsAlone = fields.Flag("alone", otherwise: false),
            IsElse = fields.Flag("else", otherwise: false),
            Denies = fields.Flag("denies", otherwise: false),
            CanBeDenied = fields.Flag("denied", otherwise: true),
        });
        _phrases.Add(fields.Scalars("words"), new Concept(Role.Aspect, _aspects.Count - 1));
    }

    private static Dictionary<string, IReadOnlyList<IReadOnlyList<string>>> ReadForms(Fields aspect)
    {
        var forms = new Dictionary<string, IReadOnlyList<IReadOnlyList<string>>>(StringComparer.Ordinal);
        if (aspect.Mapping("in", known: null) is { } fields)
        {
            foreach (var (form, _) in fields.Entries)
            {
                forms[form.Text] = Readings(fields.Texts(form.Text));
            }
        }

        return forms;
    }

    private void ReadNumerals(Fields numerals)
    {
        _bare = numerals.Flag("bare", otherwise: _bare);
        foreach (var (c, value) in Characters(numerals, "digits"))
        {
            _digits[c] = (int)value;
        }

        foreach (var (c, value) in Characters(numerals, "units"))
        {
            _units[c] = value;
        }

        if (numerals.Mapping("words", known: null) is { } words)
        {
            foreach (var (key, _) in words.Entries)
            {
                if (words.Choice<NumberWord>(key) is { } word)
                {
                    _numberWords.Add(words.Scalars(key.Text), (short)word);
                }
            }
        }
    }

    private static IEnumerable<(char, decimal)> Characters(Fields numerals, string name)
    {
        if (numerals.Mapping(name, known: null) is not { } fields)
        {
            yield break;
        }

        foreach (var (key, _) in fields.Entries)
        {
            if (key.Text.Length != 1)
            {
                fields.Problems.Add(LexiconProblems.NotOneCharacter(key.At, key.Text));
            }
            else if (decimal.TryParse(fields.Text(key.Text), NumberStyles.None, CultureInfo.InvariantCulture, out var value))
            {
                yield return (key.Text[0], value);
            }
        }
    }

    private static IReadOnlyList<IReadOnlyList<string>> Readings(IReadOnlyList<string> sums) =>
        [.. sums.Select(sum => sum.Split('+', StringSplitOptions.TrimEntries))];

    private static IEnumerable<(YamlScalar Key, Fields Fields)> Named(Fields file, string name) =>
        file.Mapping(name, known: null) is { } fields ? fields.Entries.Select(entry => (entry.Key, fields)) : [];
}
