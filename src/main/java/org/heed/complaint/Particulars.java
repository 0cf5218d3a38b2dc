package org.heed.complaint;

import org.heed.client.Channel;
import org.heed.clock.Severity;
import org.heed.identity.CircleId;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.identity.Sight;
import org.heed.kernel.Change;
import org.heed.kernel.Checks;
import org.heed.kernel.Language;
import org.heed.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What we write about a complaint beside its life: particulars, severity, owners, causes. */
@Service
@Transactional
public class Particulars {

    private final Register register;
    private final Reception reception;
    private final ComplaintRepository complaints;
    private final CauseRepository causes;
    private final Grounds grounds;
    private final ComplaintClocks clocks;
    private final Belongings belongings;
    private final Sight sight;

    Particulars(
            Register register,
            Reception reception,
            ComplaintRepository complaints,
            CauseRepository causes,
            Grounds grounds,
            ComplaintClocks clocks,
            Belongings belongings,
            Sight sight) {
        this.register = register;
        this.reception = reception;
        this.complaints = complaints;
        this.causes = causes;
        this.grounds = grounds;
        this.clocks = clocks;
        this.belongings = belongings;
        this.sight = sight;
    }

    /**
     * Writes the particulars anew; the words, their language and the client stay. Whoever owns it
     * sees it afterwards too.
     *
     * @throws Refused at the field of the form
     */
    public void rewrite(
            Me me, ComplaintNumber number, @Nullable Integer seen, ParticularsForm form) {
        var before = register.take(me, number, seen);
        judge(me, form, before);
        var ground = grounds.of(me, before.client(), form.project());
        if (!ground.circle().equals(before.circle())) {
            requireSight(owners(before), ground.circle());
        }
        if (form.contact() != null) {
            grounds.complainant(before.client(), form.contact());
        }
        var about =
                !form.aboutManager()
                        ? null
                        : before.about() != null
                                ? before.about()
                                : ground.manager() == null ? before.owner().id() : ground.manager();
        complaints.save(
                before,
                form,
                new Intake(
                        ground.circle(),
                        form.title().strip(),
                        titleLanguage(me, form, before),
                        form.channel(),
                        before.language(),
                        form.receivedAt(),
                        before.recordedAt(),
                        before.recordedBy(),
                        "",
                        "",
                        before.owner().id(),
                        about));
        var after = complaints.take(before.id());
        if (!Objects.equals(after.project(), before.project())) {
            belongings.moveTo(after);
        }
        if (!after.receivedAt().equals(before.receivedAt())) {
            clocks.receivedAt(after, before.receivedAt());
        }
        announce(me, before, after);
        if (form.severity() != null && form.severity() != before.severity()) {
            weigh(me, after, form.severity());
        }
        reception.shareIfAbout(after, me.actor(), register.now());
    }

    private void requireSight(List<PersonId> owners, CircleId circle) {
        if (!owners.stream().allMatch(it -> sight.isIn(it, circle))) {
            throw Refused.because("complaint.refused.owner-cannot-see").at("project");
        }
    }

    private static List<PersonId> owners(ComplaintCard card) {
        return Stream.concat(Stream.of(card.owner()), card.coOwners().stream())
                .map(ComplaintCard.Person::id)
                .toList();
    }

    private static Language titleLanguage(Me me, ParticularsForm form, ComplaintCard before) {
        var title = form.title().strip();
        return title.equals(before.title())
                ? before.titleLanguage()
                : Letters.language(title, me.language());
    }

    private void judge(Me me, ParticularsForm form, ComplaintCard before) {
        var checks =
                new Checks()
                        .required("title", form.title(), 200)
                        .that(
                                form.aboutManager() || !me.id().equals(before.about()),
                                "complaint.refused.about-you",
                                "aboutManager")
                        .optional("demand", form.demand(), 4_000)
                        .optional("object", form.object(), 300)
                        .optional("background", form.background(), 8_000)
                        .that(
                                !form.receivedAt().isAfter(before.recordedAt()),
                                "complaint.refused.received-in-future",
                                "receivedAt")
                        .that(
                                before.state() instanceof ComplaintState.Received
                                        || form.receivedAt().equals(before.receivedAt()),
                                "complaint.refused.receipt-fixed",
                                "receivedAt")
                        .that(
                                form.severity() != null || before.severity() == null,
                                "kernel.refused.missing",
                                "severity");
        Reception.judgeTags(checks, form.tags()).done();
    }

