package org.heed.sample;

import org.heed.client.Channel;
import org.heed.clock.Severity;
import org.heed.complaint.Matter;
import org.heed.complaint.Phase;
import org.heed.conversation.Emotion;
import org.heed.kernel.Language;

import java.util.List;

/** 启明医疗, patient; 瑞安制造, going silent; 青禾教育, nearly content. */
final class SimplifiedStories {

    private SimplifiedStories() {}

    static final Story REPORTS =
            new Story(
                    "his",
                    "何主任",
                    Language.ZH_HANS,
                    Channel.MEETING,
                    24 * 6,
                    Severity.NORMAL,
                    Emotion.UNEASY,
                    Matter.DELIVERABLE,
                    "接口改造后检验报告偶尔晚到半小时",
                    "改造以后，检验报告有时候要晚半个小时才到，医生在门诊里干等。次数不多，但是一到下午就有。",
                    "下午高峰也要在五分钟内看到报告。",
                    new Story.Heard(
                            "下午两点到四点，检验报告延迟二十到四十分钟，一周约五次。", "担心医生抱怨，还愿意等我们查清。", "高峰期五分钟内出报告。"),
                    List.of(
                            new Story.Issue(
                                    "下午高峰检验报告晚到",
                                    "消息队列的并发数按上午的量设置，下午排队。",
                                    "下午的处理能力设得不够，这是我们没有按全天的量来测。")),
                    "C9",
                    new Story.Spoken(
                            "何主任，您好。检验报告晚到一事已收到，由我周思远负责。我先查清是哪一段慢，再给您答复。",
                            "说明了方案 B：先加并发，再按全天的量压测一次。",
                            "已上线，连续三天下午都在两分钟内。"),
                    new Story.Plan(
                            Language.ZH_HANS,
                            "一、今晚 22:00 加大并发，不停机。二、按全天的量压测一次，报告给您。三、连续看三个下午。",
                            "压测报告发给您",
                            "顺便整理一份高峰期的监控说明",
                            "请信息科安排压测时段",
                            "完成并发调整并观察三个下午"),
                    List.of("性能"),
                    Phase.AGREED);

    static final Story QUIET =
            new Story(
                    "mes",
                    "王建平",
                    Language.ZH_HANS,
                    Channel.PHONE,
                    30,
                    Severity.MAJOR,
                    Emotion.DISAPPOINTED,
                    Matter.PROCESS,
                    "培训改期三次，车间排不出人",
                    "培训说了三次都改期，车间这边排班很难的，你们改一次我们就要重排一次。再这样，二期我就不敢往下签了。",
                    "定下来就不要再改；要改，提前一周说。",
                    new Story.Heard("MES 二期培训改期三次，每次提前不到两天通知。", "觉得不被尊重，对二期没有把握。", "日期定死，变动提前一周。"),
                    List.of(new Story.Issue("培训改期三次，通知太晚", "", "")),
                    "C10",
                    new Story.Spoken("", "", ""),
                    new Story.Plan(Language.ZH_HANS, "", "", "", "", ""),
                    List.of("培训"),
                    Phase.RECEIVED);

    static final Story COURSES =
            new Story(
                    "courses",
                    "孙老师",
                    Language.ZH_HANS,
                    Channel.MESSAGE,
                    24 * 15,
                    Severity.MINOR,
                    Emotion.UNEASY,
                    Matter.DELIVERABLE,
                    "选课结果页在手机上看不全",
                    "学生反映选课结果在手机上要左右拖，很多人以为没选上，又来问教务。",
                    "手机上一屏看得全。",
                    new Story.Heard("结果表格在窄屏上被截断，学生误以为没有选上。", "不大，但天天被问，有点烦。", "手机上能看全。"),
                    List.of(
                            new Story.Issue(
                                    "手机上看不全选课结果", "结果页没有窄屏版式，验收时只看了电脑。", "手机版式是我们漏做的，已经补上。")),
                    "C4",
                    new Story.Spoken(
                            "孙老师，您好。手机上看不全的事收到了，由我周思远负责，明天告诉您什么时候能改好。",
                            "电话里说明：改成卡片，一屏看全。",
                            "已上线，请在手机上看一看。"),
                    new Story.Plan(
                            Language.ZH_HANS,
                            "结果页在手机上改成卡片，一屏看全，本周上线。",
                            "本周内上线手机版结果页",
                            "把验收清单补上手机一项",
                            "请老师找两位同学试用",
                            "改好并上线手机版结果页"),
                    List.of("手机"),
                    Phase.CONFIRMED);

    static final Story LOGIN =
            new Story(
                    "his",
                    "何主任",
                    Language.ZH_HANS,
                    Channel.PHONE,
                    24 * 45,
                    Severity.NORMAL,
                    Emotion.DISAPPOINTED,
                    Matter.PROCESS,
                    "周末值班电话没有人接",
                    "上周六系统登录不了，打了三遍值班电话都没有人接，最后是我们自己重启的。",
                    "值班电话要有人接。",
                    new Story.Heard("值班表换人后，转接号码没有更新。", "着急，也有点后怕。", "周末打得通，十分钟内有人处理。"),
                    List.of(
                            new Story.Issue(
                                    "周末值班电话打不通", "值班转接号码没有随人员调整更新。", "值班换人后转接没有改，这是我们的疏失。")),
                    "C5",
                    new Story.Spoken(
                            "何主任，您好。值班电话没接的事我知道了，由我负责，下午告诉您原因和办法。",
                            "说明了双人值班和每周五测试转接。",
                            "双人值班已经开始，连续四周测试都通。"),
                    new Story.Plan(
                            Language.ZH_HANS,
                            "一、周末双人值班。二、每周五 17:00 测一次转接，结果发给您。",
                            "每周五测试值班转接并告知结果",
                            "整理一页紧急联系说明",
                            "请提供贵院夜间联系人",
                            "建立双人值班表"),
                    List.of("值班"),
                    Phase.CLOSED);
}
