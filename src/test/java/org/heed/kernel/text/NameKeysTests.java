package org.heed.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class NameKeysTests {

    @Test
    void findAChineseNameInBothScriptsByEachOfItsCharactersByPinyinAndByInitials() {
        var keys = NameKeys.of(List.of("恆遠物流"));

        assertThat(keys).contains("恒远物流", "远物流", "物流", "流");
        assertThat(keys).contains("hengyuanwuliu", "wuliu", "hywl", "wl");
        assertThat(NameKeys.typed(" 恆遠 ")).isEqualTo("恒远");
        assertThat(NameKeys.typed("ＨＹ")).isEqualTo("hy");
    }

    @Test
    void findALatinNameByEachWordAndByInitials() {
        var keys = NameKeys.of(List.of("Northwind  Retail-Group"));

        assertThat(keys).contains("northwind retail-group", "retail-group", "group", "nrg");
        assertThat(keys).doesNotContain("");
    }

    @Test
    void readAFamilyNameAsAFamilyName() {
        assertThat(NameKeys.of(List.of("曾国强"))).contains("zengguoqiang", "zgq");
        assertThat(NameKeys.of(List.of("单雄信"))).contains("shanxiongxin");
    }

    @Test
    void areFewAndShortHoweverLongTheName() {
        var keys = NameKeys.of(List.of("物".repeat(200), "a ".repeat(100)));

        assertThat(keys).hasSizeLessThanOrEqualTo(80).allMatch(it -> it.length() <= 40);
    }

    @Test
    void foldScriptsWidthAndCase() {
        assertThat(Folding.fold("ＷＭＳ 專案進度、客訴")).isEqualTo("wms 专案进度、客诉");
        assertThat(Folding.fold("上线延期")).isEqualTo(Folding.fold("上線延期"));
    }
}
