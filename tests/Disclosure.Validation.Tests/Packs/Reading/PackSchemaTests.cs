using System.Text;
using Disclosure.Validation.Authoring.Schemas;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Packs.Reading;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Tests.Yaml;
using Disclosure.Validation.Text;
using Xunit;

namespace Disclosure.Validation.Tests.Packs.Reading;

/// <summary>The JSON Schema of packs takes what the reader takes, and refuses what it can of what the reader refuses.</summary>
public sealed class PackSchemaTests
{
    private static readonly SchemaCheck Schema = new(PackSchema.Of(Language.En));

    public static TheoryData<string> BuiltInFiles => [.. Directory
        .EnumerateFiles(Repository.Path("rules"), "*.yaml", SearchOption.AllDirectories)
        .Where(file => !Path.GetFileName(file).StartsWith("lexicon", StringComparison.Ordinal))
        .Select(file => Path.GetRelativePath(Repository.Root, file))];

    [Theory]
    [MemberData(nameof(BuiltInFiles))]
    public void Every_file_of_the_built_in_packs_fits(string file) =>
        Assert.Empty(Schema.Errors(File.ReadAllText(Repository.Path(file))));

    [Fact]
    public void A_pack_that_changes_rules_of_another_fits()
    {
        const string Pack = """
            pack: my-city
            version: 1.2.0-beta
            extends: cn-2021
            groups: {ends: [upheld, corrected]}
            defaults: {severity: warning}
            rules:
              REQ-ROW-TOTAL: {severity: warning}
              DSP-TOTAL: {enabled: false}
              CITY-1:
                title: {zh: 标题, en: 2021}
                each: row of disputes
                check: total >= 0
                standing: implied
                message: {zh: '{row} {x 差', en: 'off by {difference}'}
                valid: {from: 2022}
                tests:
                  - {given: {total: blank, upheld: "/", other: {text: 2件, value: 2}, pending: }, expect: {undecided: {total: 2}}}
                  - {given: {total: -1}, previous: {total: 1}, subordinates: [{total: 2}], year: 2022, expect: {violated: -1}}
                  - {expect: skipped}
            """;

        Assert.Empty(Schema.Errors(Pack));
        Read(Pack);
    }

    [Theory]
    [InlineData("REQ-1: {}", "REQ-1: {chek: a = b}")]
    [InlineData("REQ-1: {}", "req-1: {}")]
    [InlineData("REQ-1: {}", "REQ-1: {severity: fatal}")]
    [InlineData("REQ-1: {}", "REQ-1: {standing: advisory, severity: error}")]
    [InlineData("REQ-1: {}", "REQ-1: {check: total = 1, require: filled}")]
    [InlineData("REQ-1: {}", "REQ-1: {locked: true, enabled: false}")]
    [InlineData("REQ-1: {}", "REQ-1: {locked: yes}")]
    [InlineData("REQ-1: {}", "REQ-1: {title: {zh: 标题}}")]
    [InlineData("REQ-1: {}", "REQ-1: {title: 标题}")]
    [InlineData("REQ-1: {}", "REQ-1: {valid: {from: 21}}")]
    [InlineData("REQ-1: {}", "REQ-1: {valid: {since: 2021}}")]
    [InlineData("REQ-1: {}", "REQ-1: {message: {zh: '{diference}', en: x}}")]
    [InlineData("REQ-1: {}", "REQ-1: {tests: {given: {}, expect: holds}}")]
    [InlineData("REQ-1: {}", "REQ-1: {tests: [{given: {total: 1}}]}")]
    [InlineData("REQ-1: {}", "REQ-1: {tests: [{expect: fails}]}")]
    [InlineData("REQ-1: {}", "REQ-1: {tests: [{expect: {violated: many}}]}")]
    [InlineData("REQ-1: {}", "REQ-1: {tests: [{given: {total: [1]}, expect: holds}]}")]
    [InlineData("REQ-1: {}", "REQ-1: {tests: [{given: {total: {value: 1}}, expect: holds}]}")]
    [InlineData("REQ-1: {}", "REQ-1: {issuers: [borough]}")]
    [InlineData("REQ-1: {}", "REQ-1: {require: length}")]
    [InlineData("REQ-1: {}", "REQ-1: {require: {length: {longest: 3}}}")]
    [InlineData("REQ-1: {}", "REQ-1: {require: {length: {most: 0}}}")]
    [InlineData("REQ-1: {}", "REQ-1: {require: {length: {most: 9, margin: 30}}}")]
    [InlineData("REQ-1: {}", "REQ-1: {require: {present: 3}}")]
    [InlineData("REQ-1: {}", "REQ-1: {require: {fresh: {most: 0.6, run: 12}}}")]
    [InlineData("REQ-1: {}", "REQ-1: {require: {fresh: {most: 60%, run: 2}}}")]
    [InlineData("REQ-1: {}", "REQ-1: {require: {year: heading}}")]
    [InlineData("REQ-1: {}", "REQ-1: {require: {published: {county: 31-01}}}")]
    [InlineData("REQ-1: {}", "REQ-1: {require: {published: {borough: 01-31}}}")]
    [InlineData("REQ-1: {}", "REQ-1: {tests: [{level: borough, expect: holds}]}")]
    [InlineData("REQ-1: {}", "REQ-1: {tests: [{period: {from: 2020-01-01}, expect: holds}]}")]
    [InlineData("version: 1.0.0", "version: 1.0")]
    [InlineData("version: 1.0.0", "versio: 1.0.0")]
    [InlineData("extends: cn-2021", "groups: {ends: upheld}")]
    [InlineData("extends: cn-2021", "defaults: {severity: high}")]
    [InlineData("extends: cn-2021", "title: {en: Title}")]
    public void What_the_reader_refuses_does_not_fit(string sound, string broken)
    {
        const string Pack = "pack: p\nversion: 1.0.0\nextends: cn-2021\nrules:\n  REQ-1: {}\n";
        Assert.Empty(Schema.Errors(Pack));
        var text = Pack.Replace(sound, broken, StringComparison.Ordinal);

        Assert.NotEmpty(Schema.Errors(text));
        Assert.Throws<DisclosureInputException>(() => Read(text));
    }

    [Theory]
    [InlineData("kind: count", "kind: number")]
    [InlineData("id: documents", "id: Documents")]
    [InlineData("single_row: true", "single_row: maybe")]
    [InlineData("section: disclosure", "sections: disclosure")]
    [InlineData("notice: ", "notices: ")]
    public void A_form_that_the_reader_refuses_does_not_fit(string sound, string broken)
    {
        var form = File.ReadAllText(Repository.Path("rules", "cn-2021", "form.yaml"));
        Assert.Contains(sound, form, StringComparison.Ordinal);

        Assert.NotEmpty(Schema.Errors(form.Replace(sound, broken, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_reader_that_asks_for_a_key_without_a_shape_is_told_so() =>
        Assert.Throws<InvalidOperationException>(() => PackShape.Head.ShapeOf("patterns-of-no-reader"));

    private static void Read(string pack)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(pack));
        RulePackReader.Read(stream, "pack.yaml");
    }
}
