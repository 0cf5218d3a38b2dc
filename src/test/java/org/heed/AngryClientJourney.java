package org.heed;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.client.ClientCard;
import org.heed.client.ContactLists;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintNumber;
import org.heed.complaint.Phase;
import org.heed.conversation.TestPost;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.identity.web.SignedIn;
import org.heed.kernel.Language;
import org.heed.timeline.Chains;
import org.heed.timeline.Verification;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.session.SessionRepository;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * A client calls a manager on a Saturday night: their team was replaced, dates slipped, for two
 * months nobody told them anything. Worked in the browser to its end. Source: R018, R022-R024.
 */
@HeedTest
@Tag("browser")
class AngryClientJourney {

    private static final ZoneId TAIPEI = ZoneId.of("Asia/Taipei");

    private static final String WORDS =
            "你們把團隊換掉之後，進度不進反退！說好十月底上線，一延再延，兩個月來沒有一個人主動告訴我們做到哪裡。我現在只能打給你。";

    private static Browser browser;

    @Autowired Cast cast;
    @Autowired Clientele clientele;
    @Autowired ContactLists contacts;
    @Autowired ComplaintLists lists;
    @Autowired Chains chains;
    @Autowired SessionRepository<?> sessions;
    @Autowired TestClock clock;
    @Autowired TestPost.Post post;
    @LocalServerPort int port;

    private Me manager;
    private Me siyuan;
    private ClientCard client;
    private Visit desk;
    private String home;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void leave() {
        if (desk != null) {
            desk.close();
        }
        post.close();
        clock.set(TestClock.START);
    }

    @Test
    void isHeardAnsweredAndLearnedFrom() {
        manager = cast.person("劉建國", Role.MANAGER, null, Language.ZH_HANT);
        // Others of the house have this name, and a name is all one types at night.
        var name = "周思遠" + Cast.next();
        siyuan = cast.person(name, Role.PROJECT_MANAGER, manager, Language.ZH_HANT);
        client = clientele.hengyuan(siyuan);
        var lin = contacts.get(siyuan, clientele.lin(siyuan, client));

        taiwanTime("2026-11-28T23:10");
        takeDownAtNight();
        taiwanTime("2026-11-28T23:40");
        desk = new Visit(browser.desk(), port);
        hear(lin.id().value());
        acknowledge();
        taiwanTime("2026-11-30T09:30");
        assess();
        propose();
        taiwanTime("2026-12-01T10:00");
        agree();
        taiwanTime("2026-12-02T15:00");
        resolve(lin.email());
        end();

        assertThat(desk.text()).contains("已結案");
        assertThat(lists.card(siyuan, number()).phase()).isEqualTo(Phase.CLOSED);
        assertThat(chains.verify(siyuan, lists.card(siyuan, number()).id().subject()))
                .isInstanceOf(Verification.Intact.class);
    }

    /** By telephone: client and words, the mood, and to whom it goes. */
    private void takeDownAtNight() {
        try (var phone = new Visit(browser.phone(), port)) {
            phone.as(session(manager)).go("/complaints/quick");
            phone.pick("client", client.shortName());
            phone.fill("words", WORDS).fill("emotion", "angry").fill("demand", "看得見的時間表");
            phone.send();
            home = phone.path();
            assertThat(home).matches("/complaints/HD-[0-9]+");
            assertThat(phone.text()).contains(WORDS);
            phone.go(home + "/ownership").pick("owner", siyuan.name()).send();
        }
        assertThat(lists.card(siyuan, number()).owner().id()).isEqualTo(siyuan.id());
    }

    private void hear(long contact) {
        sheet("/particulars");
        desk.fill("title", "換團隊後進度倒退，兩個月沒有消息").fill("contact", "" + contact);
        desk.fill("severity", "major").fill("matter", "schedule").send();
        sheet("/listening").fill("happened", "換人後斷了每週確認，上線日一延再延");
        desk.fill("feeling", "被忽視").fill("wish", "看得見的時間表").send();
        sheet("/read-back").fill("how", "done").fill("to", "林雅雯").fill("at", at(0)).send();
    }

    private void acknowledge() {
        var guide = sheet("/acknowledgement").page().locator("aside");
        assertThat(guide.textContent()).contains(WORDS);
        talk("林副總，是我沒有守住每週確認。這件事由我負責，週一中午前給您第一份說明。");
        desk.fill("nextAt", at(36)).send();
        assertThat(lists.card(siyuan, number()).phase()).isEqualTo(Phase.ACKNOWLEDGED);
    }

