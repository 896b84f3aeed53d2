using System.Text.Json.Nodes;
using Disclosure.Validation.Claims.Lexicons;
using Disclosure.Validation.Forms.Reading;
using Disclosure.Validation.Packs.Reading;
using Disclosure.Validation.Text;
using Disclosure.Validation.Yaml.Shapes;

namespace Disclosure.Validation.Authoring.Schemas;

/// <summary>The JSON Schema for the files of packs: of a pack, of further rules, of tests, of a form.</summary>
internal static class PackSchema
{
    public static JsonObject Of(Language language) => JsonSchemaDocument.Of(
        new("规则包文件：pack.yaml、规则文件、测试文件、form.yaml、lexicon.yaml", "files of a rule pack: pack.yaml, files of rules and of tests, form.yaml, lexicon.yaml"),
        [PackShape.Head, PackShape.Rules, PackShape.Tests, FormShape.Form, FormShape.Shared, LexiconShape.File],
        language);
}
