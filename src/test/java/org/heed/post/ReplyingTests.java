package org.heed.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.client.Contacts;
import org.heed.complaint.Complaints;
import org.heed.complaint.ConfirmationForm;
import org.heed.complaint.Phase;
import org.heed.conversation.Direction;
import org.heed.conversation.TestPost;
import org.heed.identity.Me;
import org.heed.identity.PeopleLists;
import org.heed.identity.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Answers find their record, and what is no answer of theirs does not. Peers-lessons 1.1 and 5. */
@HeedTest
class ReplyingTests {

    @Autowired private Postbag bag;
    @Autowired private Cases cases;
    @Autowired private Cast cast;
    @Autowired private Contacts contacts;
    @Autowired private Complaints complaints;
    @Autowired private PeopleLists people;
    @Autowired private Incoming incoming;
    @Autowired private TestPost.Post post;
    @Autowired private TestClock clock;

    @BeforeEach
    void open() {
        clock.set(TestClock.START);
        post.open();
    }

    @AfterEach
    void close() {
        post.close();
        clock.set(TestClock.START);
    }

    @Test
    void anAnswerOfTheirsIsOnTheRecordInTheirWordsAndAnAnswerIsOwed() throws Exception {
        var it = bag.matter();
        var ours = bag.acknowledgedByMail(it);

        var letter =
                bag.arrives(
                        reply(
                                it,
                                ours,
                                "Re: 關於您的投訴",
                                "星期三以前給我們時間表。\n\n在 2026年11月24日 周思远 寫道：\n> 我們收到了。"));

        assertThat(letter.standing()).isEqualTo(Standing.ON_RECORD);
        assertThat(letter.rung()).isEqualTo("own");
        var said = bag.said(it).getFirst();
        assertThat(said.direction()).isEqualTo(Direction.IN);
        assertThat(said.contact()).isEqualTo(it.lin().id());
        assertThat(said.clientVisible()).isTrue();
        assertThat(said.words()).contains("星期三以前").doesNotContain("我們收到了");
        assertThat(letter.quoted()).contains("我們收到了");
        assertThat(said.at()).isEqualTo(letter.reachedAt());
    }

    @Test
    void aReplyToOwnFirstMailGoesWhereTheFirstOneWent() {
        var it = bag.matter();
        var first = Postbag.id();
        var second = Postbag.id();
        var fresh =
                bag.arrives(Postbag.proven(it.lin(), "倉庫又錯了", "今天又出錯。", "Message-ID: " + first));
        var more =
                bag.arrives(
                        Postbag.proven(
                                it.lin(),
                                "Re: 倉庫又錯了",
                                "補充一張照片。",
                                "Message-ID: " + second,
                                "In-Reply-To: " + first));
        assertThat(fresh.kind()).isEqualTo(LetterKind.FRESH);
        assertThat(fresh.standing()).isEqualTo(Standing.WAITING);
        assertThat(more.standing()).isEqualTo(Standing.WAITING);

        incoming.complain(it.me(), fresh.id(), it.client().id(), it.lin().id());
        bag.keeps(Postbag.mail("x@y.example", "-", "-").getBytes());

        var followed = bag.again(more);
        assertThat(followed.standing()).isEqualTo(Standing.ON_RECORD);
        assertThat(followed.about()).isEqualTo(bag.again(fresh).about());
        assertThat(followed.rung()).isEqualTo("foreign");
    }

    @Test
    void aReplyFromAColleaguesClientOutsideTheSystemIsOurWordAndTheirAnswerFindsIt()
            throws Exception {
        var it = bag.matter();
        var ours = bag.acknowledgedByMail(it);
        var outlook = Postbag.id();

        var colleague =
                bag.arrives(
                        Postbag.mail(
                                        email(it.me()),
                                        "RE: 關於您的投訴",
                                        "我來補充說明。",
                                        Postbag.PROVEN.formatted("yunfan.example"),
                                        "Message-ID: " + outlook,
                                        "In-Reply-To: " + ours)
                                .replace("To: care@", "To: " + it.lin().email() + "\r\nCc: care@"));
        var answer = bag.arrives(reply(it, outlook, "回覆: 關於您的投訴", "了解，等你們的時間表。"));

        assertThat(colleague.standing()).isEqualTo(Standing.ON_RECORD);
        assertThat(answer.standing()).isEqualTo(Standing.ON_RECORD);
        assertThat(answer.rung()).isEqualTo("foreign");
        assertThat(bag.said(it).get(1).direction()).isEqualTo(Direction.OUT);
        assertThat(bag.said(it).get(1).clientVisible()).isFalse();
    }

    @Test
    void aChangedSubjectOnAnOldReplyIsNeverGluedSilently() throws Exception {
        var it = bag.matter();
        var ours = bag.acknowledgedByMail(it);

        var soon = bag.arrives(reply(it, ours, "下個月的會議室", "請幫忙預訂會議室。"));
        clock.pass(Duration.ofDays(31));
        var late = bag.arrives(reply(it, ours, "年度合約的報價單", "請寄報價單。"));

        assertThat(soon.standing()).isEqualTo(Standing.ON_RECORD);
        assertThat(soon.remarks()).contains(Remark.SUBJECT_CHANGED);
        assertThat(late.standing()).isEqualTo(Standing.WAITING);
        assertThat(late.kind()).isEqualTo(LetterKind.FRESH);
        assertThat(late.remarks()).contains(Remark.SUBJECT_CHANGED);
        assertThat(bag.said(it)).noneMatch(line -> line.words().contains("報價單"));
    }

