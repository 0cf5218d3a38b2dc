package org.heed.portal;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;

import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintNumber;
import org.heed.identity.Me;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.regex.Pattern;

/** People of clients at their own page: with a link, with a code, in a browser. */
@TestComponent
public class Callers {

    private final MockMvcTester browser;
    private final ClientLinks links;
    private final ComplaintLists complaints;
    private final Intake intake;

    Callers(MockMvcTester browser, ClientLinks links, ComplaintLists complaints, Intake intake) {
        this.browser = browser;
        this.links = links;
        this.complaints = complaints;
        this.intake = intake;
    }

    /** Somebody who was let in: the path of their page and the cookie of their browser. */
    public record Caller(String page, Cookie device) {}

    /** What was read out to the contact who complained. */
    public ClientLinks.HandedOver handedOver(Me me, ComplaintNumber number) {
        return links.handOver(me, number, complaints.card(me, number).contact());
    }

    /** The contact who complained, with their code given. */
    public Caller letIn(Me me, ComplaintNumber number) {
        var handed = handedOver(me, number);
        var page = URI.create(handed.url()).getPath();
        var entered = enter(page, handed.code());
        return new Caller(page, entered.getResponse().getCookie("heed-client"));
    }

    public MvcTestResult enter(String page, String code) {
        return browser.post().uri(page + "/entry").param("code", code).with(csrf()).exchange();
    }

    public MvcTestResult get(Caller caller, String rest) {
        return browser.get().uri(caller.page() + rest).cookie(caller.device()).exchange();
    }

    public MvcTestResult post(Caller caller, String rest, String... namesAndValues) {
        var request = browser.post().uri(caller.page() + rest).cookie(caller.device()).with(csrf());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request = request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return request.exchange();
    }

    /** Looks at what was sent, as the task does every few seconds. */
    public void intake() {
        intake.run();
    }

    public static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The value of a hidden field on a page. */
    public static String hidden(String page, String name) {
        var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        if (!found.find()) {
            throw new AssertionError("No field " + name + " on the page");
        }
        return found.group(1);
    }
}