    private void assess() {
        for (var point : new String[] {"換團隊後進度倒退", "兩個月沒有主動更新"}) {
            sheet("/points/new").fill("text", point).send();
        }
        for (var point : lists.get(siyuan, number()).points()) {
            sheet("/points/" + point.id().value() + "/scope").fill("scope", "in").send();
            sheet("/points/" + point.id().value() + "/finding");
            desk.fill("finding", "交接清單沒有列出每週確認").fill("decision", "accepted");
            desk.fill("answer", "是我們的疏失").send();
        }
        sheet("/causes").fill("causes", "1").fill("primary", "1").send();
        signedInAgain().go(home).press(desk.page().locator("form[action$='/assessment'] button"));
        assertThat(lists.card(siyuan, number()).phase()).isEqualTo(Phase.ASSESSED);
    }

    private void propose() {
        sheet("/actions/new").fill("text", "整理完整歷程，補上兩個月的說明");
        desk.fill("dueOn", at(48).substring(0, 10)).send();
        sheet("/proposals/new").fill("text", "每週三書面更新；十二月的時間表由雙方一起確認。");
        desk.fill("item-0-text", "每週三 17:00 前書面更新").fill("item-0-firmness", "promise");
        desk.fill("item-0-due", at(50)).fill("cost", "不另收");
        desk.fill("feasibility", "人手足夠").fill("effectiveness", "補上每週確認").send();
        sheet("/proposals/1/putting");
        talk("當面把歷程和方案講了一遍，副總提了三個問題，都答了。");
        desk.fill("after", "uneasy").send();
        assertThat(lists.card(siyuan, number()).phase()).isEqualTo(Phase.PROPOSED);
    }

    private void agree() {
        sheet("/proposals/1/decision").fill("verdict", "accepted").fill("decidedAt", at(0));
        desk.fill("evidenceKind", "mail").fill("evidence", "12/1 來信").send();
        assertThat(lists.card(siyuan, number()).phase()).isEqualTo(Phase.AGREED);
    }

    private void resolve(String email) {
        for (var action : lists.get(siyuan, number()).actions()) {
            sheet("/actions/" + action.id().value() + "/completion").fill("note", "已交付").send();
        }
        keepThePromises();
        post.open();
        sheet("/resolution").fill("how", "mail").fill("subject", "說好的都做到了");
        desk.fill("words", "林副總您好：歷程與每週更新都已交付，請您看看是否如您所願。").send();
        clock.pass(Duration.ofSeconds(30));
        post.deliver();
        assertThat(post.received())
                .anySatisfy(it -> assertThat(it.getAllRecipients()[0].toString()).contains(email));
        sheet("/confirmation").fill("how", "said").fill("at", at(0));
        desk.fill("evidenceKind", "minute").fill("evidence", "12/2 電話").send();
        assertThat(lists.card(siyuan, number()).phase()).isEqualTo(Phase.CONFIRMED);
    }

    /** Each from the complaint's own page to its own. */
    private void keepThePromises() {
        var links = signedInAgain().go(home).page().locator("#promises a.vow").all();
        var pages = links.stream().map(it -> it.getAttribute("href")).toList();
        assertThat(pages).hasSizeGreaterThanOrEqualTo(2);
        for (var promise : pages) {
            desk.go(promise);
            var keep = desk.page().locator("form[action$='/keeping'] button");
            if (keep.count() == 1) {
                desk.press(keep);
            }
        }
    }

    private void end() {
        for (var followUp : lists.get(siyuan, number()).followUps()) {
            clock.set(followUp.dueAt());
            sheet("/follow-ups/" + followUp.id().value()).fill("result", "well");
            desk.fill("at", at(0)).fill("note", "每週三都有收到").send();
        }
        sheet("/satisfaction").fill("askedAt", at(0)).fill("result", "4");
        desk.fill("handling", "5").send();
        sheet("/lesson").fill("condition", "中途換團隊").fill("advice", "先與客戶約好更新節奏再交接");
        desk.fill("evidence", "兩個月沒有更新，客戶週六夜裡打給主管").send();
        desk.go(home).press(desk.page().locator("form[action$='/closure'] button"));
    }

    private Visit sheet(String below) {
        return signedInAgain().go(home + below);
    }

    /** Days pass, and a session does not last that long. */
    private Visit signedInAgain() {
        return desk.as(session(siyuan));
    }

    private jakarta.servlet.http.Cookie session(Me me) {
        return SignedIn.cookie(sessions, me.id(), 1, clock.instant());
    }

    private void talk(String said) {
        desk.fill("how", "talk").fill("channel", "phone").fill("at", at(0)).fill("said", said);
    }

    private ComplaintNumber number() {
        return ComplaintNumber.of(home.replace("/complaints/", "")).orElseThrow();
    }

    private void taiwanTime(String moment) {
        clock.set(LocalDateTime.parse(moment).atZone(TAIPEI).toInstant());
    }

    /** As a field for a moment has it; each a minute later than the last. */
    private String at(int hoursFromNow) {
        clock.pass(Duration.ofMinutes(1));
        var at = clock.instant().plus(Duration.ofHours(hoursFromNow));
        return LocalDateTime.ofInstant(at, TAIPEI).toString().substring(0, 16);
    }
}
