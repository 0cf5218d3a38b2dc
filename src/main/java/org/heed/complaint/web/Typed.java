package org.heed.complaint.web;

import org.heed.client.Channel;
import org.heed.complaint.ComplaintNumber;
import org.heed.complaint.Evidence;
import org.heed.identity.Me;
import org.heed.identity.PeopleLists;
import org.heed.identity.PersonId;
import org.heed.kernel.Reason;
import org.heed.kernel.web.Form;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads what sheets carry; notes at the field what cannot be read. */
final class Typed {

    private Typed() {}

    /** The version the writer saw; none when the form carries none. */
    static @Nullable Integer seen(Form form) {
        return form.has("version") ? form.version() : null;
    }

    /** Whoever was picked, or the only one of the name that was typed; none when left empty. */
    static Optional<PersonId> person(Form form, String name, PeopleLists people, Me me) {
        if (form.text(name).isEmpty()) {
            return Optional.empty();
        }
        var picked = form.number(name + "Id");
        if (picked.isPresent()) {
            return picked.map(PersonId::new);
        }
        var found = people.picker(me, form.text(name), 2);
        if (found.size() != 1) {
            var key = found.isEmpty() ? "no-such-person" : "which-person";
            form.refuse(Reason.of("complaint.page.refused." + key, name));
            return Optional.empty();
        }
        return Optional.of(found.getFirst().id());
    }

    static <T> Optional<T> required(Form form, String name, Optional<T> read) {
        if (read.isEmpty() && form.wrong(name).isEmpty()) {
            form.refuse(Reason.of("kernel.refused.missing", name));
        }
        return read;
    }

    static Optional<Instant> moment(Form form, String name, Me me) {
        return required(form, name, form.moment(name, me.zone()));
    }

    static Optional<LocalDate> day(Form form, String name) {
        return required(form, name, form.day(name));
    }

    static Optional<Channel> channel(Form form) {
        var channel = Channel.of(form.text("channel"));
        if (channel.isEmpty()) {
            form.refuse(Reason.of("kernel.refused.not-a-choice", "channel"));
        }
        return channel;
    }

    static Optional<ComplaintNumber> complaint(Form form, String name) {
        var number = ComplaintNumber.of(form.text(name));
        if (number.isEmpty()) {
            form.refuse(Reason.of("complaint.page.refused.no-number", name));
        }
        return number;
    }

    /** A mail or a minute, by its reference; files are kept by {@link Proving}. */
    static Evidence said(Form form) {
        var reference = form.required("evidence", 2_000);
        return form.text("evidenceKind").equals("mail")
                ? new Evidence.Mail(reference)
                : new Evidence.Minute(reference);
    }

    /** Words between commas of either script. */
    static List<String> words(String text) {
        return Arrays.stream(text.split("[,，、]"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
    }

    /** Everything ticked under a name. */
    static List<Long> numbers(Form form, String name) {
        return form.texts(name).stream()
                .filter(it -> it.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .toList();
    }

    static boolean stale(Form form) {
        return form.reasons().stream().anyMatch(it -> it.key().equals("kernel.refused.stale"));
    }
}
