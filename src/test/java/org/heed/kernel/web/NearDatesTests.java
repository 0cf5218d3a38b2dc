package org.heed.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDateTime;

/** Instead of "soon" one promises a moment that leaves time to do something. */
class NearDatesTests {

    @ParameterizedTest(name = "{0}: {1}, else {2}")
    @CsvSource({
        "2026-11-24T09:14, 2026-11-24T12:00, 2026-11-27T18:00", // a Tuesday morning
        "2026-11-24T10:30, 2026-11-24T12:00, 2026-11-27T18:00",
        "2026-11-24T10:31, 2026-11-24T18:00, 2026-11-27T18:00",
        "2026-11-24T17:00, 2026-11-25T12:00, 2026-11-27T18:00",
        "2026-11-26T09:00, 2026-11-26T12:00, 2026-11-27T18:00", // a Thursday
        "2026-11-27T09:00, 2026-11-27T12:00, 2026-11-30T18:00", // a Friday: Monday
        "2026-11-27T20:00, 2026-11-30T12:00, 2026-12-04T18:00",
        "2026-11-28T09:00, 2026-11-30T12:00, 2026-12-04T18:00", // a Saturday
    })
    void isTheNextNoonOrEveningAndOneLaterThisWeek(
            LocalDateTime now, LocalDateTime next, LocalDateTime later) {
        var near = NearDates.of(now.atZone(Gallery.SHANGHAI));
        assertThat(near.next().atZone(Gallery.SHANGHAI).toLocalDateTime()).isEqualTo(next);
        assertThat(near.later().atZone(Gallery.SHANGHAI).toLocalDateTime()).isEqualTo(later);
    }

    @Test
    void isSaidToTheWriterInTheirWordsAndToTheReaderInWordsThatStayTrue() {
        var page = Gallery.page(Language.ZH_HANS, null);
        assertThat(page.dateOffers(Language.EN))
                .containsExactly(
                        new Page.DateOffer("今天 12:00", "by Tue 24 November, 12:00"),
                        new Page.DateOffer("11月27日 周五 18:00", "by Fri 27 November, 18:00"),
                        new Page.DateOffer(
                                "还不能定", "on a day I will give you by Tue 24 November, 12:00"));
    }
}
