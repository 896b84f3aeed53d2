using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Rules.Narrative.Templates;

/// <summary>Why a text is no template.</summary>
internal static class TemplateFailures
{
    public static ParseFailure TooLong(int most) => new(
        most,
        new("模板过长", "the template is too long"),
        LocalizedText.Of($"不超过 {most} 个字符", $"at most {most} characters"),
        new("拆成几个模板，或使用 phrases", "make several templates of it, or use phrases"));

    public static ParseFailure TooDeep(int offset, int most) => new(
        offset,
        new("嵌套过深", "nested too deeply"),
        LocalizedText.Of($"不超过 {most} 层", $"at most {most} levels"),
        new("使用 phrases", "use phrases"));

    public static ParseFailure Unclosed(int offset, char open, char close) => new(
        offset,
        new($"“{open}”没有“{close}”", $"a '{open}' without its '{close}'"),
        new($"“{close}”", $"'{close}'"),
        null);

    public static ParseFailure Stray(int offset, char found) => new(
        offset,
        new($"此处不应为“{found}”", $"unexpected '{found}'"),
        new("文字、(甲|乙)、[可省略]、{占位符}", "text, (a|b), [optional], {placeholder}"),
        new("全角括号（）表示括号本身", "brackets of full width stand for themselves"));

    public static ParseFailure EmptyPart(int offset) => new(
        offset,
        new("此处为空", "nothing stands here"),
        new("文字或占位符", "text or a placeholder"),
        new("可省略的部分写在 [ ] 里", "write what may be left out in [ ]"));

    public static ParseFailure BadPlaceholder(int offset, string found) => new(
        offset,
        new($"无法理解的占位符“{{{Excerpt.Of(found)}}}”", $"the placeholder '{{{Excerpt.Of(found)}}}' can't be understood"),
        new(
            "{n} 数量、{m} 金额、{p} 百分比、{t} 倍数、{n:名称}、{-p}、{n=0}、{m*:名称}、{..8}、{...40}、{d}、{end} 或 phrases 中的名称",
            "{n} for a count, {m} for money, {p} for a percentage, {t} for times as much, {n:name}, {-p}, {n=0}, {m*:name}, {..8}, {...40}, {d}, {end}, or a name under phrases"),
        null);

    public static ParseFailure GapTooWide(int offset, int most) => new(
        offset,
        new("间隔过大", "too wide a gap"),
        LocalizedText.Of($"不超过 {most} 个字符", $"at most {most} characters"),
        null);
}
