package org.heed.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.client.ClientCard;
import org.heed.conversation.OutboxLists;
import org.heed.conversation.TouchpointLists;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.Refused;
import org.heed.kernel.Subject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.Instant;

/** Who hears of a promise that is moved, and when: never after it slipped a second time. */
@HeedTest
class SecondSlipTests {

    @Autowired Promises promises;
    @Autowired PromiseLists lists;
    @Autowired PromiseSweep sweep;
    @Autowired Tellings tellings;
    @Autowired TouchpointLists touchpoints;
    @Autowired OutboxLists mails;
    @Autowired Heard heard;
    @Autowired TestClock clock;
    @Autowired Cast cast;
    @Autowired Clientele clientele;

    private Me superior;
    private Me me;
    private ClientCard client;
    private Instant due;
    private PromiseId id;

    @BeforeEach
    void aPromise() {
        clock.set(TestClock.START);
        superior = cast.person("劉建國", Role.MANAGER);
        me = cast.person("周思遠", Role.PROJECT_MANAGER, superior);
        client = clientele.hengyuan(me);
        due = clock.instant().plus(Duration.ofDays(3));
        id = promises.make(me, Vows.of(client, me, clock.instant(), due).made());
    }

    @AfterEach
    void backToTheCast() {
        clock.set(TestClock.START);
    }

    @Test
    void aFirstOneIsBetweenUsAndTheClient() {
        promises.endanger(me, id, "接口晚了");
        slip(5);

        assertThat(heard.of(id)).containsExactly("made", "endangered", "renegotiated");
        assertThat(lists.toldMe(superior)).isEmpty();
    }

    @Test
    void theSuperiorHearsOfASecondOneFirst() {
        slip(5);
        slip(9);

        assertThat(heard.of(id))
                .containsExactly("made", "renegotiated", "superior-briefed", "renegotiated");
        assertThat(lists.get(me, id).slips()).isEqualTo(2);
    }

    @Test
    void theSuperiorHearsWhenItIsAtRiskAgainAndOnlyOnce() {
        slip(5);
        promises.endanger(me, id, "接口又晚了");
        promises.endanger(me, id, "还是没有");

        assertThat(heard.of(id))
                .containsExactly(
                        "made", "renegotiated", "superior-briefed", "endangered", "endangered");
        assertThat(lists.toldMe(superior)).extracting(PromiseCard::id).containsExactly(id);
        assertThat(lists.get(me, id).care().briefedName()).isEqualTo("劉建國");
    }

    @Test
    void theSuperiorHearsWhenItIsNearDueAgain() {
        slip(5);
        clock.set(due.plus(Duration.ofDays(5)).minusSeconds(60));
        sweep.sweep();

        assertThat(heard.of(id))
                .containsExactly("made", "renegotiated", "reminder-came", "superior-briefed");
    }

    @Test
    void consentStandsInATouchpointOrMail() {
        slip(5);
        var said = touchpoints.ofClient(me, client.id(), null, 5).items().getFirst();
        assertThat(said.words()).isEqualTo("林副總同意");
        var evidence = new Subject("touchpoint", said.id().value());
        promises.renegotiate(me, id, due.plus(Duration.ofDays(8)), Consent.in(evidence, "同一通電話"));

        var stranger = cast.projectManager();
        var elsewhere = clientele.hengyuan(stranger);
        var theirs =
                promises.make(stranger, Vows.of(elsewhere, stranger, clock.instant(), due).made());
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() ->
                        promises.renegotiate(
                                stranger,
                                theirs,
                                due.plus(Duration.ofDays(8)),
                                Consent.in(evidence, "別家的")))
                .withMessage("promise.refused.not-evidence");
    }

    @Test
    void theClientIsAskedByMailAndTheOldDateHolds() {
        var lin = clientele.lin(me, client);
        var wished = due.plus(Duration.ofDays(2));
        tellings.ask(me, id, wished, new Tellings.Message("想和您商量", "改到週五，您看可以嗎？"));

        var promise = lists.get(me, id);
        assertThat(promise.due()).isEqualTo(due);
        assertThat(promise.care().askedDue()).isEqualTo(wished);
        assertThat(mails.of(me, client.id().subject()))
                .singleElement()
                .satisfies(it -> assertThat(it.to().contact()).isEqualTo(lin));
        slip(2);
        assertThat(lists.get(me, id).care().askedDue()).isNull();
    }

    @Test
    void whatIsBrokenHasToBeTold() {
        promises.breakIt(me, id, "第三方停運");
        assertThat(lists.attention(me, java.time.LocalDate.EPOCH))
                .extracting(PromiseCard::id)
                .contains(id);
        tellings.tell(me, id, Consent.said("打電話說明了原因"));

        assertThat(lists.attention(me, java.time.LocalDate.EPOCH))
                .extracting(PromiseCard::id)
                .doesNotContain(id);
        assertThat(heard.of(id)).endsWith("broken", "client-told");
    }

    private void slip(int days) {
        promises.renegotiate(me, id, due.plus(Duration.ofDays(days)), Consent.said("林副總同意"));
    }
}
