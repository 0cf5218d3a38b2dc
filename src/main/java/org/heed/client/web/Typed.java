package org.heed.client.web;

import org.heed.client.Channel;
import org.heed.identity.Me;
import org.heed.identity.PeopleLists;
import org.heed.identity.PersonId;
import org.heed.kernel.Language;
import org.heed.kernel.Reason;
import org.heed.kernel.web.Form;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/** Reads what forms of this room carry; notes at the field what cannot be read. */
final class Typed {

    private Typed() {}

    static Optional<Language> language(Form form, boolean required) {
        var language = Language.of(form.text("language"));
        if (language.isEmpty() && (required || !form.text("language").isEmpty())) {
            form.refuse(Reason.of("kernel.refused.not-a-choice", "language"));
        }
        return language;
    }

    static Optional<Channel> channel(Form form, boolean required) {
        var channel = Channel.of(form.text("channel"));
        if (channel.isEmpty() && (required || !form.text("channel").isEmpty())) {
            form.refuse(Reason.of("kernel.refused.not-a-choice", "channel"));
        }
        return channel;
    }

    static Optional<ZoneId> zone(Form form) {
        try {
            return Optional.of(ZoneId.of(form.text("zone")));
        } catch (DateTimeException noSuchZone) {
            form.refuse(Reason.of("client.refused.no-such-zone", "zone"));
            return Optional.empty();
        }
    }

    /** Whoever was picked, or the only one of the name that was typed. */
    static Optional<PersonId> person(Form form, String name, PeopleLists people, Me me) {
        var picked = form.number(name + "Id");
        if (picked.isPresent()) {
            return picked.map(PersonId::new);
        }
        var found = form.text(name).isEmpty() ? null : people.picker(me, form.text(name), 2);
        if (found == null) {
            form.refuse(Reason.of("kernel.refused.missing", name));
        } else if (found.size() != 1) {
            var key = found.isEmpty() ? "no-such-person" : "which-person";
            form.refuse(Reason.of("client.refused." + key, name));
        } else {
            return Optional.of(found.getFirst().id());
        }
        return Optional.empty();
    }

    /** Whether the form came back because somebody else was faster. */
    static boolean stale(Form form) {
        return form.reasons().stream().anyMatch(it -> it.key().equals("kernel.refused.stale"));
    }
}
