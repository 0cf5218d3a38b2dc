package org.heed.conversation;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a mail is for. Each kind but {@link #REPLY} has a text to start from, in three languages,
 * with the facts it needs. Source: design/screens 10.2.
 */
public enum MailKind {
    /** Received, taken seriously, who looks after it, and when they hear from us next. */
    ACKNOWLEDGEMENT("salutation", "title", "number", "handler", "next_date", "phone", "link"),
    /** We do not know yet; the date in it is a promise. Source: R036. */
    HOLDING_REPLY("salutation", "number", "known", "unknown", "next_date"),
    APOLOGY("salutation", "number", "fault", "meaning", "rhythm", "first_update"),
    BAD_NEWS(
            "salutation",
            "number",
            "news",
            "reason",
            "effect",
            "option_one",
            "option_two",
            "call_time"),
    /** Where things are, while the case is open. */
    UPDATE("salutation", "title", "number", "progress", "next_step", "next_date"),
    PROPOSAL(
            "salutation",
            "number",
            "proposal",
            "cost",
            "needed",
            "may_change",
            "answer_date",
            "link"),
    /** Everything agreed is done; the client is asked whether it worked. */
    RESOLUTION("salutation", "title", "number", "done", "link"),
    CLOSING("salutation", "number", "confirmed_date", "promises", "changes", "follow_up_date"),
    /**
     * The automatic answer to a lodged complaint: a receipt, never an acknowledgement. It repeats
     * no word of whoever lodged it. Source: security, B7.
     */
    RECEIPT("number", "link"),
    /** A link or a code to enter with; carries no content. */
    ACCESS("number", "link", "code"),
    /** To a meeting, or that it has been changed; the calendar that goes with it says the rest. */
    INVITATION("salutation", "number", "title", "when", "place", "agenda", "organiser", "link"),
    INVITATION_CHANGED(
            "salutation", "number", "title", "when", "place", "agenda", "organiser", "link"),
    INVITATION_CANCELLED("salutation", "number", "title", "when", "why", "organiser"),
    /** What was said and agreed in a meeting, for the client to confirm. Source: R029, R033. */
    MINUTES("salutation", "number", "title", "when", "minutes", "answer_date", "organiser", "link"),
    /**
     * What a wish outside of the contract takes; the client decides on their page. Source: R054.
     */
    CHANGE("salutation", "number", "title", "words", "answer_date", "handler", "link"),
    /** That a change is agreed and what follows, to everybody it concerns. Source: R056. */
    CHANGE_NOTICE("salutation", "number", "title", "words", "handler"),
    /** A person's own words. */
    REPLY;

    /** Names whose words are made when the mail leaves and are stored nowhere. */
    static final Set<String> MADE_ON_LEAVING = Set.of("link", "code");

    private final List<String> variables;

    MailKind(String... variables) {
        this.variables = List.of(variables);
    }

    /** The names that may stand in braces in this kind's text. */
    public List<String> variables() {
        return variables;
    }

    /** Reads the word of tables, forms and the API; unknown ones are a bug of the caller. */
    static MailKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** As tables, forms and the API write it: {@code holding-reply}. */
    public String word() {
        return Matters.slug(this);
    }

    public boolean hasTemplate() {
        return this != REPLY;
    }

    /** Whether no person wrote it: such a mail stops no clock. */
    public boolean automatic() {
        return switch (this) {
            case RECEIPT, ACCESS, INVITATION, INVITATION_CHANGED, INVITATION_CANCELLED -> true;
            case ACKNOWLEDGEMENT,
                    HOLDING_REPLY,
                    APOLOGY,
                    BAD_NEWS,
                    UPDATE,
                    PROPOSAL,
                    RESOLUTION,
                    CLOSING,
                    MINUTES,
                    CHANGE,
                    CHANGE_NOTICE,
                    REPLY ->
                    false;
        };
    }
}
