package org.heed.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.kernel.Language;
import org.junit.jupiter.api.Test;

import java.util.stream.Stream;

class NamesTests {

    @Test
    void showAPersonByTheLastCharacterOrTwoInitials() {
        assertThat(Names.initials("林雅雯")).isEqualTo("雯");
        assertThat(Names.initials("Priya Raman")).isEqualTo("PR");
        assertThat(Names.initials("Priya Anjali Raman ")).isEqualTo("PR");
        assertThat(Names.initials("Cher")).isEqualTo("C");
        assertThat(Names.initials("𠮷")).isEqualTo("𠮷");
        assertThat(Names.initials(" ")).isEqualTo("?");
        assertThat(Names.initials("...")).isEqualTo("?");
    }

    @Test
    void showAnOrganisationByItsFirstLetter() {
        assertThat(Names.emblem("恒远物流")).isEqualTo("恒");
        assertThat(Names.emblem("northwind Retail")).isEqualTo("N");
    }

    @Test
    void putTheFamilyFirstInChineseOnly() {
        assertThat(Names.inOrder("林", "雅雯")).isEqualTo("林雅雯");
        assertThat(Names.inOrder("Raman", "Priya")).isEqualTo("Priya Raman");
        assertThat(Names.inOrder("", "Priya")).isEqualTo("Priya");
    }

    @Test
    void keepTheirColour() {
        assertThat(Names.colour("林雅雯")).isEqualTo(Names.colour("林雅雯 ")).matches("av-[0-7]");
    }

    @Test
    void areSortedByPinyinOrByStrokes() {
        assertThat(sorted(Language.ZH_HANS, "周思远", "陈敏", "刘建国"))
                .containsExactly("陈敏", "刘建国", "周思远");
        assertThat(sorted(Language.ZH_HANT, "劉建國", "王心", "丁一")).containsExactly("丁一", "王心", "劉建國");
        assertThat(sorted(Language.EN, "Zoe", "adam", "Émile"))
                .containsExactly("adam", "Émile", "Zoe");
    }

    private static Stream<String> sorted(Language language, String... names) {
        return Stream.of(names).sorted(Names.order(language));
    }
}
