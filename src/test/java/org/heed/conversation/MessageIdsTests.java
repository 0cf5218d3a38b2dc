package org.heed.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.HeedTest;
import org.heed.kernel.Subject;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HeedTest
class MessageIdsTests {

    @Autowired private MessageIds ids;

    @Test
    void areReadBackWhenTheyAreOurs() {
        var id =
                ids.of(
                        MailKind.PROPOSAL,
                        new Subject("complaint", 143),
                        new MailId(7),
                        "a.example");

        assertThat(id).matches("<proposal\\.complaint-143\\.7\\.[0-9a-f]{24}@a\\.example>");
        assertThat(ids.read(id)).contains(new MailId(7));
    }

    @Test
    void areNotBelievedWhenAnythingWasChanged() {
        var id =
                ids.of(
                        MailKind.PROPOSAL,
                        new Subject("complaint", 143),
                        new MailId(7),
                        "a.example");

        assertThat(ids.read(id.replace(".7.", ".8."))).isEmpty();
        assertThat(ids.read(id.replace("143", "144"))).isEmpty();
        assertThat(ids.read(id.replace("proposal", "reply"))).isEmpty();
        assertThat(ids.read("<anything@a.example>")).isEmpty();
        assertThat(ids.read("")).isEmpty();
    }
}
