package org.heed.identity.web;

import org.heed.identity.ApiTokens;
import org.heed.identity.CircleNames;
import org.heed.identity.Invitations;
import org.heed.identity.Organisation;
import org.heed.identity.PersonCard;
import org.heed.identity.PersonLine;
import org.heed.identity.SettingsEntry;
import org.heed.kernel.Language;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Option;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What the templates of this room show; public, because templates live elsewhere. */
public final class IdentityPages {

    private IdentityPages() {}

    /** The start of a house that has not begun. */
    public record Closed(boolean begun) {}

    /** First run. */
    public record Begin(
            Form form,
            Language language,
            String zone,
            List<Option> zones,
            Map<Language, String> languages) {}

    /** Sign in; {@code next} is where to go then. */
    public record SignIn(Form form, String next, Map<Language, String> languages) {}

    /** A new password by a link. */
    public record NewPassword(Form form, Invitations.Invited who) {}

    /** What was typed into a form that came too late. */
    public record Waited(List<String> texts, String back) {}

    /** The index of settings. */
    public record Index(List<SettingsEntry> entries) {}

    /** The organisation's settings. */
    public record House(Form form, Organisation.Card card, List<Option> zones) {}

    /** One's own settings. */
    public record Mine(Form form, String email, List<Option> zones, List<Session> sessions) {}

    /** One place where one is signed in. */
    public record Session(Instant begunAt, Instant seenAt, boolean here) {}

    /** One's own tokens; {@code made} only on the answer that made it. */
    public record Tokens(
            Form form,
            List<ApiTokens.Line> tokens,
            Instant now,
            boolean administrator,
            @Nullable String made) {}

    /** The list of people. */
    public record People(String text, List<PersonLine> people, @Nullable String next) {}

    /** Somebody's page; {@code link} only on the answer that made it. */
    public record Person(
            PersonLine person,
            List<PersonCard> reports,
            int seats,
            List<CircleNames.Named> named,
            @Nullable String link) {}

    /** Taking somebody in, or changing what is said about them. */
    public record PersonForm(Form form, @Nullable PersonLine person, List<Option> zones) {}

    /** Options of the picker. */
    public record Found(List<PersonCard> people) {}
}
