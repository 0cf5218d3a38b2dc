package org.heed.security;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.heed.Cast;
import org.heed.identity.Invitations;
import org.heed.identity.Me;
import org.heed.identity.PeopleLists;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Strangers and people at the door, for the tests of the door. */
@TestComponent
public class Visitors {

    public static final String PASSWORD = "a-house-of-paper";

    private final MockMvcTester browser;
    private final Cast cast;
    private final Invitations invitations;
    private final PeopleLists lists;

    Visitors(MockMvcTester browser, Cast cast, Invitations invitations, PeopleLists lists) {
        this.browser = browser;
        this.cast = cast;
        this.invitations = invitations;
        this.lists = lists;
    }

    /** Somebody with {@link #PASSWORD}; their mail address. */
    public String somebody() {
        var me = cast.projectManager();
        invitations.accept(link(me), PASSWORD);
        return email(me);
    }

    /** The secret of a fresh one-time link. */
    public String link(Me person) {
        return invitations.make(cast.administrator(), person.id()).token();
    }

    public String email(Me person) {
        return lists.card(person.id()).email();
    }

    public MvcTestResult signIn(String email, String password, String address) {
        return browser.post()
                .uri("/sign-in")
                .param("email", email)
                .param("password", password)
                .header("Accept-Language", "en")
                .with(from(address))
                .with(csrf())
                .exchange();
    }

    public static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }
}
