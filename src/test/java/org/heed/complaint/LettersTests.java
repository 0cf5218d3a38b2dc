package org.heed.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.kernel.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTests {

    @ParameterizedTest
    @CsvSource({
        "The launch slips, ZH_HANS, EN",
        "HD-0143, ZH_HANT, EN",
        "交接后进度停滞, ZH_HANS, ZH_HANS",
        "交接後進度停滯, ZH_HANS, ZH_HANT",
        "今天不能用, ZH_HANS, ZH_HANS",
        "今天不能用, ZH_HANT, ZH_HANT",
        "今天不能用, EN, ZH_HANS",
        "ERP 延期, EN, ZH_HANS",
    })
    void sayWhichOfOurLanguagesATextIsIn(String text, Language writer, Language language) {
        assertThat(Letters.language(text, writer)).isEqualTo(language);
    }
}
