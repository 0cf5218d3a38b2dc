package org.heed.sample;

import org.heed.history.Evidence;
import org.heed.history.HistoryLists;
import org.heed.history.Imports;
import org.heed.history.Items;
import org.heed.history.Moment;
import org.heed.history.NewQuestion;
import org.heed.history.Questions;
import org.heed.identity.Me;
import org.heed.kernel.Language;
import org.heed.project.ProjectId;
import org.springframework.stereotype.Component;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * What 恒远物流 lived through before anybody wrote it into Heed, read from the old mailbox and
 * calendar: a word every week, another team, then hardly any; and what they ask about it.
 */
@Component
class Annals {

    private static final ZoneId TAIPEI = ZoneId.of("Asia/Taipei");
    private static final DateTimeFormatter MAIL = DateTimeFormatter.RFC_1123_DATE_TIME;
    private static final DateTimeFormatter EVENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String LIN = "林雅雯 <lin@hengyuan.example>";
    private static final String TEAM = "雲帆專案組 <wms@yunfan.example>";

    private final Imports imports;
    private final Items items;
    private final HistoryLists histories;
    private final Questions questions;
    private final Clock clock;

    Annals(Imports imports, Items items, HistoryLists histories, Questions questions, Clock clock) {
        this.imports = imports;
        this.items = items;
        this.histories = histories;
        this.questions = questions;
        this.clock = clock;
    }

    void tell(Me siyuan, Engagements.Engagement wms) {
        var project = wms.project();
        take(siyuan, project, "wms-2026.mbox", mailbox());
        take(siyuan, project, "wms.ics", calendar());
        show(siyuan, project);
        ask(siyuan, wms);
    }

    private void take(Me me, ProjectId project, String name, String content) {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        imports.take(me, project, name, () -> new ByteArrayInputStream(bytes));
    }

    private String mailbox() {
        return mail(118, "1", TEAM, LIN, "WMS 升級：專案啟動", "林副總您好，專案今天啟動。每週三由我們書面確認進度。")
                + mail(111, "8", TEAM, LIN, "每週確認 第一週", "現場訪談完成，流程圖附上。")
                + mail(104, "2", TEAM, LIN, "每週確認 第二週", "方案已談妥三分之二，本週確認庫位編碼。")
                + mail(97, "3", TEAM, LIN, "每週確認 第三週", "方案確認完成，與計畫同日。下週開始接口聯調。")
                + mail(96, "4", LIN, TEAM, "Re: 每週確認 第三週", "收到，這樣很清楚，謝謝。")
                + mail(90, "5", TEAM, LIN, "每週確認 第四週", "接口聯調開始。下週起由新的團隊接手，會再向您說明。")
                + mail(75, "6", LIN, TEAM, "請問進度", "接手的是哪一位？聯調做到哪裡了？上週沒有收到確認。")
                + mail(52, "7", LIN, TEAM, "Re: 請問進度", "三個星期沒有回音。請給我們一個時間表。");
    }

    private String mail(int days, String id, String from, String to, String subject, String words) {
        var at = MAIL.format(before(days).atOffset(ZoneOffset.UTC));
        return """
        From wms@yunfan.example Mon Jan  1 00:00:00 2026
        From: %s
        To: %s
        Subject: %s
        Message-ID: <wms-%s@yunfan.example>
        Date: %s
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: 8bit

        %s

        """
                .formatted(from, to, subject, id, at, words);
    }

    private String calendar() {
        return """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Yunfan//Calendar//ZH
        BEGIN:VEVENT
        UID:handover-wms@yunfan.example
        SEQUENCE:0
        DTSTART:%s
        DTEND:%s
        SUMMARY:WMS 交接：原專案組 → 新專案組
        DESCRIPTION:交接三天\\, 沒有重疊。每週確認未列入清單。
        ORGANIZER;CN="刘建国":mailto:liu@yunfan.example
        END:VEVENT
        END:VCALENDAR
        """
                .formatted(EVENT.format(before(88)), EVENT.format(before(85)));
    }

    /** Everything they wrote or were written may be read by them; the hand-over was among us. */
    private void show(Me me, ProjectId project) {
        for (var moment : all(me, project)) {
            if (moment instanceof Moment.Read(var item) && !item.fromName().equals("刘建国")) {
                items.show(me, project, item.id(), item.version());
            }
        }
    }

    private void ask(Me me, Engagements.Engagement wms) {
        var lin = wms.contact("林雅雯");
        var asked = clock.instant().minus(Duration.ofHours(58));
        var why =
                questions.ask(
                        me,
                        wms.project(),
                        new NewQuestion(
                                lin,
                                asked,
                                "為什麼換了團隊之後，進度反而倒退？",
                                Language.ZH_HANT,
                                day(92),
                                day(50)));
        questions.answer(
                me,
                wms.project(),
                why,
                1,
                "交接只有三天，兩個團隊沒有重疊；每週確認沒有列入交接清單，所以九月起停了，" + "您兩次來信也沒有人回。聯調因此晚了九天。這是我們的安排不周，不是貴公司的原因。",
                Language.ZH_HANT,
                all(me, wms.project()).stream()
                        .filter(it -> it instanceof Moment.Read)
                        .filter(it -> it.at().isAfter(before(91)))
                        .map(it -> Evidence.Pick.of(it.word()))
                        .toList(),
                true);
        questions.ask(
                me,
                wms.project(),
                new NewQuestion(
                        lin, asked, "為什麼做事的方式也變了，卻沒有人說明？", Language.ZH_HANT, day(66), day(4)));
    }

    private List<Moment> all(Me me, ProjectId project) {
        return histories.of(me, project, false, null, null, 200).items();
    }

    private LocalDate day(int ago) {
        return LocalDate.ofInstant(before(ago), TAIPEI);
    }

    private Instant before(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }
}
