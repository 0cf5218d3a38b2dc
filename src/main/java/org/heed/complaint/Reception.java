package org.heed.complaint;

import org.heed.identity.CircleId;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.identity.Sight;
import org.heed.kernel.Actor;
import org.heed.kernel.Checks;
import org.heed.kernel.Language;
import org.heed.kernel.Quote;
import org.heed.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;

/** Takes a complaint down: judges what was given, fills in what was not, starts the clocks. */
@Component
class Reception {

    private static final int TITLE = 60;

    private final ComplaintRepository complaints;
    private final Grounds grounds;
    private final Register register;
    private final ComplaintClocks clocks;
    private final Sight sight;

    Reception(
            ComplaintRepository complaints,
            Grounds grounds,
            Register register,
            ComplaintClocks clocks,
            Sight sight) {
        this.complaints = complaints;
        this.grounds = grounds;
        this.register = register;
        this.clocks = clocks;
        this.sight = sight;
    }

    ComplaintCard receive(Me me, ComplaintForm form) {
        var now = register.now();
        var at = form.receivedAt() == null ? now : form.receivedAt();
        judge(form)
                .that(!at.isAfter(now), "complaint.refused.received-in-future", "receivedAt")
                .done();
        var ground = grounds.of(me, form.client(), form.project());
        var who =
                form.contact() == null ? null : grounds.complainant(form.client(), form.contact());
        var owner = owner(me, form, ground);
        if (!sight.isIn(owner, ground.circle())) {
            throw Refused.because("complaint.refused.owner-cannot-see").at("owner");
        }
        var about = form.aboutManager() ? firstOf(ground.manager(), owner) : null;
        var language = language(form, ground);
        return write(
                form,
                new Intake(
                        ground.circle(),
                        title(form),
                        titleLanguage(form, me.language(), language),
                        firstOf(form.channel(), ground.channel()),
                        language,
                        at,
                        now,
                        me.actor(),
                        who == null ? "" : who.name(),
                        who == null ? "" : who.address(),
                        owner,
                        about));
    }

    private static PersonId owner(Me me, ComplaintForm form, Grounds.Ground ground) {
        return firstOf(form.owner(), firstOf(ground.manager(), me.id()));
    }

    /** Somebody of the client wrote it themselves; who looks after it follows from the circle. */
    ComplaintCard lodge(Actor actor, LodgeForm lodged) {
        var form =
                new ComplaintForm(
                        lodged.client(),
                        null,
                        lodged.contact(),
                        lodged.channel(),
                        null,
                        lodged.words(),
                        lodged.language(),
                        lodged.demand(),
                        null,
                        "",
                        "",
                        "",
                        null,
                        null,
                        false,
                        null,
                        List.of());
        judge(form)
                .required("name", lodged.name(), 200)
                .required("address", lodged.address(), 254)
                .done();
        var now = register.now();
        var at = firstOf(lodged.receivedAt(), now);
        var ground = grounds.ofPublic(lodged.client());
        return write(
                form,
                new Intake(
                        ground.circle(),
                        title(form),
                        Letters.language(title(form), lodged.language()),
                        lodged.channel(),
                        lodged.language(),
                        at,
                        now,
                        actor,
                        lodged.name(),
                        lodged.address(),
                        grounds.firstOn(ground.circle()),
                        null));
    }

    private ComplaintCard write(ComplaintForm form, Intake intake) {
        var card = complaints.take(complaints.insert(form, intake));
        clocks.received(card);
        register.announce(
                new ComplaintHappening.Received(
                        Register.about(card),
                        intake.receivedAt(),
                        intake.by(),
                        card.number(),
                        intake.channel().word(),
                        new Quote(form.words(), intake.language())));
        shareIfAbout(card, intake.by(), intake.at());
        return complaints.take(card.id());
    }

    /**
     * A complaint about the one who owns it is never theirs alone: their superior owns it too.
     * Source: R017.
     */
    void shareIfAbout(ComplaintCard card, Actor actor, Instant at) {
        var about = card.about();
        if (about == null || !card.owner().id().equals(about)) {
            return;
        }
        if (card.coOwners().stream().anyMatch(it -> !it.id().equals(about))) {
            return;
        }
        var second = second(about, card.circle());
        complaints.addCoOwner(card.id(), second);
        register.announce(
                new CaseHappening.CoOwnedAsAboutManager(
                        Register.about(card),
                        at,
                        actor,
                        grounds.name(second),
                        grounds.name(about)));
    }

    private PersonId second(PersonId about, CircleId circle) {
        return grounds.superior(about)
                .or(() -> grounds.anotherOn(circle, about))
                .orElseThrow(() -> Refused.because("complaint.refused.owner-alone").at("owner"));
    }

    static Checks judge(ComplaintForm form) {
        var checks =
                new Checks()
                        .required("words", form.words(), 20_000)
                        .optional("demand", form.demand(), 4_000)
                        .optional("object", form.object(), 300)
                        .optional("title", form.title(), 200)
                        .optional("background", form.background(), 8_000);
        return judgeTags(checks, form.tags());
    }

    static Checks judgeTags(Checks checks, List<String> tags) {
        for (var tag : tags) {
            checks.required("tags", tag, 40);
        }
        return checks.that(tags.size() <= 20, "complaint.refused.too-many-tags", "tags");
    }

    private static String title(ComplaintForm form) {
        return form.title().isBlank() ? title(form.words()) : form.title().strip();
    }

    /** The first sentence of the words, cut where it grows too long for a list. */
    static String title(String words) {
        var first = words.strip().split("[\\n\\r。！？!?]|\\.\\s", 2)[0].strip();
        var sentence = first.isEmpty() ? words.strip() : first;
        if (sentence.codePointCount(0, sentence.length()) <= TITLE) {
            return sentence;
        }
        return sentence.substring(0, sentence.offsetByCodePoints(0, TITLE - 1)) + "…";
    }

    private static Language language(ComplaintForm form, Grounds.Ground ground) {
        var said = form.language();
        return said == null ? Letters.language(form.words(), ground.language()) : said;
    }

    /** Taken from the words it is in theirs; else whoever wrote it wrote in their own. */
    private static Language titleLanguage(ComplaintForm form, Language writer, Language words) {
        return Letters.language(title(form), form.title().isBlank() ? words : writer);
    }

    private static <T> T firstOf(@Nullable T first, T other) {
        return first == null ? other : first;
    }
}
