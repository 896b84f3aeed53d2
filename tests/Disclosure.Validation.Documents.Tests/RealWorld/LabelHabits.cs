namespace Disclosure.Validation.Documents.Tests.RealWorld;

/// <summary>How real reports spell the labels of the forms.</summary>
internal static class LabelHabits
{
    private const string Kangxi = "一⼀二⼆人⼈入⼊八⼋力⼒十⼗又⼜口⼝土⼟大⼤小⼩工⼯己⼰干⼲文⽂方⽅无⽆日⽇月⽉止⽌比⽐水⽔生⽣用⽤立⽴老⽼而⽽自⾃至⾄行⾏见⻅门⻔长⻓";

    private const string Traditional = "业業举舉会會体體关關其其决決况況减減务務动動单單危危发發号號后後商商团團国國处處复複"
        + "备備属屬年年废廢开開强強当當总總执執护護报報掌掌携攜据據数數无無时時权權条條构構查查档檔现現确確禁禁类類纠糾"
        + "纳納组組织織经經结結续續维維缴繳罚罰范範获獲规規计計认認议議许許讼訟访訪诉訴试試询詢请請购購费費转轉过過这這进進"
        + "采採金金问問集集项項题題额額对對应應图圖书書与與";

    public static Dictionary<string, Func<Habit>> All { get; } = new()
    {
        ["another word for the sum rule"] = () => Relabelled("cn-2019",
            "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "（本列数据的钩稽关系为：第一项加第二项之和，等于第三项加第四项之和）"),
        ["规范性文件 for 行政规范性文件"] = () => Relabelled("cn-2021", "行政规范性文件", "规范性文件"),
        ["行政规范性文件 for 规范性文件"] = () => Relabelled("cn-2019", "规范性文件", "行政规范性文件"),
        ["short headings of documents"] = () => new Habit("cn-2021").Printing(document => document
            .Relabelled("本年制发件数", "本年度制发数").Relabelled("本年废止件数", "本年废止数").Relabelled("现行有效件数", "现行有效件")),
        ["采购项目数"] = () => Relabelled("cn-2019", "采购项目数量", "采购项目数"),
        ["本年增/"] = () => Relabelled("cn-2019", "本年增/减", "本年增/"),
        ["titles with blanks and other brackets"] = () => new Habit("cn-2019").Printing(document => document.Mapped(text =>
            text.StartsWith("第二十条", StringComparison.Ordinal) ? text.Replace("第二十条", "第二十条 ", StringComparison.Ordinal).Replace('（', '(').Replace('）', ')') : text)),
        ["numbers with another mark"] = () => new Habit("cn-2021").Printing(document => document.Mapped(text =>
            text.Length > 2 && char.IsAsciiDigit(text[0]) && text[1] == '.' && !char.IsAsciiDigit(text[2]) ? text.Replace('.', '、') : text)),
        ["numbers with a blank"] = () => new Habit("cn-2021").Printing(document => document.Mapped(text =>
            text.Length > 2 && char.IsAsciiDigit(text[0]) && text[1] == '.' && !char.IsAsciiDigit(text[2]) ? text.Replace(".", ". ", StringComparison.Ordinal) : text)),
        ["numbers left out"] = () => new Habit("cn-2021").Printing(document => document.Mapped(text =>
            text.Length > 2 && char.IsAsciiDigit(text[0]) && text[1] == '.' && !char.IsAsciiDigit(text[2]) ? text[2..] : text)),
        ["lost characters"] = () => Relabelled("cn-2021", "2.其他法律行政法规禁止公开", "2.其他法律行政止公开"),
        ["more lost characters"] = () => Relabelled("cn-2019", "6.属于四类过程性信息", "6.属于四类过性信息").Noted(),
        ["行政法复议"] = () => Relabelled("cn-2019", "行政复议", "行政法复议"),
        ["short names of the other ways"] = () => new Habit("cn-2021").Printing(document => document
            .Relabelled("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "1.逾期不补正")
            .Relabelled("2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "2.逾期未缴费")),
        ["（六）其他"] = () => Relabelled("cn-2019", "（六）其他处理", "（六）其他"),
        ["a long explanation behind a label"] = () => new Habit("cn-2019").Printing(document => document
            .Relabelled("（一）予以公开", "（一）予以公开（含依申请公开后主动公开的，以及告知获取该政府信息的方式、途径的情形）")
            .Relabelled("规范性文件", "规范性文件（指以本机关名义印发的，不含转发件）")),
        ["radicals in place of characters"] = () => new Habit("cn-2021").Printing(document => document.Mapped(text => Exchanged(text, Kangxi))),
        ["radicals in place of characters, 2019"] = () => new Habit("cn-2019").Printing(document => document.Mapped(text => Exchanged(text, Kangxi))),
        ["traditional script"] = () => new Habit("cn-2021").Printing(document => document.Mapped(text => Exchanged(text, Traditional))),
        ["traditional script, 2019"] = () => new Habit("cn-2019").Printing(document => document.Mapped(text => Exchanged(text, Traditional))),
        ["labels broken into lines"] = () => new Habit("cn-2019").Printing(document => document
            .Relabelled("本年新公开数量", "本年新\n公开数量").Relabelled("社会公益组织", "社会公益\n组织").Relabelled("（四）无法提供", "（四）无法\n提供")
            .Relabelled("2.没有现成信息需要另行制作", "2.没有现成信息需\n要另行制作")),
        ["labels with blanks between the characters"] = () => new Habit("cn-2019").Printing(document => document
            .Relabelled("规章", "规  章").Relabelled("商业企业", "商 业 企 业").Relabelled("总计", "总    计")),
        ["labels of one character a line"] = () => new Habit("cn-2021").Printing(document => document
            .Relabelled("三、本年度办理结果", "三\n、\n本\n年\n度\n办\n理\n结\n果").Relabelled("科研机构", "科\n研\n机\n构").Relabelled("结果维持", "结\n果\n维\n持")),
        ["an extra row"] = () => new Habit("cn-2019").Printing(document => document
            .With("行政许可", table => table.WithRow("行政许可", "行政奖励", "3", "4", "5"))).Noted(),
        ["an extra row of requests"] = () => new Habit("cn-2021").Printing(document => document
            .With("1.属于国家秘密", table => table.WithRow("8.属于行政查询事项", "9.属于工作秘密", "3", "4", "5", "6", "7", "8", "9"))).Noted(),
        ["an extra row of totals"] = () => new Habit("cn-2019").Printing(document => document
            .With("行政许可", table => table.WithRow("其他对外管理服务事项", "合计", "3", "4", "5"))).Noted(),
        ["an extra column"] = () => new Habit("cn-2021").Printing(document => document
            .With("行政许可", table => table.WithColumn((1, "备注"), (2, "含变更")))).Noted(),
    };

    private static Habit Relabelled(string form, string label, string printed) =>
        new Habit(form).Printing(document => document.Relabelled(label, printed));

    private static string Exchanged(string text, string pairs) => string.Concat(text.Select(c =>
        pairs.Chunk(2).FirstOrDefault(pair => pair[0] == c) is { } pair ? pair[1] : c));
}
