package org.heed.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.conversation.Matter;
import org.heed.conversation.Topics;
import org.heed.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.Locale;

@HeedTest
class ComplaintTopicTests {

    @Autowired private Topics topics;
    @Autowired private Cast cast;
    @Autowired private Cases cases;

    @Test
    void findsAComplaintByItsNumber() {
        var me = cast.projectManager();
        var number = cases.received(me);

        assertThat(topics.find(me, number.toString().toLowerCase(Locale.ROOT)))
                .hasValueSatisfying(it -> assertThat(it.label()).isEqualTo(number.toString()))
                .map(Matter::url)
                .contains("/complaints/" + number);
    }

    @Test
    void tellsAStrangerNothing() {
        var number = cases.received(cast.projectManager());
        var stranger = cast.projectManager();

        assertThat(topics.find(stranger, number.toString())).isEmpty();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> topics.get(stranger, number.toString(), "about"))
                .withMessage("conversation.refused.no-such-record");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> topics.get(stranger, "HD-99999999", "about"))
                .withMessage("conversation.refused.no-such-record");
    }
}
