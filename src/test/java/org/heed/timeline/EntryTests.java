package org.heed.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.kernel.Actor;
import org.heed.kernel.Language;
import org.heed.kernel.Quote;
import org.heed.kernel.Subject;
import org.heed.kernel.web.Gallery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;

/** What people read of an entry. */
class EntryTests {

    private static final Actor ZHOU = Actor.person(1, "周思远");
    private static final Actor LIN = Actor.contact(7, "林雅雯");

    @ParameterizedTest
    @CsvSource({
        "ZH_HANS, '2026-11-24T10:00:00Z', '今天 18:00'",
        "ZH_HANS, '@timeline.internal-only', '仅内部'",
        "EN, '2026-11-24', Today",
        "EN, '2026-99-99T10:00:00Z', '2026-99-99T10:00:00Z'",
        "EN, '@nobody', '@nobody'",
        "EN, plan.pdf, plan.pdf",
    })
    void writesFactsAsTheReaderDoes(Language language, String fact, String written) {
        var page = Gallery.page(language, null);

        assertThat(Sentence.of(page, Actor.Kind.PERSON, "document.kept", Map.of("name", fact)))
                .containsIgnoringCase(written);
    }

    @Test
    void hasASentenceEvenForAKindOfAnotherVersion() {
        var page = Gallery.page(Language.EN, null);

        assertThat(Sentence.of(page, Actor.Kind.PERSON, "tea.served", Map.of()))
                .contains("tea.served");
    }

    @ParameterizedTest
    @CsvSource({
        "PERSON, complaint.agreed, recorded that the client accepted version 2 of the proposal",
        "CONTACT, complaint.agreed, accepted version 2 of the proposal",
        "PERSON, complaint.declined, recorded that the client declined version 2 of the proposal",
        "PERSON, complaint.proposed, put version 2 of the proposal to the client",
    })
    void neverSayThatOneOfUsDecidedForTheClient(Actor.Kind who, String kind, String sentence) {
        var page = Gallery.page(Language.EN, null);

        assertThat(Sentence.of(page, who, kind, Map.of("version", "2"))).isEqualTo(sentence);
    }

    @Test
    void tellsWhoseWordsTheyAreAndWhoMayReadThem() {
        assertThat(shown(ZHOU, false)).contains("class=\"ev note\"", "仅内部", "lang=\"zh-Hant\"");
        assertThat(shown(ZHOU, true)).contains("class=\"ev us\"", "客户可见");
        assertThat(shown(LIN, true)).contains("class=\"ev them\"");
        assertThat(shown(Actor.system(), false)).contains("class=\"ev sys\"");
    }

    @Test
    void letsNoMarkupThrough() {
        assertThat(shown(Actor.person(1, "<b>x</b>"), false)).doesNotContain("<b>x</b>");
    }

    /** A letter's own link is stored nowhere; on the client's page it is not a name in braces. */
    @Test
    void sayThatALetterHadALink() {
        var letter = new Quote("詳情：{link}", Language.ZH_HANT);
        var entry =
                new ClientEntry(
                        1,
                        Gallery.NOW,
                        Actor.Kind.PERSON,
                        "周思远",
                        "complaint.closed",
                        Map.of(),
                        letter);
        var page = Gallery.page(Language.ZH_HANT, null);

        assertThat(Gallery.render("parts/cliententry", page, "it", entry))
                .contains("詳情：（您頁面的連結）")
                .doesNotContain("{link}");
    }

    private static String shown(Actor actor, boolean clientVisible) {
        var entry =
                new TimelineEntry(
                        1,
                        new Subject("test", 1),
                        Gallery.NOW,
                        Gallery.NOW,
                        actor,
                        "document.kept",
                        Map.of("name", "a.pdf"),
                        new Quote("上線又延了。\n\n請說明。", Language.ZH_HANT),
                        clientVisible);
        return Gallery.render("parts/entry", Gallery.page(Language.ZH_HANS, null), "it", entry);
    }
}
