package org.heed.sample;

import org.heed.client.ClientId;
import org.heed.complaint.ComplaintCard;
import org.heed.conversation.Matter;
import org.heed.conversation.Topics;
import org.heed.escalation.Difficulties;
import org.heed.escalation.DifficultyKind;
import org.heed.escalation.Escalations;
import org.heed.escalation.LeaderCards;
import org.heed.escalation.NewDifficulty;
import org.heed.escalation.NewEscalation;
import org.heed.escalation.NewSupport;
import org.heed.escalation.SupportRequests;
import org.heed.identity.Me;
import org.heed.kernel.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What went up: a decision 刘建国 is asked for, a question nobody answered, a card, a worry. */
@Component
class Climbs {

    private final Escalations escalations;
    private final SupportRequests support;
    private final Difficulties difficulties;
    private final LeaderCards cards;
    private final Topics topics;
    private final Clock clock;

    Climbs(
            Escalations escalations,
            SupportRequests support,
            Difficulties difficulties,
            LeaderCards cards,
            Topics topics,
            Clock clock) {
        this.escalations = escalations;
        this.support = support;
        this.difficulties = difficulties;
        this.cards = cards;
        this.topics = topics;
        this.clock = clock;
    }

    void climb(
            Crew.Hired crew,
            Me peng,
            Map<String, Engagements.Engagement> begun,
            ComplaintCard silence) {
        var siyuan = crew.siyuan();
        decide(siyuan, silence);
        overrun(peng, matter(peng, begun, "mes"));
        difficulties.report(
                siyuan,
                difficulties.note(
                        siyuan,
                        new NewDifficulty(
                                DifficultyKind.RULES,
                                matter(siyuan, begun, "mes"),
                                "车间两次没有按约定提供排班表，培训日期因此定不下来；第三次又说下周给。",
                                Language.ZH_HANS)));
        support.ask(
                siyuan,
                new NewSupport(
                        matter(siyuan, begun, "checkout"),
                        "Priya Raman 那边的法务不回邮件。请您找他们的财务总监谈一次，我准备好了一页说明。",
                        Language.ZH_HANS,
                        null));
        brief(siyuan, silence.client());
    }

    private void decide(Me siyuan, ComplaintCard about) {
        raise(
                siyuan,
                topics.get(siyuan, about.number().toString(), "about"),
                "要不要为恒远物流增加一名全职联调工程师到上线？",
                "九月换人之后停了每周确认，两次延期没有先告诉客户。现在第三方接口还差三项联调。",
                "十一月底先能入库，并且每周三看到书面进度。",
                "加人四周，先上入库模块；费用从我们的质量预算出，不向客户另收。",
                List.of(
                        new NewEscalation.Way(
                                "加一名工程师四周，先上入库", "约 8 万元；入库 11 月 30 日可上线，关系有转机", true),
                        new NewEscalation.Way("不加人，十二月中整体上线", "不增加费用；双十二前无法切换，客户可能停付二期款", false),
                        new NewEscalation.Way("请双方主管当面谈，再定日期", "一周内没有新日期；但先把关系稳住", false)),
                clock.instant().plus(Duration.ofHours(8)));
    }

    /** Asked of 周思远, who does not answer in time: the next sweep asks 刘建国. */
    private void overrun(Me peng, Matter about) {
        raise(
                peng,
                about,
                "报警推送要不要先只推给班组长？",
                "推送全员会让车间每天收到两百多条，王厂长嫌吵；只推班组长要改一处权限。",
                "少一点、准一点的提醒。",
                "先只推班组长，两周后再看。",
                List.of(
                        new NewEscalation.Way("先只推班组长", "半天工作量；操作工要问班组长", true),
                        new NewEscalation.Way("照原计划推给全员", "不用改；嫌吵的人会关掉提醒", false)),
                clock.instant().plus(Duration.ofSeconds(1)));
    }

    private void raise(
            Me me,
            Matter about,
            String question,
            String happened,
            String wish,
            String advice,
            List<NewEscalation.Way> ways,
            @Nullable Instant answerBy) {
        escalations.raise(
                me,
                new NewEscalation(
                        about,
                        question,
                        happened,
                        wish,
                        advice,
                        Language.ZH_HANS,
                        ways,
                        null,
                        answerBy));
    }

    private void brief(Me siyuan, ClientId client) {
        cards.write(
                siyuan,
                client,
                0,
                new LeaderCards.Words(
                        "九月换团队之后我们停了每周确认，上线两次延期。林副总周六晚打来，很生气。" + "现在每周三书面更新，历程整理已经给她。",
                        "林副总，停掉每周确认是我们的疏失。每周三 17:00 前您会收到书面更新，" + "周思远每天都在；新的上线日期定下来的当天，我亲自打给您。",
                        "不要说“尽快”；不要承诺 11 月 30 日整体上线；不要提第三方的责任。",
                        Language.ZH_HANS));
    }

    private Matter matter(Me me, Map<String, Engagements.Engagement> begun, String engagement) {
        var where = begun.get(engagement);
        if (where == null) {
            throw new IllegalStateException("No engagement " + engagement);
        }
        return topics.get(me, "PJ-" + where.project().value(), "about");
    }
}
