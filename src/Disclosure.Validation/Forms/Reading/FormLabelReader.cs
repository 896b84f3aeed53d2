using Disclosure.Validation.Yaml;
using Disclosure.Validation.Yaml.Shapes;

namespace Disclosure.Validation.Forms.Reading;

/// <summary>Reads how something is called: <c>zh</c>, <c>en</c>, <c>brief</c>, <c>variants</c>.</summary>
internal static class FormLabelReader
{
    public static FormLabel Read(Fields fields)
    {
        var printed = fields.ZhAndEn();
        return new FormLabel(
            printed,
            fields.Mapping("brief", CommonShapes.Localized)?.ZhAndEn() ?? printed,
            fields.Texts("variants"));
    }
}
