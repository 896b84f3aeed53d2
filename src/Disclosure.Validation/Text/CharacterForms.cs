namespace Disclosure.Validation.Text;

/// <summary>
/// Other forms of characters, and the usual ones. The tables are kept here because normalisation in .NET is a no-op in
/// globalization-invariant applications, and because it leaves the supplementary radicals alone.
/// </summary>
internal static class CharacterForms
{
    /// <summary>The first of the radicals, supplementary or Kangxi.</summary>
    public const char FirstRadical = '\u2E80';

    /// <summary>The last of the radicals.</summary>
    public const char LastRadical = '\u2FDF';

    /// <summary>The last compatibility ideograph of the basic plane.</summary>
    public const char LastCompatibility = '\uFAFF';

    /// <summary>The first Kangxi radical; <see cref="Kangxi"/> begins with its usual form.</summary>
    public const char FirstKangxi = '\u2F00';

    /// <summary>The first compatibility ideograph; <see cref="Compatibility"/> begins with its usual form.</summary>
    public const char FirstCompatibility = '\uF900';

    /// <summary>The usual forms of the Kangxi radicals, in the order of their code points.</summary>
    public const string Kangxi =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴"
        + "廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿"
        + "目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵"
        + "邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    /// <summary>The usual forms of the compatibility ideographs, in the order of their code points.</summary>
    public const string Compatibility =
        "豈更車賈滑串句龜龜契金喇奈懶癩羅蘿螺裸邏樂洛烙珞落酪駱亂卵欄爛蘭鸞嵐濫藍襤拉臘蠟廊朗浪狼郎來冷勞擄櫓爐盧老蘆"
        + "虜路露魯鷺碌祿綠菉錄鹿論壟弄籠聾牢磊賂雷壘屢樓淚漏累縷陋勒肋凜凌稜綾菱陵讀拏樂諾丹寧怒率異北磻便復不泌數索參"
        + "塞省葉說殺辰沈拾若掠略亮兩凉梁糧良諒量勵呂女廬旅濾礪閭驪麗黎力曆歷轢年憐戀撚漣煉璉秊練聯輦蓮連鍊列劣咽烈裂說"
        + "廉念捻殮簾獵令囹寧嶺怜玲瑩羚聆鈴零靈領例禮醴隸惡了僚寮尿料樂燎療蓼遼龍暈阮劉杻柳流溜琉留硫紐類六戮陸倫崙淪輪"
        + "律慄栗率隆利吏履易李梨泥理痢罹裏裡里離匿溺吝燐璘藺隣鱗麟林淋臨立笠粒狀炙識什茶刺切度拓糖宅洞暴輻行降見廓兀嗀";

    /// <summary>Pairs: a radical of the supplementary block, and its usual form.</summary>
    public const string Radicals =
        "⺁厂⺄乙⺊卜⺌小⺍小⺒巳⺗心⺜日⺝月⺟母⺠民⺧牛⺩王⺬示⺮竹⺶羊⺷羊⺸羊⺼肉⺽臼⻁虎⻄西⻅见⻆角⻇角⻉贝⻊足"
        + "⻋车⻌辶⻍辶⻎辶⻑長⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐"
        + "⻮齿⻰龙⻱龟⻳龟";

