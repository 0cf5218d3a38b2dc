package org.heed.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.SoftAssertions;
import org.heed.Browser;
import org.heed.HeedTest;
import org.heed.kernel.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import java.util.ArrayList;

/**
 * The rules of accessibility find nothing on any page: in three languages, on a desk and on a
 * telephone, in the light and in the dark. Which pages there are is asked of the application.
 * Source: screens, 7.
 */
@HeedTest
@Tag("browser")
class BarrierFreePagesJourney {

    private static Browser browser;

    @Autowired private ApplicationContext application;
    @LocalServerPort private int port;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noneOnAnyPage(Language language) {
        var sights = new Sights();
        var walk = walk(language, sights);
        var pages = walk.pages();

        make(HouseWalk.class).walk(walk);
        make(OutsideWalk.class).walk(walk);
        make(MailWalk.class).walk(walk);
        make(ChangeWalk.class).walk(walk);
        make(BeginningWalk.class).walk(walk);

        var unseen = new ArrayList<>(pages.all());
        sights.paths().forEach(path -> pages.at(path).ifPresent(unseen::remove));
        SoftAssertions.assertSoftly(all -> {
            all.assertThat(sights.barriers()).isEmpty();
            all.assertThat(unseen)
                    .as("Nobody looked at these: a walk has to come there, or PageRoutes says why")
                    .isEmpty();
        });
    }

    @Test
    void nothingIsExcusedThatIsNotThere() {
        assertThat(new PageRoutes(application).excusedForNothing()).isEmpty();
    }

    /** The weakened case: a picture without a word for it, and pale letters. */
    @Test
    void aBarrierIsSeen() {
        try (var context = browser.desk()) {
            var page = context.newPage();
            page.setContent("<img src='/x.png'><p style='color: #ccc; background: #fff'>pale</p>");
            assertThat(Browser.barriers(page))
                    .anyMatch(it -> it.startsWith("image-alt"))
                    .anyMatch(it -> it.startsWith("color-contrast"));
        }
    }

    private Walk walk(Language language, Sights sights) {
        var pages = new PageRoutes(application);
        return new Walk(language, pages, browser, "http://localhost:" + port, sights);
    }

    private <T> T make(Class<T> walk) {
        return application.getAutowireCapableBeanFactory().createBean(walk);
    }
}
