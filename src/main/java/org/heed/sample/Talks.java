package org.heed.sample;

import org.heed.client.Channel;
import org.heed.client.ContactId;
import org.heed.conversation.Direction;
import org.heed.conversation.Matter;
import org.heed.conversation.NewTouchpoint;
import org.heed.conversation.Topics;
import org.heed.conversation.TouchpointId;
import org.heed.conversation.Touchpoints;
import org.heed.document.Documents;
import org.heed.document.NewDocument;
import org.heed.identity.Me;
import org.heed.kernel.About;
import org.heed.kernel.Language;
import org.heed.rhythm.BadNews;
import org.heed.rhythm.Confirmations;
import org.heed.rhythm.NewPlanItem;
import org.heed.rhythm.Plans;
import org.heed.rhythm.RhythmTerms;
import org.heed.rhythm.Rhythms;
import org.springframework.stereotype.Component;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** How often everybody is spoken with, and who has gone quiet. */
@Component
class Talks {

    private final Rhythms rhythms;
    private final Plans plans;
    private final Confirmations confirmations;
    private final BadNews news;
    private final Touchpoints touchpoints;
    private final Documents documents;
    private final Topics topics;
    private final Clock clock;

    Talks(
            Rhythms rhythms,
            Plans plans,
            Confirmations confirmations,
            BadNews news,
            Touchpoints touchpoints,
            Documents documents,
            Topics topics,
            Clock clock) {
        this.rhythms = rhythms;
        this.plans = plans;
        this.confirmations = confirmations;
        this.news = news;
        this.touchpoints = touchpoints;
        this.documents = documents;
        this.topics = topics;
        this.clock = clock;
    }

    /** A matter with the one person of it who is spoken with. */
    private record With(Me me, Matter matter, ContactId contact, Language language) {}

    /** 瑞安 has been quiet for twelve days, Kestrel will be tomorrow, 青禾 waits for an answer. */
    void talk(Me me, Map<String, Engagements.Engagement> begun) {
        var ruian = with(me, begun, "mes", "王建平", Language.ZH_HANS);
        var qinghe = with(me, begun, "courses", "孙悦", Language.ZH_HANS);
        var kestrel = with(me, begun, "grid", "Tom Ashby", Language.EN);
        var hengyuan = with(me, begun, "wms", "林雅雯", Language.ZH_HANT);
        agree(ruian, 7);
        agree(qinghe, 7);
        agree(kestrel, 7);
        agree(hengyuan, 3);
        call(ruian, 26, "排班表还没有定，下周再谈。");
        write(ruian, Direction.IN, 20, "收到，排班表我催一下。");
        call(ruian, 12, "看了二期的看板，接受；排班表月底给。");
        call(qinghe, 23, "选课高峰的方案讲了一遍。");
        call(qinghe, 9, "压测结果讲了，孙老师说清楚了。");
        write(kestrel, Direction.IN, 13, "Thanks, the alert view works for us.");
        call(kestrel, 6, "Walked through the outage map; Tom will test it with two operators.");
        // After the complaint, whose point is that nobody had told them anything before.
        var told = note(hengyuan, 44, "第一次書面進度：入庫模組 70%，聯調剩三項。");
        confirmations.confirm(
                me,
                told,
                null,
                Channel.PHONE,
                clock.instant().minus(Duration.ofHours(40)),
                "這樣我就清楚了，請每週三都寫。");
        note(hengyuan, 18, "第二次書面進度：聯調剩兩項，標籤格式已改好。");
        write(qinghe, Direction.IN, 2, "寒假前能不能再加一轮选课演练？");
        keep(
                hengyuan,
                "聯調清單.txt",
                """
                聯調剩餘項目
                1. 標籤格式：已改好，待倉庫試印。
                2. 出庫回傳：波次拆單時少一筆，週四前修正。
                3. 盤點差異：等貴方提供上月的盤點表。
                """);
        plan(hengyuan, "每週三書面進度", 7);
        plan(kestrel, "Monthly return visit", 30);
        news.know(
                me,
                ruian.matter(),
                "排班接口要晚一周：供应商的驱动程序没有按时交付。",
                ruian.contact(),
                before(2),
                null,
                me.id());
    }

    private With with(
            Me me,
            Map<String, Engagements.Engagement> begun,
            String engagement,
            String name,
            Language language) {
        var where = begun.get(engagement);
        if (where == null) {
            throw new IllegalStateException("No engagement " + engagement);
        }
        return new With(
                me,
                topics.get(me, "PJ-" + where.project().value(), "about"),
                where.contact(name),
                language);
    }

    private void agree(With with, int every) {
        rhythms.agree(
                with.me(),
                with.matter(),
                new RhythmTerms(with.contact(), every, null, with.me().id()));
    }

    private void plan(With with, String what, int every) {
        plans.plan(
                with.me(),
                with.matter(),
                new NewPlanItem(
                        what,
                        with.contact(),
                        every,
                        Channel.EMAIL,
                        with.me().id(),
                        clock.instant().plus(Duration.ofHours(6))));
    }

    private void call(With with, int days, String words) {
        record(with, Channel.PHONE, Direction.OUT, before(days), words);
    }

    private void write(With with, Direction way, int days, String words) {
        record(with, Channel.EMAIL, way, before(days), words);
    }

    private TouchpointId note(With with, int hours, String words) {
        var at = clock.instant().minus(Duration.ofHours(hours));
        return record(with, Channel.EMAIL, Direction.OUT, at, words);
    }

    private TouchpointId record(
            With with, Channel channel, Direction way, Instant at, String words) {
        return touchpoints.record(
                with.me(),
                new NewTouchpoint(
                        with.matter().subject(),
                        with.matter().circle(),
                        with.matter().client(),
                        with.matter().project(),
                        with.contact(),
                        channel,
                        way,
                        true,
                        words,
                        with.language(),
                        at,
                        null,
                        null));
    }

    private void keep(With with, String name, String text) {
        var about =
                new About(
                        with.matter().subject(),
                        with.matter().circle().value(),
                        List.of(with.matter().client().subject()));
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        documents.keep(
                with.me(),
                new NewDocument(about, name, true, () -> new ByteArrayInputStream(bytes)));
    }

    private Instant before(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }
}
