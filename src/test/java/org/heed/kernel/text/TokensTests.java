package org.heed.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTests {

    @ParameterizedTest
    @CsvSource({"客訴,客诉", "專案延期,专案延期", "ＨＤ－０１４３,hd-0143", "Résumé,résumé", "臺灣,台湾", "後台,后台"})
    void foldsBothScriptsBothWidthsAndCapitals(String typed, String folded) {
        assertThat(Folding.fold(typed)).isEqualTo(folded);
    }

    @Test
    void indexCharactersAndPairsOfChineseAndStemsOfEnglish() {
        assertThat(Tokens.index("上线延期")).isEqualTo("'上':1 '上线':1 '线' '线延':2 '延' '延期':3 '期':4");
        assertThat(Tokens.index("Deliveries delayed")).isEqualTo("'deliveri':1 'delay':2");
    }

    @Test
    void leavesNoWayThroughTheEndOfASentence() {
        assertThat(Tokens.index("延期。没有")).doesNotContain("期没");
    }

    @Test
    void joinsAWordThatALineEndCutInTwo() {
        assertThat(Tokens.index("投\n訴")).contains("'投诉':1");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "期, '期'",
                "延期, '延期'",
                "上线期, '上线' <1> '线期'",
                "上线延期, '上线' <2> '延期'",
                "上线又延期了, '上线' <2> '又延' <2> '期了'",
                "SAP系统, 'sap' <1> '系统'",
                "HD-0143, 'hd' <1> '0143'",
                "延期 通知, '延期' & '通知'",
                "the late deliveries, 'late' & 'deliveri'",
                "the, 'the'",
            })
    void asksForWhatStoodTogether(String typed, String query) {
        assertThat(Tokens.query(typed)).hasValue(query);
    }

    @Test
    void takesTheLastWordAsABeginningWhileTyping() {
        assertThat(Tokens.queryWhileTyping("late deliver"))
                .hasValue("'late' & ('deliv' | 'deliver':*)");
        assertThat(Tokens.queryWhileTyping("HD-01")).hasValue("'hd' <1> ('01' | '01':*)");
    }

    @Test
    void isEmptyWithoutAWord() {
        assertThat(Tokens.query(" !&|()<->:* '' \\ ")).isEmpty();
        assertThat(Tokens.index("。，、")).isEmpty();
    }

    @Test
    void findsAPhraseAcrossTheEndOfThePositions() {
        var long16001 = "a ".repeat(15_998) + "jing li dao";
        assertThat(Tokens.index(long16001)).contains("'jing':15999", "'li':16000", "'dao':1,16001");
    }
}
