package org.heed.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.HeedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HeedTest
class AssetControllerTests {

    @Autowired MockMvcTester browser;
    @Autowired AssetLinks links;

    @Test
    void anAssetMayBeKeptForEver() {
        var answer = browser.get().uri(links.stylesheet()).header("Accept-Encoding", "gzip, br");
        assertThat(answer)
                .hasStatusOk()
                .hasHeader("Cache-Control", "max-age=31536000, public, immutable")
                .hasHeader("Content-Type", "text/css;charset=UTF-8")
                .hasHeader("Content-Encoding", "gzip")
                .hasHeader("Vary", "Accept-Encoding");
    }

    @Test
    void anAssetComesPlainToWhoeverCannotUnpackIt() {
        var refusing = browser.get().uri(links.icon()).header("Accept-Encoding", "gzip;q=0");
        assertThat(refusing).doesNotContainHeader("Content-Encoding").bodyText().contains("<svg");
        assertThat(browser.get().uri(links.icon())).bodyText().contains("<svg");
    }

    @Test
    void anOldNameIsNotFound() {
        assertThat(browser.get().uri("/assets/heed-000000000000.css")).hasStatus(404);
    }
}
