package org.heed.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.complaint.ComplaintCard;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.Phase;
import org.heed.complaint.Workspace;
import org.heed.promise.PromiseLists;
import org.heed.promise.Promises;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** A complaint worked from its first words to its end, by forms alone. */
@HeedTest
class LifeOnPaperTests {

    @Autowired MockMvcTester browser;
    @Autowired Cast cast;
    @Autowired Cases cases;
    @Autowired ComplaintLists lists;
    @Autowired PromiseLists promiseLists;
    @Autowired Promises promises;
    @Autowired TestClock clock;

    @Test
    void goesFromTheFirstWordsToTheLesson() {
        var me = cast.projectManager();
        var desk = new Desk(browser, cast, me, cases.received(me));

        hear(desk);
        acknowledge(desk);
        assess(desk);
        propose(desk);
        agree(desk);
        resolve(desk);
        end(desk);

        assertThat(desk.page()).bodyText().contains("已结案");
        assertThat(card(desk).phase()).isEqualTo(Phase.CLOSED);
        desk.fill("/reopening", "reason", "又斷了更新");
        assertThat(card(desk).reopenings()).isEqualTo(1);
    }

    private void hear(Desk desk) {
        desk.fill("/listening", "happened", "換人後斷了更新", "feeling", "被忽視", "wish", "時間表");
        desk.fill("/read-back", "how", "done", "to", "林雅雯", "channel", "phone", "at", at(0));
    }

    private void acknowledge(Desk desk) {
        desk.fill(
                "/acknowledgement",
                "how",
                "mail",
                "subject",
                "已收到",
                "words",
                "林副總您好：已收到，由我負責。",
                "nextAt",
                at(8));
        assertThat(desk.page()).bodyText().contains("/mail/");
        assertThat(card(desk).phase()).isEqualTo(Phase.ACKNOWLEDGED);
    }

    private void assess(Desk desk) {
        desk.fill("/severity", "severity", "minor");
        desk.fill("/points/new", "text", "兩個月沒有主動更新");
        var point = "/points/" + all(desk).points().getFirst().id().value();
        desk.fill(point + "/edit", "version", "1", "text", "兩個月沒有人主動更新");
        desk.fill(point + "/scope", "version", "2", "scope", "in", "note", "");
        var cause = "1";
        desk.fill("/causes", "causes", cause, "primary", cause);
        assertThat(desk.post("/assessment")).hasStatus(303);
        assertThat(card(desk).phase()).isEqualTo(Phase.ASSESSED);
        desk.fill(
                point + "/finding",
                "version",
                "3",
                "finding",
                "屬實",
                "decision",
                "accepted",
                "answer",
                "是我們的疏失");
    }

    private void propose(Desk desk) {
        desk.fill(
                "/actions/new",
                "text",
                "整理歷程",
                "owner",
                desk.me().name(),
                "ownerId",
                "" + desk.me().id().value(),
                "dueOn",
                at(48).substring(0, 10));
        desk.fill(
                "/proposals/new",
                "text",
                "每週三書面更新",
                "item-0-text",
                "每週三更新",
                "item-0-firmness",
                "promise",
                "item-0-due",
                at(72),
                "item-1-text",
                "盡量加派人手",
                "item-1-firmness",
                "intention",
                "cost",
                "不另收",
                "feasibility",
                "人手足夠",
                "effectiveness",
                "補上確認");
        desk.fill("/proposals/1/putting", talk("說明了方案"));
        assertThat(card(desk).phase()).isEqualTo(Phase.PROPOSED);
    }

    private void agree(Desk desk) {
        desk.fill(
                "/proposals/1/decision",
                "verdict",
                "accepted",
                "decidedAt",
                at(0),
                "evidenceKind",
                "mail",
                "evidence",
                "11/24 來信");
        assertThat(card(desk).phase()).isEqualTo(Phase.AGREED);
    }

    private void resolve(Desk desk) {
        var action = all(desk).actions().getFirst();
        var completion = "/actions/" + action.id().value() + "/completion";
        assertThat(desk.post("/resolution", talk("好了")))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"" + desk.home() + "#action-" + action.id().value());
        desk.fill(completion, "version", "" + action.version(), "note", "已交付");
        promiseLists
                .open(desk.me(), card(desk).id().subject())
                .forEach(it -> promises.keep(desk.me(), it.id(), clock.instant()));
        desk.fill("/resolution", talk("都做好了"));
        desk.fill(
                "/confirmation",
                "how",
                "said",
                "at",
                at(0),
                "evidenceKind",
                "minute",
                "evidence",
                "電話");
        assertThat(card(desk).phase()).isEqualTo(Phase.CONFIRMED);
    }

    private void end(Desk desk) {
        for (var one : all(desk).followUps()) {
            desk.fill(
                    "/follow-ups/" + one.id().value(),
                    "version",
                    "" + one.version(),
                    "result",
                    "well",
                    "at",
                    at(0),
                    "channel",
                    "phone",
                    "note",
                    "一切正常");
        }
        desk.fill(
                "/satisfaction",
                "askedAt",
                at(0),
                "channel",
                "phone",
                "result",
                "4",
                "comment",
                "");
        assertThat(desk.post("/closure")).hasStatus(422).bodyText().contains("href=\"#lesson\"");
        desk.fill(
                "/lesson",
                "condition",
                "換團隊時",
                "advice",
                "先約好更新節奏",
                "evidence",
                "兩個月沒有更新",
                "causes",
                "交接，溝通",
                "owner",
                desk.me().name(),
                "ownerId",
                "" + desk.me().id().value());
        assertThat(desk.post("/closure")).hasStatus(303);
    }

    private String[] talk(String said) {
        return new String[] {"how", "talk", "channel", "phone", "at", at(0), "said", said};
    }

    private String at(int hoursFromNow) {
        clock.pass(Duration.ofMinutes(1));
        Instant at = clock.instant().plus(Duration.ofHours(hoursFromNow));
        return LocalDateTime.ofInstant(at, ZoneId.of("Asia/Shanghai"))
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    private Workspace all(Desk desk) {
        return lists.get(desk.me(), desk.number());
    }

    private ComplaintCard card(Desk desk) {
        return lists.card(desk.me(), desk.number());
    }
}
