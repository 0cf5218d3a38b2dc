package org.heed.sample;

import org.heed.client.Channel;
import org.heed.clock.Severity;
import org.heed.complaint.Matter;
import org.heed.complaint.Phase;
import org.heed.conversation.Emotion;
import org.heed.kernel.Language;

import java.util.List;

/** 恒远物流: a team was replaced, dates slipped, and for two months nobody told them anything. */
final class TraditionalStories {

    private TraditionalStories() {}

    static final Story SILENCE =
            new Story(
                    "wms",
                    "林雅雯",
                    Language.ZH_HANT,
                    Channel.HOTLINE,
                    62,
                    Severity.MAJOR,
                    Emotion.ANGRY,
                    Matter.SCHEDULE,
                    "换团队后两个月没有进度更新，上线一再延期",
                    "換了團隊之後，進度不進反退。說好的事一再跳票，上線一延再延，" + "兩個月來沒有人主動告訴我們做到哪裡。我只能直接找你們總經理。",
                    "給我們一份看得見的時間表，固定一位窗口，每週三主動更新。",
                    new Story.Heard(
                            "9 月换人后断了每周确认；两个里程碑未按期，事先没有说明。",
                            "被忽视，对接手的团队没有信心。",
                            "看得见的时间表；固定窗口；每周三主动更新。"),
                    List.of(
                            new Story.Issue(
                                    "兩個月沒有主動更新進度",
                                    "9 月交接时沒有把每周确认列入清单，接手的人不知道有这个约定。",
                                    "換人之後我們停了每週的進度確認，這是我們的疏失。"),
                            new Story.Issue(
                                    "里程碑延了兩次，都沒有事先說明",
                                    "接口联调依赖第三方，延误在内部知道，没有告诉客户。",
                                    "兩次延期我們都應該先告訴您，沒有做到，抱歉。")),
                    "C7",
                    new Story.Spoken(
                            "林副總您好：我是接手專案的周思遠。您說的兩件事都屬實，是我們沒做好，"
                                    + "抱歉讓您等到要直接找總經理。從今天起由我負責，我會把 9 月以來的完整歷程整理給您。",
                            "當面說明了新的時間表與每週三的書面更新。",
                            "時間表與更新都已照約定做到。"),
                    new Story.Plan(
                            Language.ZH_HANT,
                            "一、每週三 17:00 前由我書面更新進度。二、入庫模組先行上線，其餘隨後。" + "三、由劉建國與貴公司陳總每月通一次電話。",
                            "每週三 17:00 前書面更新進度",
                            "爭取提前完成資料割接",
                            "請貴公司 IT 確認割接時段",
                            "整理 9 月以来的完整历程"),
                    List.of("交接", "进度"),
                    Phase.ASSESSED);

    static final Story LABELS =
            new Story(
                    "wms",
                    "陳志豪",
                    Language.ZH_HANT,
                    Channel.EMAIL,
                    24 * 66,
                    Severity.NORMAL,
                    Emotion.DISAPPOINTED,
                    Matter.DELIVERABLE,
                    "新旧标签格式不一致，仓库要求保留旧格式",
                    "新系統印出來的標籤和舊的不一樣，倉庫的人要對兩次。我們要求保留舊格式，你們說不行。",
                    "保留舊的標籤格式。",
                    new Story.Heard("标签换了版式，仓库人员要核对两遍。", "觉得自己的工作方式没有被当回事。", "保留旧格式，或者至少两种并行。"),
                    List.of(
                            new Story.Issue(
                                    "標籤格式與舊系統不同",
                                    "新格式是物流协会的要求，旧格式明年起不再被承运商接受。",
                                    "舊格式明年起承運商不再收，我們提供了兩種並行到年底的辦法。")),
                    "C14",
                    new Story.Spoken(
                            "志豪您好：標籤的事我收到了，由我負責，先把承運商的規定問清楚再回覆您。", "說明了並行到年底的辦法。", "並行的設定已完成。"),
                    new Story.Plan(
                            Language.ZH_HANT,
                            "新舊兩種標籤並行到年底，之後只用新格式。",
                            "本週五 18:00 前完成並行設定",
                            "協助培訓倉庫同仁",
                            "提供舊標籤樣張",
                            "完成新旧标签并行设置"),
                    List.of("仓库"),
                    Phase.UNRESOLVED);
}
