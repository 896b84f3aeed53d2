using Disclosure.Validation.Text;

namespace Disclosure.Validation.Claims;

/// <summary>Why claims are not sure, in words.</summary>
internal static class ClaimWording
{
    /// <summary>The reason; null for a claim that is sure.</summary>
    public static LocalizedText? Reason(ClaimDoubt doubt) => doubt switch
    {
        ClaimDoubt.None => null,
        ClaimDoubt.Rough => new("约数", "a rough number"),
        ClaimDoubt.AnotherBody => new("所指是其他单位", "said of another body"),
        ClaimDoubt.AnotherYear => new("所指不是本年", "said of another year"),
        ClaimDoubt.PartOfYear => new("所指只是一年中的一段", "said of a part of the year"),
        ClaimDoubt.PartOfWhole => new("可能只是其中一部分", "may be a part only"),
        ClaimDoubt.Published => new("说的是公开的数量", "counts what was published"),
        ClaimDoubt.OwnBusiness => new("可能是本机关自身的业务", "may be the body's own business"),
        ClaimDoubt.Implied => new("由“均”“全部”等推出", "follows from words such as 'all'"),
        ClaimDoubt.NoCell => new("格式中没有对应的单元格", "the form has no cell for it"),
        ClaimDoubt.AmongOthers => new("对应的单元格还含其他收费", "its cell holds other charges too"),
        _ => new("所指不明确", "can be read in several ways"),
    };
}
