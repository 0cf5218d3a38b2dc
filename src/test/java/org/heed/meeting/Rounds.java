package org.heed.meeting;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.Clientele;
import org.heed.client.ClientCard;
import org.heed.client.ContactCard;
import org.heed.client.ContactLists;
import org.heed.complaint.ComplaintNumber;
import org.heed.conversation.Matter;
import org.heed.conversation.Topics;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** 周思远 and 刘建国 at a table with 林雅雯 of 恒远物流, about her complaint. */
@TestComponent
public class Rounds {

    /** Stands in everything that must never reach the client. */
    public static final String CANARY = "CANARY-内部";

    @Autowired private Cast cast;
    @Autowired private Clientele clientele;
    @Autowired private Cases cases;
    @Autowired private Topics topics;
    @Autowired private ContactLists contacts;
    @Autowired private Meetings meetings;
    @Autowired private Preparations preparations;
    @Autowired private MeetingLists lists;
    @Autowired private Clock clock;

    /** Who sits there, and about what. */
    public record Table(
            Me siyuan,
            Me jianguo,
            ClientCard client,
            ContactCard lin,
            ComplaintNumber complaint,
            Matter matter) {}

    public Table table() {
        return table(Language.ZH_HANS);
    }

    public Table table(Language language) {
        var jianguo = cast.person("刘建国", Role.MANAGER, null, language);
        var siyuan = cast.person("周思远", Role.PROJECT_MANAGER, jianguo, language);
        var client = clientele.hengyuan(siyuan);
        var complaint = cases.received(siyuan, client);
        var matter = topics.get(siyuan, complaint.toString(), "about");
        var lin = contacts.present(siyuan, client.id(), 5).items().getFirst();
        return new Table(siyuan, jianguo, client, lin, complaint, matter);
    }

    /** The dedicated meeting, in two days, face to face. */
    public NewMeeting dedicated(Table at) {
        return new NewMeeting(
                MeetingKind.DEDICATED,
                at.matter(),
                plan(at, start()),
                List.of(at.jianguo().id()),
                List.of(at.lin().id()),
                null);
    }

    public Instant start() {
        return clock.instant().plus(Duration.ofDays(2));
    }

    public MeetingPlan plan(Table at, Instant start) {
        return new MeetingPlan(
                "專屬溝通會",
                Language.ZH_HANT,
                start,
                start.plus(Duration.ofHours(1)),
                ZoneId.of("Asia/Taipei"),
                "恆遠物流 12 樓會議室",
                "",
                at.siyuan().id());
    }

    /** Planned, with everything internal there is, under a word that must not get out. */
    public MeetingId prepared(Table at) {
        var id = meetings.plan(at.siyuan(), dedicated(at));
        preparations.open(at.siyuan(), id, null, CANARY + " 先道歉", CANARY + " 不答应 11 月 30 日");
        for (var who : lists.get(at.siyuan(), id).attendees()) {
            preparations.know(at.siyuan(), id, who.id(), CANARY + " 想要", CANARY + " 担心");
        }
        preparations.question(at.siyuan(), id, "為什麼換人之後進度倒退？", "交接沒有重疊。", CANARY + " 邮件");
        return id;
    }

    /** Prepared, held with everybody there, something noted under each item. */
    public MeetingId held(Table at, Notes notes) {
        var id = prepared(at);
        meetings.start(at.siyuan(), id);
        for (var item : lists.get(at.siyuan(), id).items()) {
            notes.note(at.siyuan(), id, item.id(), item.version(), CANARY + " 笔记");
        }
        var all = lists.get(at.siyuan(), id).attendees().stream().map(Attendee::id).toList();
        meetings.end(at.siyuan(), id, all);
        return id;
    }
}
