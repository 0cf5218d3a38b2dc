package org.heed.complaint;

import org.heed.identity.Me;
import org.heed.kernel.Actor;
import org.heed.kernel.Checks;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.List;

/** How complaints hang together: links, mergers that can be undone, splits. */
@Service
@Transactional
public class Links {

    private final Register register;
    private final ComplaintRepository complaints;
    private final LineQuery lines;
    private final MergerRepository mergers;
    private final AftercareRepository aftercare;
    private final Reception reception;
    private final LinkRepository links;
    private final PointRepository points;
    private final ComplaintClocks clocks;

    Links(
            Register register,
            ComplaintRepository complaints,
            LineQuery lines,
            MergerRepository mergers,
            AftercareRepository aftercare,
            Reception reception,
            LinkRepository links,
            PointRepository points,
            ComplaintClocks clocks) {
        this.register = register;
        this.complaints = complaints;
        this.lines = lines;
        this.mergers = mergers;
        this.aftercare = aftercare;
        this.reception = reception;
        this.links = links;
        this.points = points;
        this.clocks = clocks;
    }

    /**
     * @throws Refused {@code complaint.refused.itself}, {@code linked-already}, {@code
     *     blocks-in-circle}, {@code no-such-complaint}, {@code merged}, {@code link-by-hand}; all
     *     at {@code other}
     */
    public LinkId link(Me me, ComplaintNumber number, LinkKind kind, ComplaintNumber other) {
        if (number.equals(other)) {
            throw Refused.because("complaint.refused.itself").at("other");
        }
        requireThere(me, other, "other");
        var both = register.takeBoth(me, number, other);
        var first = Register.judged(both.one(), null);
        var second = unmerged(both.other(), "other");
        var link =
                switch (kind) {
                    case BLOCKS -> blocks(first, second);
                    case BLOCKED_BY -> blocks(second, first);
                    case RELATED -> links.add(first.id(), kind, second.id());
                    case RECURRENCE_OF -> links.add(first.id(), kind, second.id());
                    case RECURRED_AS -> links.add(second.id(), LinkKind.RECURRENCE_OF, first.id());
                    case SPLIT_FROM, SPLIT_INTO ->
                            throw Refused.because("complaint.refused.link-by-hand").at("kind");
                };
        var now = register.now();
        register.announce(
                new AftercareHappening.Linked(
                        Register.about(first), now, me.actor(), kind, second.number()));
        register.announce(
                new AftercareHappening.Linked(
                        Register.about(second), now, me.actor(), back(kind), first.number()));
        return link;
    }

    private LinkId blocks(ComplaintCard blocker, ComplaintCard blocked) {
        links.oneByOne();
        if (links.blocksInCircle(blocker.id(), blocked.id())) {
            throw Refused.because("complaint.refused.blocks-in-circle").at("other");
        }
        return links.add(blocker.id(), LinkKind.BLOCKS, blocked.id());
    }

    private static LinkKind back(LinkKind kind) {
        return switch (kind) {
            case BLOCKS -> LinkKind.BLOCKED_BY;
            case BLOCKED_BY -> LinkKind.BLOCKS;
            case RECURRENCE_OF -> LinkKind.RECURRED_AS;
            case RECURRED_AS -> LinkKind.RECURRENCE_OF;
            case SPLIT_FROM -> LinkKind.SPLIT_INTO;
            case SPLIT_INTO -> LinkKind.SPLIT_FROM;
            case RELATED -> LinkKind.RELATED;
        };
    }

    /** A number in a field: not there and not for them is the same sentence at the field. */
    private void requireThere(Me me, ComplaintNumber number, String field) {
        try {
            complaints.get(me, number);
        } catch (NotFound none) {
            throw Refused.because("complaint.refused.no-such-complaint").at(field);
        }
    }

    private static ComplaintCard unmerged(ComplaintCard card, String field) {
        var into = card.mergedInto();
        if (into != null) {
            throw Refused.because("complaint.refused.merged", "number", into.toString()).at(field);
        }
        return card;
    }

    public void unlink(Me me, ComplaintNumber number, LinkId link) {
        var far = links.other(number, link).orElseThrow(NotFound::new);
        var both = register.takeBoth(me, number, far);
        var card = Register.judged(both.one(), null);
        links.remove(link);
        var now = register.now();
        register.announce(
                new AftercareHappening.Unlinked(Register.about(card), now, me.actor(), far));
        register.announce(
                new AftercareHappening.Unlinked(
                        Register.about(both.other()), now, me.actor(), card.number()));
    }

