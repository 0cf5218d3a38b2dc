package org.heed.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;

/** Addresses in other letters: what a mail server can take is sent, the rest is handed over. */
@HeedTest
class OddAddressesTests {

    @Autowired private Outbox outbox;
    @Autowired private OutboxLists lists;
    @Autowired private Sender sender;
    @Autowired private TestPost.Post post;
    @Autowired private TestClock clock;
    @Autowired private Cast cast;
    @Autowired private Said said;

    private Said.Somebody lin;

    @BeforeEach
    void aServer() {
        post.open();
        sender.sendDue();
        lin = said.lin(cast.projectManager());
    }

    @AfterEach
    void noServer() {
        post.close();
    }

    @Test
    void aDomainInOtherLettersIsWrittenAsServersWriteIt() throws Exception {
        var id = outbox.send(lin.me(), to("lin@恆遠物流.example"));
        clock.pass(Duration.ofSeconds(20));
        sender.sendDue();

        assertThat(lists.get(lin.me(), id).state()).isInstanceOf(MailState.Sent.class);
        assertThat(lists.get(lin.me(), id).to().address()).isEqualTo("lin@恆遠物流.example");
        assertThat(post.received().getFirst().getHeader("To")[0]).contains("lin@xn--").isASCII();
    }

    @Test
    void anAddressNoServerCanTakeIsHandedOver() {
        var id = outbox.send(lin.me(), to("林雅雯@恆遠物流.example"));

        assertThat(lists.get(lin.me(), id).state()).isEqualTo(new MailState.ByHand());
    }

    @ParameterizedTest
    @CsvSource({
        "lin@例え.テスト, lin@xn--r8jz45g.xn--zckzah",
        "lin@Hengyuan.example, lin@Hengyuan.example",
        "lin@under_score.example, ",
        "lin@-.example, ",
        "lin@a..example, ",
        "林@hengyuan.example, "
    })
    void haveOneWayToBeWritten(String typed, String wire) {
        assertThat(HeaderText.wire(typed).orElse(null)).isEqualTo(wire);
    }

    private NewMail to(String address) {
        return new Said.Somebody(
                        lin.me(), lin.client(), lin.contact(), new Recipient(null, "林雅雯", address))
                .reply("林副總您好");
    }
}