    @Test
    void thanksAfterASolutionAreAsked() throws Exception {
        var it = bag.matter();
        var ours = bag.acknowledgedByMail(it);
        cases.assess(it.me(), it.number());
        cases.propose(it.me(), it.number());
        cases.accept(it.me(), it.number());
        cases.resolve(it.me(), it.number());

        var thanks = bag.arrives(reply(it, ours, "Re: 關於您的投訴", "謝謝，辛苦了！"));
        var but = bag.arrives(reply(it, ours, "Re: 關於您的投訴", "謝謝，但是還是不能用。"));

        assertThat(thanks.kind()).isEqualTo(LetterKind.COURTESY);
        assertThat(thanks.standing()).isEqualTo(Standing.WAITING);
        assertThat(but.standing()).isEqualTo(Standing.ON_RECORD);
        assertThat(bag.card(it).phase()).isEqualTo(Phase.RESOLVED);
    }

    @Test
    void twoMailsWithTheSameIdAreTwo() throws Exception {
        var it = bag.matter();
        var ours = bag.acknowledgedByMail(it);
        var id = "Message-ID: " + Postbag.id();

        var one = bag.arrives(reply(it, ours, "Re: 關於您的投訴", "第一件事。", id));
        var two = bag.arrives(reply(it, ours, "Re: 關於您的投訴", "第二件事。", id));

        assertThat(one.standing()).isEqualTo(Standing.ON_RECORD);
        assertThat(two.standing()).isEqualTo(Standing.ON_RECORD);
        assertThat(bag.said(it)).anyMatch(line -> line.words().contains("第一件事"));
        assertThat(bag.said(it)).anyMatch(line -> line.words().contains("第二件事"));
    }

    @Test
    void theNumberInTheSubjectIsEnoughForWhoeverIsProven() {
        var it = bag.matter();

        var letter = bag.arrives(Postbag.proven(it.lin(), "【" + it.number() + "】進度？", "有進度嗎？"));

        assertThat(letter.standing()).isEqualTo(Standing.ON_RECORD);
        assertThat(letter.rung()).isEqualTo("number");
    }

    @Test
    void anotherContactOfTheClientIsHeardButInternally() throws Exception {
        var it = bag.matter();
        var ours = bag.acknowledgedByMail(it);
        var email = "cfo" + Cast.next() + "@hengyuan.example";
        contacts.add(it.me(), it.client().id(), Clientele.person("王", "財務", email));

        var letter =
                bag.arrives(
                        Postbag.mail(
                                email,
                                "Re: 關於您的投訴",
                                "我也在等。",
                                Postbag.PROVEN.formatted("hengyuan.example"),
                                "In-Reply-To: " + ours));

        assertThat(letter.standing()).isEqualTo(Standing.ON_RECORD);
        assertThat(letter.remarks()).contains(Remark.NEW_PARTICIPANT);
        assertThat(bag.said(it).getFirst().clientVisible()).isFalse();
    }

    @Test
    void anAnswerSoonAfterTheEndOpensItAgainAndALateOneIsAnotherMatter() throws Exception {
        var it = bag.matter();
        var ours = bag.acknowledgedByMail(it);
        cases.assess(it.me(), it.number());
        cases.propose(it.me(), it.number());
        cases.accept(it.me(), it.number());
        cases.resolve(it.me(), it.number());
        confirmAndClose(it);

        clock.pass(Duration.ofDays(15));
        var late = bag.arrives(reply(it, ours, "Re: 關於您的投訴", "又發生了，怎麼辦？"));
        assertThat(late.standing()).isEqualTo(Standing.WAITING);
        assertThat(late.remarks()).contains(Remark.OVER_LONG_AGO);
        assertThat(bag.card(it).phase()).isEqualTo(Phase.CLOSED);

        clock.pass(Duration.ofDays(-5));
        var soon = bag.arrives(reply(it, ours, "Re: 關於您的投訴", "又發生了！"));
        assertThat(soon.standing()).isEqualTo(Standing.ON_RECORD);
        assertThat(bag.card(it).phase()).isEqualTo(Phase.ASSESSED);
        assertThat(bag.card(it).reopenings()).isEqualTo(1);
    }

    private void confirmAndClose(Postbag.Matter it) {
        complaints.confirm(
                it.me(),
                it.number(),
                null,
                new ConfirmationForm.Said(null, clock.instant(), Cases.minute()));
        cases.close(it.me(), it.number());
    }

    private static String reply(
            Postbag.Matter it, String to, String subject, String words, String... more) {
        var headers = new ArrayList<>(List.of(more));
        headers.add("In-Reply-To: " + to);
        return Postbag.proven(it.lin(), subject, words, headers.toArray(String[]::new));
    }

    private String email(Me me) {
        return people.get(cast.person("何静", Role.ADMINISTRATOR), me.id()).email();
    }
}
