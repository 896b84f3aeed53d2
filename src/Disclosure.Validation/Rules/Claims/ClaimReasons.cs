using Disclosure.Validation.Claims;
using Disclosure.Validation.Rules.Claims.Judging;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Rules.Claims;

/// <summary>Why claims could not be compared, in words.</summary>
internal static class ClaimReasons
{
    /// <summary>The reason; null for a claim that was compared, and is sure.</summary>
    public static LocalizedText? Of(Judgement judgement) =>
        judgement.Verdict != ClaimVerdict.NotComparable ? ClaimWording.Reason(judgement.Claim.Doubt) : judgement.Obstacle switch
        {
            Obstacle.NoCell => new("格式中没有对应的单元格", "the form has no cell for it"),
            Obstacle.Unread => new("对应的单元格没有读到或不是数字", "a cell was not found, or holds no number"),
            Obstacle.NoPrevious => new("没有上年报告", "there is no report of last year"),
            Obstacle.NoBase => new("上年的数为零或没有读到", "last year's figure is zero, or was not read"),
            Obstacle.NoWhole => new("不知道是哪个总数的一部分", "it is not known of what it is a part"),
            Obstacle.LeftOver => new("有尚未审结的案件，“均”所指可能只是已审结的", "some are pending, so that 'all' may mean those decided"),
            Obstacle.CarriedIn => new("有上年结转的申请，“全部”所指不定", "requests came over from last year, so that 'all' may mean others"),
            Obstacle.OthersBeside => new("同句另有表中没有对应行的处理结果，可能并入此项", "the sentence has a result without a row of its own, which may be counted here"),
            _ => ClaimWording.Reason(judgement.Claim.Doubt),
        };
}
