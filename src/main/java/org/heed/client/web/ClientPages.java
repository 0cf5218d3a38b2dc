package org.heed.client.web;

import org.heed.client.Channel;
import org.heed.client.ClientCard;
import org.heed.client.ClientLine;
import org.heed.client.ContactCard;
import org.heed.client.Found;
import org.heed.client.Seated;
import org.heed.kernel.Language;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Option;
import org.heed.kernel.web.Page;
import org.heed.kernel.web.Panels;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the templates of this room are handed. */
public final class ClientPages {

    private static final List<String> ZONES =
            List.of(
                    "Asia/Shanghai",
                    "Asia/Taipei",
                    "Asia/Hong_Kong",
                    "Asia/Macau",
                    "Asia/Singapore",
                    "Asia/Tokyo",
                    "Asia/Seoul",
                    "Asia/Bangkok",
                    "Asia/Kolkata",
                    "Asia/Dubai",
                    "Europe/London",
                    "Europe/Paris",
                    "Europe/Berlin",
                    "Europe/Moscow",
                    "America/New_York",
                    "America/Chicago",
                    "America/Denver",
                    "America/Los_Angeles",
                    "America/Sao_Paulo",
                    "Australia/Sydney",
                    "UTC");

    private ClientPages() {}

    /** The list of clients. */
    public record Listed(
            List<ClientLine> clients, String q, @Nullable String next, boolean keeps) {}

    /**
     * A client being written down or rewritten.
     *
     * @param client as it is now; none for a new one
     * @param stale whether somebody else was faster, so that both texts are shown
     */
    public record Edited(Form form, @Nullable ClientCard client, boolean stale, String zone) {

        public String version() {
            var now = client == null ? 0 : client.version();
            return stale ? "" + now : form.text("version", now);
        }
    }

    /** The client's page. */
    public record Shown(
            ClientCard client,
            List<Seated> seats,
            List<ContactCard> contacts,
            boolean more,
            List<Panels.Placed> wide,
            List<Panels.Placed> rail,
            Form form,
            boolean keeps,
            boolean mayChangeSeats) {}

    /** All people at a client. */
    public record People(
            ClientCard client, List<ContactCard> contacts, @Nullable String next, boolean keeps) {}

    /** A contact's page. */
    public record Person(ContactCard contact, Form form, boolean keeps) {}

    /** A contact being written down or rewritten. */
    public record PersonEdited(
            Form form, ClientCard client, @Nullable ContactCard contact, boolean stale) {

        public String version() {
            var now = contact == null ? 0 : contact.version();
            return stale ? "" + now : form.text("version", now);
        }
    }

    /** The list below a picker's field. */
    public record Picked(List<Found> found) {}

    public static List<Option> languages(Page page) {
        return Arrays.stream(Language.values())
                .map(it -> Option.of(it.tag(), page.say("client.language." + it.tag())))
                .toList();
    }

    public static List<Option> channels(Page page) {
        return Arrays.stream(Channel.values())
                .map(it -> Option.of(it.word(), page.say("client.channel." + it.word())))
                .toList();
    }

    /** The usual zones, and the one chosen if it is another. */
    public static List<Option> zones(String chosen) {
        var zones = new ArrayList<>(ZONES);
        if (!zones.contains(chosen) && !chosen.isEmpty()) {
            zones.addFirst(chosen);
        }
        return zones.stream().map(it -> Option.of(it, it.replace('_', ' '))).toList();
    }
}
