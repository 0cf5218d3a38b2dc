package org.heed.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.heed.Cast;
import org.heed.complaint.ComplaintNumber;
import org.heed.identity.Me;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** One person at one complaint, with a browser that has no scripts. */
record Desk(MockMvcTester browser, Cast cast, Me me, ComplaintNumber number) {

    String home() {
        return "/complaints/" + number;
    }

    MvcTestResult page() {
        return get("");
    }

    MvcTestResult get(String below) {
        return browser.get().uri(home() + below).with(cast.signedIn(me)).exchange();
    }

    /** Sends a form: name, value, name, value … */
    MvcTestResult post(String below, String... namesAndValues) {
        var post = browser.post().uri(home() + below).with(cast.signedIn(me)).with(csrf());
        for (int at = 0; at < namesAndValues.length; at += 2) {
            post = post.param(namesAndValues[at], namesAndValues[at + 1]);
        }
        return post.exchange();
    }

    /** Opens the sheet, sends it to where it posts, and is led back. */
    void fill(String sheet, String... namesAndValues) {
        assertThat(get(sheet)).as(sheet).hasStatusOk();
        var to = sheet.replaceFirst("/(new|edit)$", "");
        assertThat(post(to, namesAndValues)).as(to).hasStatus(303);
    }
}