    private void announce(Me me, ComplaintCard before, ComplaintCard after) {
        var changes =
                new Change.Changes("complaint.field.")
                        .compare("title", before.title(), after.title())
                        .compare("project", before.projectName(), after.projectName())
                        .compare("complainant", before.complainantName(), after.complainantName())
                        .compare("received-at", before.receivedAt(), after.receivedAt())
                        .compare("demand", before.demand(), after.demand())
                        .compare("channel", said(before.channel()), said(after.channel()))
                        .compare("matter", said(before.matter()), said(after.matter()))
                        .compare("about", name(before.about()), name(after.about()))
                        .compare("object", before.object(), after.object())
                        .compare("background", before.background(), after.background())
                        .compare(
                                "tags",
                                String.join(" · ", before.tags()),
                                String.join(" · ", after.tags()));
        for (var change : changes.found()) {
            register.announce(
                    new CaseHappening.Changed(
                            Register.about(after), register.now(), me.actor(), change));
        }
    }

    private static String said(Channel channel) {
        return "@client.channel." + channel.word();
    }

    private static String said(@Nullable Matter matter) {
        return matter == null ? "" : "@complaint.matter." + matter.word();
    }

    private String name(@Nullable PersonId person) {
        return person == null ? "" : grounds.name(person);
    }

    /** Judges how grave it is; the clocks move to the targets of that severity. */
    public void weigh(Me me, ComplaintNumber number, @Nullable Integer seen, Severity severity) {
        weigh(me, register.take(me, number, seen), severity);
    }

    private void weigh(Me me, ComplaintCard card, Severity severity) {
        if (severity == card.severity()) {
            return;
        }
        complaints.saveSeverity(card.id(), severity);
        clocks.changeSeverity(card.id(), severity);
        register.announce(
                new CaseHappening.Weighed(
                        Register.about(card), register.now(), me.actor(), severity));
    }

    /**
     * Hands it over. The person it is about is never its only owner: their superior is added.
     *
     * @throws Refused {@code complaint.refused.owner-cannot-see} at {@code owner}
     */
    public void assign(
            Me me,
            ComplaintNumber number,
            @Nullable Integer seen,
            PersonId owner,
            Set<PersonId> coOwners) {
        var before = register.take(me, number, seen);
        var others = new HashSet<>(coOwners);
        others.remove(owner);
        for (var person : others) {
            requireSight(person, before);
        }
        requireSight(owner, before);
        complaints.saveOwners(before.id(), owner, others);
        var after = complaints.take(before.id());
        var now = register.now();
        if (!owner.equals(before.owner().id())) {
            clocks.handTo(after);
            register.announce(
                    new CaseHappening.Assigned(
                            Register.about(after), now, me.actor(), after.owner().name()));
        }
        for (var person : after.coOwners()) {
            if (!before.coOwners().contains(person)) {
                register.announce(
                        new CaseHappening.CoOwned(
                                Register.about(after), now, me.actor(), person.name()));
            }
        }
        reception.shareIfAbout(after, me.actor(), now);
    }

    private void requireSight(PersonId person, ComplaintCard card) {
        if (!sight.isIn(person, card.circle())) {
            throw Refused.because("complaint.refused.owner-cannot-see").at("owner");
        }
    }

    /**
     * Names where it comes from; one cause may be the primary one.
     *
     * @param primary none while it is not yet known
     * @throws Refused {@code complaint.refused.no-such-cause}, {@code primary-not-named}
     */
    public void attribute(
            Me me,
            ComplaintNumber number,
            @Nullable Integer seen,
            Set<CauseId> named,
            @Nullable CauseId primary) {
        var card = register.take(me, number, seen);
        var known = causes.list();
        for (var cause : named) {
            if (known.stream().noneMatch(it -> it.id().equals(cause))) {
                throw Refused.because("complaint.refused.no-such-cause").at("causes");
            }
        }
        if (primary != null && !named.contains(primary)) {
            throw Refused.because("complaint.refused.primary-not-named").at("causes");
        }
        causes.attribute(card.id(), named, primary);
        complaints.touch(card.id());
        register.announce(
                new CaseHappening.CausesNamed(
                        Register.about(card),
                        register.now(),
                        me.actor(),
                        known.stream()
                                .filter(it -> it.id().equals(primary))
                                .map(CauseLine::code)
                                .findFirst()
                                .orElse("–")));
    }
}
