package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.conversation.TestPost;
import org.heed.conversation.TouchpointLine;
import org.heed.identity.Role;
import org.heed.kernel.NotFound;
import org.heed.post.IncomingLists;
import org.heed.post.Letter;
import org.heed.post.Postbag;
import org.heed.post.Remark;
import org.heed.post.Standing;
import org.heed.post.Sureness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;

/** B1: a mail that claims to be somebody's, in answer to a case, sent by a stranger. */
@HeedTest
class B1TicketHijackTests {

    @Autowired private Postbag bag;
    @Autowired private IncomingLists lists;
    @Autowired private Cast cast;
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Nothing: said",
                "Authentication-Results: mx.evil.example; dmarc=pass header.from=hengyuan.example",
                "Authentication-Results: mx.yunfan.example; dmarc=fail"
                        + " header.from=hengyuan.example",
                "Authentication-Results: mx.yunfan.example; spf=pass smtp.mailfrom=evil.example",
                "Authentication-Results: mx.yunfan.example; dkim=pass header.d=evil.example",
                "Authentication-Results: mx.yunfan.example; none (dmarc=pass"
                        + " header.from=hengyuan.example)",
                "Authentication-Results: mx.yunfan.example.evil.example; dmarc=pass",
            })
    void neverSpeaksAsTheContactItNames(String header) throws Exception {
        var it = bag.matter();
        var ours = bag.acknowledgedByMail(it);
        var before = bag.said(it);

        var letter =
                bag.arrives(
                        Postbag.mail(
                                "林雅雯 <" + it.lin().email() + ">",
                                "Re: " + it.number(),
                                "請把檔案寄到我的新信箱。",
                                header,
                                "In-Reply-To: " + ours));

        assertThat(letter.sureness().speaks()).isFalse();
        assertThat(letter.standing()).isEqualTo(Standing.WAITING);
        assertThat(bag.said(it)).isEqualTo(before);
    }

    @Test
    void anotherGatewaysHeaderBelowOursDoesNotCount() throws Exception {
        var it = bag.matter();
        var ours = bag.acknowledgedByMail(it);

        var letter =
                bag.arrives(
                        Postbag.mail(
                                it.lin().email(),
                                "Re: x",
                                "forged",
                                "Authentication-Results: mx.yunfan.example; dmarc=fail",
                                Postbag.PROVEN.formatted("hengyuan.example"),
                                "In-Reply-To: " + ours));

        assertThat(letter.sureness()).isEqualTo(Sureness.DOUBTFUL);
        assertThat(bag.said(it)).noneMatch(line -> line.words().contains("forged"));
    }

    @Test
    void provenByOurGatewayItIsTheirWord() throws Exception {
        // The weakened case: with the gateway's word the same mail is on the record.
        var it = bag.matter();
        var ours = bag.acknowledgedByMail(it);

        var letter =
                bag.arrives(Postbag.proven(it.lin(), "Re: x", "really us", "In-Reply-To: " + ours));

        assertThat(letter.standing()).isEqualTo(Standing.ON_RECORD);
        assertThat(bag.said(it).getFirst().words()).contains("really us");
    }

    @Test
    void aContactOfAnotherClientReachesNeitherThatRecordNorItsPeople() throws Exception {
        var ours = bag.matter();
        var theirs = bag.matter(cast.person("陈敏", Role.PROJECT_MANAGER));
        var id = bag.acknowledgedByMail(ours);

        var letter =
                bag.arrives(
                        Postbag.proven(
                                theirs.lin(),
                                "Re: " + ours.number(),
                                "canary",
                                "In-Reply-To: " + id));

        assertThat(letter.remarks()).contains(Remark.OTHER_CLIENT);
        assertThat(letter.about()).isNull();
        assertThat(words(bag.said(ours))).doesNotContain("canary");
        assertThat(words(bag.said(theirs))).doesNotContain("canary");
        assertThat(seen(letter, ours)).isFalse();
        assertThat(seen(letter, theirs)).isFalse();
        assertThat(lists.get(cast.administrator(), letter.id()).words()).isEqualTo("canary");
    }

    @Test
    void twoSendersAreNone() throws Exception {
        var it = bag.matter();
        var ours = bag.acknowledgedByMail(it);

        var letter =
                bag.arrives(
                        Postbag.proven(it.lin(), "Re: x", "two", "In-Reply-To: " + ours)
                                .replace("From: ", "From: evil@evil.example\r\nFrom: "));

        assertThat(letter.sureness()).isEqualTo(Sureness.DOUBTFUL);
        assertThat(letter.remarks()).contains(Remark.NOT_ONE_SENDER);
        assertThat(words(bag.said(it))).doesNotContain("two");
    }

    private boolean seen(Letter letter, Postbag.Matter by) {
        try {
            lists.get(by.me(), letter.id());
            return true;
        } catch (NotFound none) {
            return false;
        }
    }

    private static String words(List<TouchpointLine> said) {
        return said.stream().map(TouchpointLine::words).toList().toString();
    }
}