    /**
     * Lets one complaint go on in another of the same client: its points and actions go along, its
     * number keeps resolving, and it can be undone.
     *
     * @throws Refused {@code complaint.refused.merged} for either side that was merged before,
     *     {@code itself}, {@code other-client}; at {@code into}
     */
    public void merge(Me me, ComplaintNumber number, @Nullable Integer seen, ComplaintNumber into) {
        if (number.equals(into)) {
            throw Refused.because("complaint.refused.itself").at("into");
        }
        requireThere(me, into, "into");
        var both = register.takeBoth(me, number, into);
        var source = Register.judged(both.one(), seen);
        var target = Register.open(unmerged(both.other(), "into"));
        if (!source.client().equals(target.client())) {
            throw Refused.because("complaint.refused.other-client").at("into");
        }
        var now = register.now();
        clocks.over(source.id());
        mergers.merge(source.id(), target.id(), now);
        complaints.touch(target.id());
        register.announce(
                new AftercareHappening.Merged(
                        Register.about(source), now, me.actor(), target.number()));
        register.announce(
                new AftercareHappening.Absorbed(
                        Register.about(target), now, me.actor(), source.number()));
    }

    /**
     * Undoes a merger: what came along goes back, and its clocks run again. Only for those who see
     * both sides, because both change.
     *
     * @throws Refused {@code complaint.refused.not-merged}
     */
    public void unmerge(Me me, ComplaintNumber number) {
        var merged = complaints.get(me, number).mergedInto();
        if (merged == null) {
            throw Refused.because("complaint.refused.not-merged");
        }
        var both = register.takeBoth(me, number, lines.resolve(me, merged));
        var source = both.one();
        var target = both.other();
        if (source.mergedInto() == null) {
            throw Refused.because("complaint.refused.not-merged");
        }
        var now = register.now();
        mergers.undo(source.id());
        complaints.touch(target.id());
        clocks.again(source, aftercare.toCome(source.id()), now, me.zone());
        for (var card : List.of(source, target)) {
            register.announce(
                    new AftercareHappening.Unmerged(
                            Register.about(card), now, me.actor(), source.number()));
        }
    }

    /**
     * Makes a complaint of its own of some points. The client was told of the first one, so the
     * second is acknowledged where the first is.
     *
     * @throws Refused {@code complaint.refused.split-none}, {@code split-all}; at {@code points}
     */
    public ComplaintNumber split(
            Me me, ComplaintNumber number, @Nullable Integer seen, SplitForm form) {
        var card = register.takeOpen(me, number, seen);
        new Checks().optional("title", form.title(), 200).done();
        var chosen =
                points.of(card.id()).stream()
                        .filter(it -> form.points().contains(it.id()))
                        .toList();
        if (chosen.isEmpty() || chosen.size() < form.points().size()) {
            throw Refused.because("complaint.refused.split-none").at("points");
        }
        if (chosen.size() == points.of(card.id()).size()) {
            throw Refused.because("complaint.refused.split-all").at("points");
        }
        var now = register.now();
        var made =
                complaints.take(
                        complaints.insert(
                                form(card, form, chosen), intake(me, card, form, chosen, now)));
        card.coOwners().forEach(it -> complaints.addCoOwner(made.id(), it.id()));
        chosen.forEach(it -> points.move(it.id(), made.id()));
        links.add(made.id(), LinkKind.SPLIT_FROM, card.id());
        begin(card, made, me.actor(), now);
        reception.shareIfAbout(complaints.take(made.id()), me.actor(), now);
        register.announce(
                new AftercareHappening.Split(
                        Register.about(card), now, me.actor(), made.number(), chosen.size()));
        complaints.touch(card.id());
        return made.number();
    }

    private void begin(ComplaintCard card, ComplaintCard made, Actor actor, Instant now) {
        var known = Life.acknowledgement(card.state());
        var happening =
                new AftercareHappening.SplitOff(Register.about(made), now, actor, card.number());
        if (known.isPresent()) {
            clocks.reopened(made, known.get(), now);
            register.enter(made, new Life(made.number(), known.get(), 0), happening);
        } else {
            clocks.received(made);
            register.announce(happening);
        }
    }

    private static ComplaintForm form(
            ComplaintCard card, SplitForm form, List<Workspace.Point> chosen) {
        return new ComplaintForm(
                card.client(),
                card.project(),
                card.contact(),
                card.channel(),
                card.receivedAt(),
                card.words(),
                card.language(),
                card.demand(),
                card.matter(),
                card.object(),
                form.title(),
                card.background(),
                card.severity(),
                card.emotion(),
                false,
                card.owner().id(),
                card.tags());
    }

    private static Intake intake(
            Me me, ComplaintCard card, SplitForm form, List<Workspace.Point> chosen, Instant now) {
        var title =
                form.title().isBlank()
                        ? Reception.title(chosen.getFirst().text())
                        : form.title().strip();
        return new Intake(
                card.circle(),
                title,
                Letters.language(title, me.language()),
                card.channel(),
                card.language(),
                card.receivedAt(),
                now,
                me.actor(),
                card.complainantName(),
                card.complainantAddress(),
                card.owner().id(),
                card.about());
    }
}
