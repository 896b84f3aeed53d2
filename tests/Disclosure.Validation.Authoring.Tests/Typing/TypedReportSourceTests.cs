using Disclosure.Validation.Authoring.Typing;
using Disclosure.Validation.Forms.Reading;
using Disclosure.Validation.Packs;
using Xunit;

namespace Disclosure.Validation.Authoring.Tests.Typing;

/// <summary>Typed reports are made from the forms alone.</summary>
public sealed class TypedReportSourceTests
{
    [Theory]
    [InlineData("cn-2019", "Cn2019Report.cs")]
    [InlineData("cn-2021", "Cn2021Report.cs")]
    public void The_typed_reports_of_the_library_are_those_of_its_forms(string form, string file)
    {
        var source = TypedReportSource.Write(
            BuiltInPacks.All.Single(pack => pack.Form.Id == form).Form, "Disclosure.Validation.Reports.Typed");

        var path = Repository.Path("src", "Disclosure.Validation", "Reports", "Typed", file);
        Assert.True(source == File.ReadAllText(path), $"{file} is not what the form says: run disclosure forms types {form} --output {path}");
    }

    [Fact]
    public void Ids_that_are_no_names_of_members_become_such()
    {
        var form = FormYaml.Read("""
            form: my-form
            zh: 我的格式
            en: My form
            notice: 无
            sections: [{id: all, zh: 一、全部, en: 1. All}]
            tables:
              - id: path
                zh: 表<一>
                en: Table & one
                section: all
                columns:
                  - {id: report, zh: 报告, en: Reports, kind: count}
                  - {id: get_type, zh: 类型, en: Types, kind: count}
                rows:
                  - {id: to_string, zh: 文字, en: Texts}
                  - {id: tostring, zh: 另一, en: Others}
            """);

        var source = TypedReportSource.Write(form, "My.Forms");

        Assert.Contains("using Disclosure.Validation.Reports.Typed;", source, StringComparison.Ordinal);
        Assert.Contains("/// <summary>表&lt;一&gt;: Table &amp; one.</summary>", source, StringComparison.Ordinal);
        Assert.Contains("public sealed class MyFormReport(DisclosureReport report) : TypedReport(report, \"my-form\")", source, StringComparison.Ordinal);
        Assert.Contains("public PathTable Path2 => new(Report, \"path\");", source, StringComparison.Ordinal);
        Assert.Contains("public PathRow ToString2 => new(Report, Below(\"to_string\"));", source, StringComparison.Ordinal);
        Assert.Contains("public PathRow Tostring => new(Report, Below(\"tostring\"));", source, StringComparison.Ordinal);
        Assert.Contains("public Cell Report2 => Column(\"report\");", source, StringComparison.Ordinal);
        Assert.Contains("public Cell GetType2 => Column(\"get_type\");", source, StringComparison.Ordinal);
    }
}
