package org.heed.sample;

import org.heed.conversation.Topics;
import org.heed.handover.HandoverId;
import org.heed.handover.HandoverLists;
import org.heed.handover.Handovers;
import org.heed.handover.LineId;
import org.heed.handover.Lines;
import org.heed.handover.NewHandover;
import org.heed.identity.Me;
import org.heed.kernel.Language;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;

/** 周思远 hands the school's project to 陈敏, who has begun to accept it. */
@Component
class Relays {

    private final Handovers handovers;
    private final Lines lines;
    private final HandoverLists lists;
    private final Topics topics;
    private final Clock clock;

    Relays(Handovers handovers, Lines lines, HandoverLists lists, Topics topics, Clock clock) {
        this.handovers = handovers;
        this.lines = lines;
        this.lists = lists;
        this.topics = topics;
        this.clock = clock;
    }

    void pass(Me siyuan, Me min, Engagements.Engagement school) {
        var today = LocalDate.ofInstant(clock.instant(), siyuan.zone());
        var id =
                handovers.prepare(
                        siyuan,
                        new NewHandover(
                                topics.get(siyuan, "PJ-" + school.project().value(), "about"),
                                siyuan.id(),
                                min.id(),
                                "周思远要把时间留给恒远物流；选课平台只剩收尾，陈敏从一开始就在这个项目上。",
                                Language.ZH_HANS,
                                today,
                                today.plusDays(14)));
        lines.note(siyuan, id, line(siyuan, id, "rhythm"), null, "每周五下午在群里发一次进度；学期初老师忙，先发消息再打电话。");
        lines.note(siyuan, id, line(siyuan, id, "risks"), null, "选课高峰在学期第一周，那几天不要发版。");
        handovers.hand(siyuan, id, null);
        lines.accept(min, id, line(min, id, "rhythm"), null);
        lines.ask(min, id, line(min, id, "access"), null, "生产库的只读账号由谁开？");
    }

    private LineId line(Me me, HandoverId id, String kind) {
        return lists.get(me, id).lines().stream()
                .filter(it -> it.kind().equals(kind))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
