package org.heed.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/** The rules see what they are there to see. */
class RulesTests {

    private static final Charset SIMPLIFIED = Charset.forName("GB2312");
    private static final Charset TRADITIONAL = Charset.forName("Big5");

    @ParameterizedTest
    @ValueSource(strings = {"您好,请稍候", "完成!", "请看(附件)", "專案已结", "用「引号」", "好."})
    void misspeltSimplifiedIsSeen(String text) {
        assertThat(Messages.flaws(text, true, SIMPLIFIED)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"您好,請稍候", "项目已結", "以后再說", "用“引號”", "為什么"})
    void misspeltTraditionalIsSeen(String text) {
        assertThat(Messages.flaws(text, false, TRADITIONAL)).isNotEmpty();
    }

    @Test
    void wellSpeltChineseIsLeftAlone() {
        assertThat(Messages.flaws("共 {n, number} 件，“{name}”在 18:00 前（含）。", true, SIMPLIFIED))
                .isEmpty();
        assertThat(Messages.flaws("共 {n, number} 筆，「{name}」在 18:00 前（含）。", false, TRADITIONAL))
                .isEmpty();
    }

    @Test
    void aTableOfAnotherRoomIsSeenAndItsViewIsNot() {
        var owners = Map.of("person", "identity", "project", "project");
        var path = Path.of("src/main/java/org/heed/project/ProjectLists.java");
        var source =
                new Source(
                        path,
                        """
                        jdbc.sql(\"""
                            select p.id from project p
                            join person on true join v_person on true
                            \""");
                        """);

        assertThat(Tables.foreign(source, owners)).containsExactly("person");
    }

    @Test
    void aKeyWithoutWordsIsSeen() {
        assertThat(Spoken.without(Set.of())).isNotEmpty();
    }

    @Test
    void aSentenceNobodySaysIsSeen() {
        assertThat(Spoken.unsaid(Set.of("timeline.never-said", "search.never-said"))).hasSize(2);
    }
}