    /// <summary>Pairs: a traditional character of the reports' vocabulary or of place names, and its simplified form.</summary>
    public const string Traditional =
        "戶户靑青黃黄見见車车長长門门頁页風风飛飞馬马魚鱼鳥鸟齊齐齒齿龍龙貝贝韋韦鹵卤麥麦龜龟資资訊讯開开動动總总體体況况處处"
        + "請请訴诉訟讼復复議议維维糾纠結结對对數数規规範范製制發发廢废現现項项務务許许決决罰罚強强費费採采購购額额關关係系為为"
        + "應应無无權权業业機机構构組组織织會会團团與与個个獨独獲获類类舉举報报導导擾扰書书確确認认補补內内經经續续轉转連连達达"
        + "過过還还進进運运選选錄录際际監监術术衛卫衞卫裡里訂订詢询證证評评該该誤误調调談谈論论讀读變变讓让財财責责貨货貼贴買买"
        + "貿贸賠赔質质賬账農农適适遞递遲迟邊边郵邮醫医釋释銀银錢钱鐵铁閱阅陳陈階阶隨随險险隱隐電电靈灵領领頭头題题願愿顯显驗验"
        + "點点黨党歸归歷历殘残據据擬拟擴扩擔担擇择攜携於于東东條条極极標标樣样檔档檢检樓楼橋桥滿满準准潔洁統统終终給给絡络級级"
        + "約约純纯紀纪細细絕绝網网緊紧練练縣县職职聯联聽听營营區区協协單单雙双參参員员問问啟启喪丧國国圍围園园執执場场塊块壓压"
        + "夠够實实審审寫写寬宽專专將将屆届層层島岛幣币幫帮幹干庫库廣广廳厅彙汇後后從从徵征憲宪懲惩憑凭戰战慮虑憂忧優优億亿儘尽"
        + "償偿價价側侧備备傳传債债傷伤僅仅僑侨儲储兒儿兩两冊册劃划劑剂勞劳勢势勵励勳勋匯汇萬万餘余稱称種种穩稳積积穫获竊窃筆笔"
        + "簡简簽签籌筹紙纸納纳纖纤罷罢羅罗聲声肅肃脅胁臺台舊旧艱艰藝艺藥药蘇苏虛虚號号減减複复屬属當当護护時时繳缴計计訪访試试"
        + "這这圖图產产産产誌志佈布裏里爲为祕秘說说説说鄉乡鎮镇稅税線线綫线鑒鉴鑑鉴幾几週周隻只並并佔占託托眾众衆众紅红綠绿藍蓝"
        + "鮮鲜嚴严養养療疗殺杀態态憶忆懷怀戲戏擊击挙举敗败敵敌斷断暫暂曆历樸朴櫃柜歡欢氣气汙污沒没測测湯汤漢汉濟济灣湾爭争獎奖"
        + "玆兹環环畫画異异瘡疮癥症盜盗盤盘礎础礦矿祿禄禮礼禦御禪禅穀谷窮穷節节築筑紐纽紛纷紹绍綜综緒绪編编緩缓緣缘縮缩縱纵繪绘"
        + "繼继罵骂羣群義义習习翹翘聖圣聞闻聰聪脫脱腦脑腫肿臨临興兴艦舰蔣蒋虧亏蟲虫裝装視视親亲覺觉覽览觀观觸触訓训記记設设註注"
        + "詞词詳详話话誠诚語语誘诱諮谘諾诺謀谋講讲謝谢譯译譽誉貢贡貧贫貳贰賀贺賓宾賞赏賤贱賦赋贈赠贏赢趙赵趕赶跡迹踐践躍跃軌轨"
        + "軍军軟软較较載载輕轻輛辆輝辉輪轮輯辑輸输辦办辭辞違违遠远遺遗遼辽鄧邓鄭郑鄰邻釣钓鈔钞鋪铺鋼钢錯错鍵键鏡镜鐘钟閉闭閒闲"
        + "間间闊阔闡阐陣阵陰阴隊队雖虽難难雲云霧雾靜静響响順顺須须預预頒颁頗颇頻频顆颗顧顾飲饮飯饭餅饼館馆駐驻駕驾騙骗騰腾驚惊"
        + "髮发鬆松鬥斗鬧闹鵬鹏麗丽齡龄溝沟瀋沈滬沪寧宁穎颖鄖郧瀘泸濱滨濰潍淶涞漣涟灤滦揚扬蕪芜鄲郸隴陇峽峡嶺岭嶽岳遷迁錦锦銅铜鞏巩鶴鹤鷹鹰鄒邹諸诸譚谭閩闽榮荣蘭兰萊莱蕭萧薊蓟滄沧灘滩瀏浏潛潜涇泾溫温棗枣楊杨楓枫樂乐贛赣渾浑漵溆綿绵欽钦瓊琼"
        + "騎骑壢坜鳳凤鴻鸿鵝鹅麽么淺浅";
}
